package id.petapam.ui.command;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Person;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.workflow.command.CitySecurity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the command posts of a plan as lines. */
final class CommandRows {

    private final Words words;
    private final DeskState state;
    private final Plan plan;

    CommandRows(Words words, DeskState state) {
        this.words = words;
        this.state = state;
        this.plan = state.plan();
    }

    List<CommandRow> all() {
        List<CommandRow> rows = new ArrayList<>();
        Set<DistrictCode> seen = new HashSet<>();
        for (Rayon rayon : Rayon.inOrder(plan.rayons().values())) {
            int stations = rayon.districts().stream().mapToInt(this::stations).sum();
            rows.add(row(
                    new Post.OfRayon(rayon.id()), Optional.of(rayon.id()), Optional.empty(), rayon.name(), stations));
            for (DistrictCode code : rayon.districts()) {
                if (seen.add(code)) {
                    rows.add(district(code, Optional.of(rayon.id())));
                }
            }
        }
        plan.districts().keySet().stream()
                .filter(seen::add)
                .forEach(code -> rows.add(district(code, Optional.empty())));
        parts().forEach(site -> rows.add(part(site)));
        return rows;
    }

    /** Objects of the city security plan, place by place; last others that somebody commands. */
    private List<Site> parts() {
        List<Site> parts = new ArrayList<>();
        plan.sites().values().stream()
                .sorted(Comparator.comparing(Site::siteKind).thenComparing(Site::name))
                .forEach(site -> parts.addAll(CitySecurity.partsOf(plan, site.id())));
        plan.sites().values().stream()
                .filter(site -> !parts.contains(site) && isCommanded(site))
                .forEach(parts::add);
        return parts;
    }

    private boolean isCommanded(Site site) {
        return plan.index()
                .assignmentAt(state.phase(), new Post.OfControl(site.id()))
                .isPresent();
    }

    private CommandRow part(Site site) {
        Post post = new Post.OfControl(site.id());
        CommandRow row = row(post, Optional.empty(), Optional.empty(), site.name(), -1);
        Phase phase = plan.phases().get(state.phase());
        boolean asks = site.siteKind() == SiteKind.RING
                && phase != null
                && site.detail().wantedIn(phase.phaseKind());
        PostStaffing people = PostStaffing.of(plan, state.phase(), new Post.OfSite(site.id()));
        String heads = people.required().value() + people.police().value() == 0
                ? ""
                : words.say("commandview.people", people.police(), people.required());
        String units = row.units().isEmpty() || heads.isEmpty() ? row.units() + heads : row.units() + " · " + heads;
        return new CommandRow(
                post,
                Optional.empty(),
                Optional.empty(),
                site.name(),
                -1,
                row.officers(),
                units,
                asks ? row.missing() : 0);
    }

    private CommandRow district(DistrictCode code, Optional<RayonId> rayon) {
        String name = Optional.ofNullable(plan.districts().get(code))
                .map(District::name)
                .orElse(code.value());
        return row(new Post.OfDistrict(code), rayon, Optional.of(code), name, stations(code));
    }

    private int stations(DistrictCode code) {
        return plan.index().stationsOf(code).size();
    }

    private CommandRow row(
            Post post, Optional<RayonId> rayon, Optional<DistrictCode> district, String place, int stations) {
        PostStaffing at = PostStaffing.of(plan, state.phase(), post);
        List<Slot> slots =
                at.assignment().map(one -> plan.teams().get(one.team()).slots()).orElse(List.of());
        String officers = slots.stream().map(this::officer).collect(Collectors.joining(", "));
        String units = slots.stream()
                .map(slot -> plan.units().get(slot.unit()))
                .map(Unit::name)
                .distinct()
                .collect(Collectors.joining(", "));
        boolean asks = stations != 0;
        return new CommandRow(
                post,
                rayon,
                district,
                place,
                stations,
                officers,
                units,
                asks ? at.missing().value() : 0);
    }

    private String officer(Slot slot) {
        return slot.person().map(plan.persons()::get).map(this::name).orElseGet(() -> words.say("commandview.unnamed"));
    }

    /** "AKP CONTOH 002". */
    String name(Person person) {
        String rank = person.rank().label().isEmpty()
                ? person.rankText()
                : person.rank().label();
        String name = plan.personalOf(person).map(data -> data.name()).orElseGet(() -> words.say("roster.no-name"));
        return (rank + " " + name).strip();
    }
}

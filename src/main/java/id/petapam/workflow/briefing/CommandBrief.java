package id.petapam.workflow.briefing;

import id.petapam.geo.Bounds;
import id.petapam.model.Assignment;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import id.petapam.model.Unit;
import id.petapam.workflow.command.CitySecurity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who commands, by unit and number only, and how places are secured.
 *
 * @param controlled kecamatan with stations that have a Padal
 * @param districts kecamatan with stations
 * @param withoutPadal names of those that have none
 */
public record CommandBrief(
        List<OfRayon> rayons, int controlled, int districts, List<String> withoutPadal, List<OfPlace> places) {

    public CommandBrief {
        rayons = List.copyOf(rayons);
        withoutPadal = List.copyOf(withoutPadal);
        places = List.copyOf(places);
    }

    /**
     * A rayon.
     *
     * @param observers units of its Pamatwil; empty where it has none
     */
    public record OfRayon(String name, String observers, int districts, int controlled) {}

    /**
     * A place of the city security plan.
     *
     * @param area that shows all of it
     */
    public record OfPlace(SiteId id, String name, Bounds area, List<Part> parts) {

        public OfPlace {
            parts = List.copyOf(parts);
        }

        /** Officers wanted in a stage. */
        public Headcount wanted(Situation stage) {
            return parts.stream()
                    .filter(part -> part.stages().contains(stage))
                    .map(Part::wanted)
                    .reduce(Headcount.ZERO, Headcount::plus);
        }
    }

    /** A ring or another object. */
    public record Part(String name, SiteKind kind, Set<Situation> stages, Headcount wanted) {}

    /** Whether there is anything to tell about who commands. */
    public boolean isTold() {
        return !rayons.isEmpty() || controlled > 0;
    }

    static CommandBrief of(Plan plan, PhaseId phase) {
        List<District> all = plan.districts().values().stream()
                .filter(district -> !plan.index().stationsOf(district.code()).isEmpty())
                .toList();
        List<OfRayon> rayons = new ArrayList<>();
        for (Rayon rayon : Rayon.inOrder(plan.rayons().values())) {
            rayons.add(new OfRayon(
                    rayon.name(),
                    units(plan, phase, new Post.OfRayon(rayon.id())),
                    rayon.districts().size(),
                    (int) rayon.districts().stream()
                            .filter(code -> isControlled(plan, phase, code))
                            .count()));
        }
        List<String> without = all.stream()
                .filter(district -> !isControlled(plan, phase, district.code()))
                .map(District::name)
                .toList();
        return new CommandBrief(rayons, all.size() - without.size(), all.size(), without, places(plan));
    }

    private static boolean isControlled(Plan plan, PhaseId phase, DistrictCode code) {
        return plan.index().assignmentAt(phase, new Post.OfDistrict(code)).isPresent();
    }

    private static String units(Plan plan, PhaseId phase, Post post) {
        Optional<Assignment> assignment = plan.index().assignmentAt(phase, post);
        return assignment.stream()
                .flatMap(one -> plan.teams().get(one.team()).slots().stream())
                .map(slot -> plan.units().get(slot.unit()))
                .map(Unit::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<OfPlace> places(Plan plan) {
        List<OfPlace> places = new ArrayList<>();
        plan.sites().values().stream()
                .sorted(Comparator.comparing(Site::siteKind).thenComparing(Site::name))
                .forEach(place -> {
                    List<Part> parts = plan.sites().values().stream()
                            .filter(site -> site.detail()
                                    .of()
                                    .filter(place.id()::equals)
                                    .isPresent())
                            .sorted(Comparator.comparing((Site site) -> site.siteKind() != SiteKind.RING)
                                    .thenComparing(Site::siteKind)
                                    .thenComparing(site -> site.detail().radiusMetres())
                                    .thenComparing(Site::name))
                            .map(site -> new Part(
                                    site.name(), site.siteKind(), site.detail().situations(), site.wanted()))
                            .toList();
                    if (!parts.isEmpty()) {
                        places.add(new OfPlace(place.id(), place.name(), CitySecurity.around(plan, place), parts));
                    }
                });
        return places;
    }
}

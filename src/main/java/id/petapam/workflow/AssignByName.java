package id.petapam.workflow;

import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.rules.check.Finding;
import java.util.List;
import java.util.Optional;

/** Assigns a unit to a post where both are named by words, through the same preview as a drop on the map. */
public final class AssignByName {

    private final PreviewDrop drops;

    public AssignByName(PreviewDrop drops) {
        this.drops = drops;
    }

    /**
     * What came of it.
     *
     * @param effect what became of the post
     * @param warnings rules it breaks; it was done all the same
     */
    public record Outcome(Applied applied, Phrase effect, List<Finding> warnings) {}

    /** Sends heads of a unit to a post on election day. */
    public Outcome assign(OpenedPlan plan, String unit, String to, Optional<Headcount> heads) {
        return assign(plan, Phase.VOTING, unit, to, heads);
    }

    /**
     * Sends heads of a unit to a post in a phase.
     *
     * @param unit its name or id
     * @param to id of a station, group or site, {@code 16.08.01.2001/3} for TPS 3 of that village, or a site's name; a
     *     station that belongs to a group stands for the group
     * @param heads how many; empty: as many as the post still needs
     * @throws Problem if one of them is not in the plan, or the drop is refused
     */
    public Outcome assign(OpenedPlan plan, PhaseId phase, String unit, String to, Optional<Headcount> heads) {
        plan.requireWritable();
        Unit from = unit(plan.plan(), unit);
        Post post = post(plan.plan(), to);
        DropPreview preview = drops.preview(plan.plan(), phase, new DragLoad.OfUnit(from.id(), heads), List.of(post));
        Applied applied = Applied.to(plan, preview.edit().orElseThrow(() -> new Problem(preview.effect())));
        return new Outcome(applied, preview.effect(), preview.warnings());
    }

    /** @throws Problem if no unit, or more than one, is called so */
    public static Unit unit(Plan plan, String name) {
        List<Unit> found = plan.units().values().stream()
                .filter(u -> u.id().value().equals(name) || u.name().equalsIgnoreCase(name))
                .toList();
        if (found.size() != 1) {
            throw Problem.of(found.isEmpty() ? "assign.unknown-unit" : "assign.two-units", name);
        }
        return found.get(0);
    }

    /** @throws Problem if the plan has no such post */
    public static Post post(Plan plan, String name) {
        StationId station = new StationId(name);
        GroupId group = new GroupId(name);
        SiteId site = new SiteId(name);
        if (plan.stations().containsKey(station)) {
            return plan.index().postOf(station);
        } else if (plan.groups().containsKey(group)) {
            return new Post.OfGroup(group);
        } else if (plan.sites().containsKey(site)) {
            return new Post.OfSite(site);
        }
        return numbered(plan, name)
                .map(s -> plan.index().postOf(s.id()))
                .or(() -> groupOf(plan, name).map(g -> new Post.OfGroup(g.id())))
                .or(() -> siteOf(plan, name).map(s -> new Post.OfSite(s.id())))
                .orElseThrow(() -> Problem.of("assign.unknown-post", name));
    }

    /** 16.08.01.2001/3: TPS 3 of that village. */
    private static Optional<PollingStation> numbered(Plan plan, String name) {
        int slash = name.indexOf('/');
        if (slash < 0 || !name.substring(slash + 1).matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name.substring(slash + 1));
        return plan.stations().values().stream()
                .filter(s -> s.number() == number)
                .filter(s -> s.village()
                        .filter(v -> v.value().equals(name.substring(0, slash)))
                        .isPresent())
                .findFirst();
    }

    /** 16.08.01/G7: group 7 of that kecamatan. */
    private static Optional<StationGroup> groupOf(Plan plan, String name) {
        return plan.groups().values().stream()
                .filter(g -> (g.district().value() + "/G" + g.number()).equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Site> siteOf(Plan plan, String name) {
        return plan.sites().values().stream()
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

package id.petapam.workflow.reserve;

import id.petapam.job.Progress;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.StationId;
import id.petapam.model.Vehicle;
import id.petapam.planner.movement.Party;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.movement.Movement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Vessels without one of which people cannot be carried, shown by the movement plan made without it. */
final class LostBoats {

    /** Each costs a movement plan. */
    private static final int MOST_BOATS = 20;

    private final MakeMovement movements;
    private final AccessTable table;
    private final PhaseId phase;

    LostBoats(MakeMovement movements, AccessTable table, PhaseId phase) {
        this.movements = movements;
        this.table = table;
        this.phase = phase;
    }

    void find(List<WeakPoint> points, List<Phrase> notes, Progress progress) {
        Plan plan = table.plan();
        List<Vehicle> vessels = plan.vehicles().values().stream()
                .filter(Vehicle::isVessel)
                .limit(MOST_BOATS)
                .toList();
        if (vessels.isEmpty()) {
            notes.add(Phrase.of("weakpoint.no-vessels"));
            return;
        }
        Movement usual = movements.of(plan, phase, Progress.NONE, Optional.of(table));
        for (Vehicle vessel : vessels) {
            progress.check();
            Change fewer = vessel.count() > 1
                    ? Change.replaced(vessel, vessel.withCount(vessel.count() - 1))
                    : Change.removed(vessel);
            Movement without =
                    movements.of(plan.with(ChangeSet.of(List.of(fewer))), phase, Progress.NONE, Optional.of(table));
            int people = without.unservedPeople() - usual.unservedPeople();
            if (people > 0) {
                Set<StationId> left = stations(plan, without);
                left.removeAll(stations(plan, usual));
                points.add(new WeakPoint(
                        WeakPoint.Kind.BOAT,
                        vessel.name().isBlank()
                                ? Phrase.of("name.vehicle", vessel.count(), vessel.vehicleKind())
                                : Phrase.of("name.site", vessel.name()),
                        vessel.home().map(plan.sites()::get).map((Site site) -> site.point()
                                .at()),
                        left,
                        Set.of(),
                        Phrase.of("weakpoint.boat", people, left.size())));
            }
        }
    }

    private static Set<StationId> stations(Plan plan, Movement movement) {
        Set<StationId> stations = new HashSet<>();
        movement.made().unserved().forEach(unserved -> unserved.parties().stream()
                .map(Party::post)
                .forEach(post -> {
                    if (post instanceof Post.OfGroup group) {
                        stations.addAll(plan.groups().get(group.id()).stations());
                    } else if (post instanceof Post.OfStation station) {
                        stations.add(station.id());
                    }
                }));
        return stations;
    }
}

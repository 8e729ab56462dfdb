package id.petapam.store;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Entity;
import id.petapam.model.Plan;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A whole plan as one change from nothing. */
final class WholePlan {

    private WholePlan() {}

    static ChangeSet asChanges(Plan plan) {
        Stream<Collection<? extends Entity>> things = Stream.of(
                List.of(plan.header(), plan.rules()),
                plan.phases().values(),
                plan.districts().values(),
                plan.villages().values(),
                plan.stations().values(),
                plan.groups().values(),
                plan.sites().values(),
                plan.units().values(),
                plan.persons().values(),
                plan.vehicles().values(),
                plan.teams().values(),
                plan.rayons().values(),
                plan.assignments().values(),
                plan.strength().values(),
                plan.zones().values(),
                plan.flagDecisions().values(),
                plan.acceptedFindings().values(),
                plan.ownAreas().values(),
                plan.piers().values(),
                plan.closedWays().values(),
                plan.scenarios().values(),
                plan.personTies().values());
        List<Change> changes =
                things.flatMap(Collection::stream).map(Change::added).toList();
        ChangeSet all = new ChangeSet(changes, List.copyOf(plan.personal()));
        if (!Plan.empty().with(all).equals(plan)) {
            throw new IllegalStateException("a kind of thing is missing here");
        }
        return all;
    }
}

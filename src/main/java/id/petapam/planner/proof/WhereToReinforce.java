package id.petapam.planner.proof;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.Totals;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where officers who come on top do most good: each unit in turn is made stronger by so many, and the proposal is made
 * anew. Best first: fewest missing by urgency, then least travel.
 */
public final class WhereToReinforce {

    /**
     * @param unit with which the officers would serve, from where it starts
     * @param after the proposal with them
     */
    public record Place(UnitId unit, AssignmentProposal after) {

        public Headcount missing() {
            return after.totals().allMissing();
        }
    }

    private WhereToReinforce() {}

    /** @param progress once it is cancelled, the units looked at so far come back */
    public static List<Place> rank(AssignmentProblem problem, Headcount officers, Progress progress) {
        List<Place> places = new ArrayList<>();
        for (UnitSupply stronger : problem.units()) {
            List<UnitSupply> units = problem.units().stream()
                    .map(unit -> unit.equals(stronger)
                            ? new UnitSupply(unit.unit(), unit.heads().plus(officers))
                            : unit)
                    .toList();
            AssignmentProposal after = ProposeAssignment.propose(problem.withUnits(units), progress);
            if (!after.isFinished()) {
                break;
            }
            places.add(new Place(stronger.unit(), after));
            progress.at(places.size() / (double) problem.units().size());
        }
        places.sort(Comparator.comparing((Place place) -> place.after().totals(), byMissing())
                .thenComparing(place -> place.after().totals().weighedMinutes())
                .thenComparing(Place::unit));
        return places;
    }

    private static Comparator<Totals> byMissing() {
        Comparator<Totals> order =
                Comparator.comparing(totals -> totals.missing().get(Urgency.HIGHEST));
        return order.thenComparing(totals -> totals.missing().get(Urgency.HIGH))
                .thenComparing(totals -> totals.missing().get(Urgency.USUAL));
    }
}

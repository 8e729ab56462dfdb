package id.petapam.workflow.propose;

import id.petapam.model.Headcount;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.rules.need.Availability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What units can give so that all together give no more than R-02 allows (share of the Polres, reserve). Those who stand
 * at posts count first; what may go besides is taken from each unit by the same share, in pairs: a share in single heads
 * would leave one in many units whom nobody can be paired with.
 */
final class Supplies {

    private final Map<Post, Map<UnitId, Headcount>> standing;

    private Supplies(Map<Post, Map<UnitId, Headcount>> standing) {
        this.standing = standing;
    }

    /** A plan without strength lines has only its units to go by. */
    static List<UnitSupply> of(Plan plan, Map<Post, Map<UnitId, Headcount>> standing) {
        List<UnitSupply> units = PlanPosts.supplies(plan);
        return plan.strength().isEmpty()
                ? units
                : new Supplies(standing).within(units, Availability.of(plan).police());
    }

    private List<UnitSupply> within(List<UnitSupply> units, Headcount available) {
        int fixed = units.stream().mapToInt(unit -> pinned(unit.unit())).sum();
        int may = Math.max(0, available.value() - fixed);
        int free = units.stream().mapToInt(this::free).sum();
        if (free <= may) {
            return units;
        }
        List<UnitSupply> pairs = UnitSupply.within(
                units.stream()
                        .map(unit -> new UnitSupply(unit.unit(), Headcount.of(free(unit) / 2)))
                        .toList(),
                Headcount.of(may / 2));
        int rest =
                may - pairs.stream().mapToInt(pair -> 2 * pair.heads().value()).sum();
        List<UnitSupply> cut = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int given = 2 * pairs.get(i).heads().value();
            int more = rest > 0 && free(units.get(i)) > given ? 1 : 0;
            rest -= more;
            UnitId unit = units.get(i).unit();
            cut.add(new UnitSupply(unit, Headcount.of(pinned(unit) + given + more)));
        }
        return cut;
    }

    private int free(UnitSupply unit) {
        return Math.max(0, unit.heads().value() - pinned(unit.unit()));
    }

    private int pinned(UnitId unit) {
        return standing.values().stream()
                .mapToInt(byUnit -> byUnit.getOrDefault(unit, Headcount.ZERO).value())
                .sum();
    }
}

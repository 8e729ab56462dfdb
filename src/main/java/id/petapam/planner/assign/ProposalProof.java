package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.flow.SeatingProof;
import java.util.Map;

/**
 * Checks a proposal from scratch: costs are asked anew, heads are counted anew, and the prices have to show that nothing
 * is cheaper. The solver is not asked.
 */
public final class ProposalProof {

    private ProposalProof() {}

    public static SeatingProof.Verdict check(AssignmentProposal proposal) {
        return check(proposal, proposal.filled().sourceOf(), proposal.filled().sourcePrice());
    }

    /** The same with another filling and other prices: for those who doubt the check. */
    static SeatingProof.Verdict check(AssignmentProposal proposal, int[] unitOf, long[] price) {
        SeatTable anew = new SeatTable(proposal.problem(), proposal.order());
        return SeatingProof.check(anew.seating(), unitOf, price);
    }

    /** Whether no unit gives more than it has, the pinned included, apart from what was pinned beyond it before. */
    public static boolean isWithinHeads(AssignmentProposal proposal) {
        for (UnitSupply unit : proposal.problem().units()) {
            int sent = sum(proposal.proposed(), unit.unit());
            int pinned = proposal.problem().pinnedOf(unit.unit()).value();
            if (sent > 0 && sent + pinned > unit.heads().value()) {
                return false;
            }
        }
        return true;
    }

    private static int sum(Map<Post, Map<UnitId, Headcount>> heads, UnitId unit) {
        return heads.values().stream()
                .mapToInt(byUnit -> byUnit.getOrDefault(unit, Headcount.ZERO).value())
                .sum();
    }
}

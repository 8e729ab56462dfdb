package id.petapam.planner.repair;

import id.petapam.model.Headcount;
import id.petapam.planner.assign.AssignmentProposal;
import java.util.List;

/**
 * A plan put right.
 *
 * @param proposal who stands where now; its totals and proof are about the changed problem
 * @param moves who goes from where to where
 */
public record RepairProposal(AssignmentProposal proposal, List<Move> moves) {

    public RepairProposal {
        moves = List.copyOf(moves);
    }

    /** Officers who get a new order to go to a post: no repair that covers as much needs fewer. */
    public Headcount moved() {
        return moves.stream().filter(Move::isOrder).map(Move::heads).reduce(Headcount.ZERO, Headcount::plus);
    }

    /** Officers who leave a post and go to no other. */
    public Headcount released() {
        return moves.stream().filter(m -> !m.isOrder()).map(Move::heads).reduce(Headcount.ZERO, Headcount::plus);
    }
}

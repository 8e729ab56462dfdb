package id.petapam.planner.assign;

import id.petapam.job.Progress;
import id.petapam.planner.flow.FillSeats;

/**
 * Proposes who serves which post: no post of sangat rawan or khusus without people if that can be, then none of rawan,
 * then as few of kurang rawan as can be, then the fewest breaches, the least travel (long ways weigh more) and the fewest
 * changes. Exact: {@link AssignmentProposal#proof()} shows that nothing is better.
 */
public final class ProposeAssignment {

    private ProposeAssignment() {}

    public static AssignmentProposal propose(AssignmentProblem problem, Progress progress) {
        return propose(problem, Order.PROPOSE, progress);
    }

    /** @param progress once it is cancelled, the best so far comes back: the most urgent posts are filled first */
    public static AssignmentProposal propose(AssignmentProblem problem, Order order, Progress progress) {
        SeatTable table = new SeatTable(problem, order);
        return new AssignmentProposal(problem, order, table, FillSeats.fill(table.seating(), progress::isCancelled));
    }
}

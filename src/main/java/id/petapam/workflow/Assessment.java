package id.petapam.workflow;

import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.NeedTable;

/** Everything that is derived from a plan in one phase. Window, command line and paper show these same values. */
public record Assessment(Plan plan, PhaseId phase, NeedTable need, Staffing staffing, BalanceSheet balance) {

    public static Assessment of(Plan plan, PhaseId phase) {
        Staffing staffing = Staffing.of(plan, phase);
        return new Assessment(plan, phase, NeedTable.of(plan, staffing), staffing, BalanceSheet.of(plan, phase));
    }
}

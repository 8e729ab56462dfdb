package id.petapam.workflow.findings;

import id.petapam.model.Assignment;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.Unit;
import id.petapam.rules.need.PatternLookup;
import id.petapam.rules.need.PhaseDuty;
import java.util.List;

/**
 * One look at a plan: what all checks share.
 *
 * @param rules of the plan, with what it lacks taken from the shipped ones
 */
record Checking(Plan plan, PhaseId phase, RuleBook rules, PatternLookup patterns, Surroundings ground) {

    static Checking of(Plan plan, PhaseId phase, RuleBook rules, Surroundings ground) {
        return new Checking(plan, phase, rules, PatternLookup.of(plan), ground);
    }

    /** Whether it is election day that is looked at. */
    boolean isVoting() {
        return phase.equals(Phase.VOTING);
    }

    /** Whether stations have to be guarded in this phase. */
    boolean guardsStations() {
        return PhaseDuty.of(plan, phase).guardsStations();
    }

    /** The team at a post; null where there is none. */
    Team teamAt(Post post) {
        return plan.index()
                .assignmentAt(phase, post)
                .map(Assignment::team)
                .map(plan.teams()::get)
                .orElse(null);
    }

    static List<Slot> slots(Team team) {
        return team == null ? List.of() : team.slots();
    }

    /** Slots of units of Polri. */
    Headcount police(Team team) {
        int police = 0;
        for (Slot slot : slots(team)) {
            Unit unit = plan.units().get(slot.unit());
            police += unit != null && unit.force() == ForceKind.POLRI ? 1 : 0;
        }
        return Headcount.of(police);
    }
}

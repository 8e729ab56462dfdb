package id.petapam.workflow.findings;

import id.petapam.rules.check.PlanFinding;
import java.util.List;

/** Knows how to mend findings of some rule. */
@FunctionalInterface
interface Fixer {

    /**
     * The ways to mend these findings, the best first; none where there is none.
     *
     * @param findings one or more, of the same rule and detail
     */
    List<Fix> fixes(Mending at, List<PlanFinding> findings);
}

package id.petapam.workflow.proof;

import id.petapam.job.Progress;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.planner.proof.Remedies;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.propose.PlanProposal;
import id.petapam.workflow.propose.ProposeOptions;
import id.petapam.workflow.propose.ProposePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the page <em>bukti habis-bagi</em> of a plan (decision 0018). The counting needs only typed strength; where the
 * shortage falls is read from a proposal for all posts. For work off the screen thread: a second or two for a Polres.
 */
public final class ProveShortage {

    private final ProposePlan planner;

    public ProveShortage(ProposePlan planner) {
        this.planner = planner;
    }

    /**
     * @param known access of the plan, perhaps of an earlier state of it
     * @throws id.petapam.model.Problem if the plan has no stations, saying what to do
     */
    public ShortageProof prove(Plan plan, PhaseId phase, Progress progress, Optional<AccessTable> known) {
        ProposeOptions options = ProposeOptions.USUAL.withCommand(false);
        PlanProposal best = planner.propose(plan, phase, options, progress, known);
        NeedTable need = NeedTable.of(plan, phase);
        List<Phrase> why = new ArrayList<>(WhyNoBetter.of(plan, need));
        // the headline and the counting by pattern stand above already
        best.shortage().stream()
                .skip(1)
                .filter(sentence -> !sentence.key().equals("planner.strength.short"))
                .forEach(why::add);
        return new ShortageProof(
                plan,
                phase,
                need,
                best,
                why,
                Remedies.of(plan, phase).stream().map(WayOut::of).toList());
    }
}

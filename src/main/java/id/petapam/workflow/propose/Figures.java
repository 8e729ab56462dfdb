package id.petapam.workflow.propose;

import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import java.util.ArrayList;
import java.util.List;

/** A proposal in figures, as sentences. */
final class Figures {

    private Figures() {}

    static List<Phrase> of(PlanProposal proposal) {
        List<Phrase> told = new ArrayList<>();
        groups(proposal.grouping(), told);
        command(proposal.command(), told);
        PlanProposal.Cover cover = proposal.cover();
        if (proposal.hasUnits()) {
            told.add(Phrase.of(
                    "propose.figure.teams", cover.assigned(), proposal.teams().size(), cover.standing(), cover.left()));
            if (cover.assigned().value() > 0) {
                told.add(Phrase.of(
                        "propose.figure.travel", new Minutes((int) Math.round(cover.meanMinutes())), cover.longest()));
            }
            if (cover.mixedTeams() > 0) {
                told.add(Phrase.of("propose.figure.mixed", cover.mixedTeams()));
            }
            told.add(proof(proposal.proof()));
        }
        return told;
    }

    private static void command(PlanProposal.Command command, List<Phrase> told) {
        int padal = (int) command.officers().stream()
                .filter(one -> one.post() instanceof Post.OfDistrict)
                .count();
        int pamatwil = command.officers().size() - padal;
        if (padal + pamatwil > 0) {
            told.add(Phrase.of("propose.figure.command", padal, pamatwil));
        }
        if (command.uncontrolled() > 0) {
            told.add(Phrase.of("propose.figure.no-padal", command.uncontrolled()));
        }
        if (command.unobserved() > 0) {
            told.add(Phrase.of("propose.figure.no-pamatwil", command.unobserved()));
        }
    }

    private static void groups(PlanProposal.Grouping grouping, List<Phrase> told) {
        if (grouping.groups() == 0) {
            told.add(Phrase.of("propose.figure.no-groups", grouping.kept()));
            return;
        }
        told.add(Phrase.of(
                grouping.groups() == grouping.atLeast() ? "propose.figure.fewest" : "propose.figure.groups",
                grouping.groups(),
                grouping.stations(),
                grouping.kept(),
                grouping.atLeast()));
        if (grouping.breaches() > 0) {
            told.add(Phrase.of(
                    grouping.breaches() == grouping.breachesAtLeast()
                            ? "propose.figure.breaches-fewest"
                            : "propose.figure.breaches",
                    grouping.breaches(),
                    grouping.breachesAtLeast()));
        }
        if (grouping.patrol().value() > 0) {
            told.add(Phrase.of("propose.figure.patrol", grouping.patrol(), 100 * grouping.gap()));
        }
    }

    private static Phrase proof(PlanProposal.Proof proof) {
        if (proof.proven()) {
            return Phrase.of("propose.figure.proven");
        }
        return proof.cost().isPresent()
                ? Phrase.of("propose.figure.gap", 100 * proof.gap())
                : Phrase.of("propose.figure.unproven");
    }
}

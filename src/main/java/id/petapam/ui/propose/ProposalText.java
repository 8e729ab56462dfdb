package id.petapam.ui.propose;

import id.petapam.model.Headcount;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.workflow.propose.PlanProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proposal says in short lines. */
final class ProposalText {

    private final Words words;

    ProposalText(Words words) {
        this.words = words;
    }

    /**
     * One line.
     *
     * @param style of the sheet: pp-good, pp-warn, pp-bad, pp-muted
     */
    record Line(String text, String style) {}

    Line headline(PlanProposal proposal) {
        boolean enough = proposal.cover().missing().equals(Headcount.ZERO);
        return new Line(words.say(proposal.shortage().get(0)), enough ? "pp-good" : "pp-bad");
    }

    /** "Rawan 12, kurang rawan 40": what is missing by class, the gravest first. */
    Optional<String> missing(PlanProposal proposal) {
        List<String> parts = new ArrayList<>();
        VulnerabilityClass[] values = VulnerabilityClass.values();
        for (int i = values.length - 1; i >= 0; i--) {
            Headcount lacking = proposal.missing(Optional.of(values[i]));
            if (lacking.value() > 0) {
                parts.add(words.say("proposeview.of-class", words.say(values[i]), lacking));
            }
        }
        Headcount sites = proposal.missing(Optional.empty());
        if (sites.value() > 0) {
            parts.add(words.say("proposeview.of-class", words.say("proposeview.sites"), sites));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("proposeview.missing", String.join(", ", parts)));
    }

    List<String> figures(PlanProposal proposal) {
        return proposal.figures().stream().map(words::say).toList();
    }

    List<String> notes(PlanProposal proposal) {
        return proposal.notes().stream().map(words::say).toList();
    }

    /** Why it is short; empty where it is not. */
    List<String> causes(PlanProposal proposal) {
        return proposal.shortage().stream().skip(1).map(words::say).toList();
    }

    /** Numbered, what asks least of others first. */
    List<String> remedies(PlanProposal proposal) {
        List<String> lines = new ArrayList<>();
        proposal.remedies()
                .forEach(remedy -> lines.add(words.say(
                        "proposeview.numbered",
                        lines.size() + 1,
                        words.say(remedy).strip())));
        return lines;
    }

    String place(PlanProposal.Gap gap) {
        if (gap.stationClass().isEmpty()) {
            return words.say("proposeview.sites");
        }
        return gap.name().isEmpty() ? words.say("proposeview.no-district") : gap.name();
    }
}

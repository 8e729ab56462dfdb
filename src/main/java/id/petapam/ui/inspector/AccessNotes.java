package id.petapam.ui.inspector;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector says about the access of the picked stations, in words.
 *
 * @param title "Sulit dijangkau · skor 5"
 * @param tone how the title is meant
 * @param certainty of the level; empty where there is no one level
 * @param lines travel, departure, what is unknown
 * @param route the way over the network, part by part; empty where there is none
 * @param suggestion R-20; empty where nothing is to be suggested
 * @param flags raised ones first, then unknown, then dismissed ones
 * @param stated what people stated, in words
 * @param fallback where the station moves to; empty where none is known
 */
record AccessNotes(
        String title,
        Content.Tone tone,
        Optional<Certainty> certainty,
        List<String> lines,
        List<String> route,
        Optional<Suggestion> suggestion,
        List<Flag> flags,
        List<String> stated,
        Optional<String> fallback) {

    AccessNotes {
        lines = List.copyOf(lines);
        route = List.copyOf(route);
        flags = List.copyOf(flags);
        stated = List.copyOf(stated);
    }

    /** The class that the rules would give, beside the decided one. */
    record Suggestion(VulnerabilityClass value, String text, boolean differs) {}

    /** How a flag counts. */
    enum Standing {
        RAISED,
        UNKNOWN,
        DISMISSED
    }

    /**
     * A flag with its evidence.
     *
     * @param count how many of the picked stations have it; 1 for a single one
     * @param decision what was decided, in words; empty for nothing
     * @param changed decided on other evidence than what is there now
     * @param drawable there is something to draw on the map
     */
    record Flag(
            AccessFlagKind kind,
            String title,
            Certainty certainty,
            Standing standing,
            int count,
            List<Proof> proofs,
            String decision,
            Optional<FlagDecision.Verdict> verdict,
            boolean drawable,
            boolean changed) {

        Flag {
            proofs = List.copyOf(proofs);
        }
    }

    /** One piece of evidence and where it is known from. */
    record Proof(String what, String source) {}
}

package id.petapam.report;

import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Minutes;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How a way to a post is said on paper. */
record ReachWords(Words words) {

    /** "Darat, H-1": what KET says. */
    String shortly(Reach reach) {
        List<String> parts = new ArrayList<>();
        parts.add(modes(reach.modes()));
        if (reach.day().isPresent()) {
            parts.add(day(reach.day().getAsInt()));
        }
        return String.join(", ", parts);
    }

    /** The same with the time it takes and why it is hard. */
    String fully(Reach reach) {
        List<String> parts = new ArrayList<>();
        parts.add(modes(reach.modes()));
        reach.minutes()
                .ifPresent(minutes -> parts.add(words.say("report.reach.time", minutes(minutes, reach.stated()))));
        if (reach.day().isPresent()) {
            parts.add(words.say("report.reach.leaves", day(reach.day().getAsInt())));
        }
        String text = String.join(", ", parts);
        String flags = reach.flags().entrySet().stream()
                .map(entry -> entry.getValue() == Certainty.TERBUKTI
                        ? words.say(entry.getKey())
                        : words.say("report.reach.unproven", entry.getKey(), certainty(entry.getValue())))
                .collect(Collectors.joining("; "));
        return flags.isEmpty() ? text : text + "\n" + flags;
    }

    String modes(Collection<AccessMode> modes) {
        return EnumSet.copyOf(modes).stream().map(words::say).collect(Collectors.joining(" / "));
    }

    /** "± 66", or "66" where a person stated it. */
    String minutes(Minutes minutes, boolean stated) {
        return (stated ? "" : "± ") + words.number(minutes.value());
    }

    String minutes(Optional<Minutes> minutes, boolean stated) {
        return minutes.map(value -> minutes(value, stated)).orElse("?");
    }

    String day(OptionalInt fromElection) {
        return fromElection.isPresent() ? day(fromElection.getAsInt()) : "?";
    }

    /** "H-3". */
    String day(int fromElection) {
        String day = words.say("report.day");
        return fromElection == 0 ? day : day + (fromElection > 0 ? "+" : "-") + Math.abs(fromElection);
    }

    /** In small letters, as it stands behind something. */
    String certainty(Certainty certainty) {
        return words.say("report.certainty." + certainty);
    }
}

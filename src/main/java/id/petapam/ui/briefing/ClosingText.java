package id.petapam.ui.briefing;

import id.petapam.model.Severity;
import id.petapam.text.Words;
import id.petapam.ui.briefing.StepContent.Verdict;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.CoverageCount;
import id.petapam.workflow.briefing.DistrictBrief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the room takes home: enough or not, where it lacks, when to leave, what is still to be decided. */
final class ClosingText {

    private static final int MOST_DISTRICTS = 3;

    private final Words words;
    private final NeedText need;

    ClosingText(Words words, NeedText need) {
        this.words = words;
        this.need = need;
    }

    StepContent.Closing content(Briefing briefing) {
        List<Verdict> points = new ArrayList<>();
        points.add(need.strength(briefing));
        points.add(coverage(briefing));
        briefing.access()
                .ifPresent(access -> points.add(new Verdict(
                        words.say("briefing.closing.hard", access.hard()),
                        access.firstDay().isEmpty()
                                ? ""
                                : words.say(
                                        "briefing.closing.leave",
                                        Math.abs(access.firstDay().getAsInt())),
                        access.hard() > 0 ? Tone.WARN : Tone.GOOD)));
        briefing.findings().ifPresent(findings -> {
            int critical = findings.count(Severity.KRITIS);
            points.add(
                    critical > 0
                            ? new Verdict(
                                    words.say("briefing.closing.critical", critical),
                                    words.say("briefing.closing.critical-do"),
                                    Tone.BAD)
                            : new Verdict(words.say("briefing.closing.no-critical"), "", Tone.GOOD));
        });
        return new StepContent.Closing(points, words.say("briefing.closing.version", briefing.version()));
    }

    private Verdict coverage(Briefing briefing) {
        CoverageCount count = briefing.coverage();
        int open = count.partly() + count.empty();
        if (open == 0) {
            return new Verdict(words.say("briefing.closing.covered", count.total()), "", Tone.GOOD);
        }
        String where = briefing.districts().stream()
                .filter(district -> district.need().balance().isNegative())
                .sorted(Comparator.comparing(
                        (DistrictBrief district) -> district.need().balance().value()))
                .limit(MOST_DISTRICTS)
                .map(district -> district.need().name())
                .collect(Collectors.joining(", "));
        return new Verdict(
                words.say("briefing.closing.open", open, count.total()),
                where.isEmpty() ? "" : words.say("briefing.closing.where", where),
                Tone.WARN);
    }
}

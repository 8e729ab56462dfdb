package id.petapam.ui.briefing;

import id.petapam.model.AccessLevel;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.ClassCounts;
import id.petapam.text.Words;
import id.petapam.ui.briefing.StepContent.ClassLine;
import id.petapam.ui.briefing.StepContent.Figure;
import id.petapam.ui.briefing.StepContent.Line;
import id.petapam.ui.briefing.StepContent.Part;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.CoverageCount;
import id.petapam.workflow.briefing.DistrictBrief;
import java.util.ArrayList;
import java.util.List;

/** Stations by class and by who is there: of the whole plan and of a kecamatan. */
final class StationText {

    private final Words words;

    StationText(Words words) {
        this.words = words;
    }

    StepContent.Overview overview(Briefing briefing, NeedText need) {
        int total = briefing.need().counts().total();
        Figure figure = new Figure(
                words.value(total),
                words.say("briefing.overview.stations", briefing.districts().size()),
                Tone.PLAIN);
        List<Line> lines = new ArrayList<>();
        int undecided = briefing.need().counts().undecided();
        if (undecided > 0) {
            lines.add(new Line(words.say("briefing.undecided"), words.value(undecided), Tone.WARN));
        }
        lines.add(briefing.access()
                .map(access -> new Line(
                        words.say("briefing.hard"),
                        words.value(access.hard()),
                        access.hard() > 0 ? Tone.WARN : Tone.GOOD))
                .orElseGet(() -> new Line(words.say("briefing.hard"), words.say("briefing.computing"), Tone.PLAIN)));
        return new StepContent.Overview(
                figure,
                classes(briefing.need().counts()),
                coverage(briefing.coverage()),
                lines,
                need.strength(briefing));
    }

    StepContent.District district(Briefing briefing, DistrictBrief district, NeedText need) {
        List<StepContent.District.Hard> hard =
                district.hard().stream().map(new AccessText(words)::hard).toList();
        int stations =
                district.hard().stream().mapToInt(one -> one.numbers().size()).sum();
        String none = briefing.access().isEmpty()
                ? words.say("briefing.computing.access")
                : words.say("briefing.district.no-hard");
        return new StepContent.District(
                classes(district.need().counts()),
                coverage(district.coverage()),
                need.ofDistrict(district),
                words.say("briefing.district.hard", stations),
                hard,
                none);
    }

    private List<ClassLine> classes(ClassCounts counts) {
        List<ClassLine> lines = new ArrayList<>();
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            lines.add(new ClassLine(value, words.say(value), words.value(counts.of(value))));
        }
        return lines;
    }

    private List<Part> coverage(CoverageCount count) {
        double all = Math.max(1, count.total());
        return List.of(
                new Part(words.say("briefing.coverage.full", count.full()), count.full() / all, Tone.GOOD),
                new Part(words.say("briefing.coverage.partly", count.partly()), count.partly() / all, Tone.WARN),
                new Part(words.say("briefing.coverage.empty", count.empty()), count.empty() / all, Tone.BAD));
    }

    static Tone toneOf(AccessLevel level) {
        return switch (level) {
            case BIASA -> Tone.PLAIN;
            case SULIT -> Tone.WARN;
            case SANGAT_SULIT -> Tone.BAD;
        };
    }
}

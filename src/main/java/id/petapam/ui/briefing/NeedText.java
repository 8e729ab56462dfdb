package id.petapam.ui.briefing;

import id.petapam.model.ForceKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.FittingPattern;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import id.petapam.ui.briefing.StepContent.Bar;
import id.petapam.ui.briefing.StepContent.Figure;
import id.petapam.ui.briefing.StepContent.Line;
import id.petapam.ui.briefing.StepContent.Verdict;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.DistrictBrief;
import id.petapam.workflow.briefing.StrengthSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Enough or not (R-01 ... R-04). Where headcounts are switched off, the answer remains and the numbers go. */
final class NeedText {

    private final Words words;
    private final boolean heads;

    /** @param heads whether numbers of people are told */
    NeedText(Words words, boolean heads) {
        this.words = words;
        this.heads = heads;
    }

    /** "Pola kurang rawan 2 Polri : 8 TPS : 16 Linmas": a ratio, not a number of people. */
    String pattern(Briefing briefing) {
        return briefing.need().duty().guardsStations()
                ? words.say("briefing.need.pattern", briefing.calm())
                : words.say("phase.need." + briefing.need().duty());
    }

    StepContent.Need content(Briefing briefing) {
        return new StepContent.Need(
                balance(briefing),
                heads ? bars(briefing) : List.of(),
                verdict(briefing).map(List::of).orElse(List.of()),
                heads ? sources(briefing) : List.of(),
                words.say("briefing.need.short"),
                shortDistricts(briefing));
    }

    private Figure balance(Briefing briefing) {
        NeedTable need = briefing.need();
        if (need.availability().beforeReserve().value() == 0) {
            return new Figure("?", words.say("briefing.need.no-strength"), Tone.WARN);
        }
        boolean missing = need.balance().isNegative();
        Tone tone = missing ? Tone.BAD : Tone.GOOD;
        if (!heads) {
            return new Figure(words.say(missing ? "briefing.need.short-word" : "briefing.need.enough-word"), "", tone);
        }
        String caption = words.say(
                briefing.reservePercent().signum() == 0 ? "briefing.need.caption" : "briefing.need.caption-reserve",
                need.districtsTotal().police(),
                need.availability().police(),
                need.availability().reserve());
        String figure =
                missing ? words.say("briefing.need.minus", need.balance().abs()) : words.value(need.balance());
        String what = words.say(missing ? "briefing.need.people-short" : "briefing.need.people-left");
        return new Figure(figure, words.say("briefing.need.caption-of", what, caption), tone);
    }

    private List<Bar> bars(Briefing briefing) {
        NeedTable need = briefing.need();
        Headcount required = need.districtsTotal().police();
        Headcount available = need.availability().police();
        Headcount assigned = need.assignedPolice();
        double most = Math.max(1, Math.max(required.value(), Math.max(available.value(), assigned.value())));
        return List.of(
                bar("briefing.need.required", required, most, Tone.PLAIN),
                bar("briefing.need.available", available, most, need.balance().isNegative() ? Tone.BAD : Tone.GOOD),
                bar("briefing.need.assigned", assigned, most, Tone.WARN));
    }

    private Bar bar(String key, Headcount value, double most, Tone tone) {
        return new Bar(words.say(key), words.value(value), value.value() / most, tone);
    }

    /** What would make it fit; empty where the pattern in force fits. */
    Optional<Verdict> verdict(Briefing briefing) {
        if (!briefing.need().duty().guardsStations()) {
            return Optional.empty();
        }
        FittingPattern fitting = briefing.need().fitting();
        GuardPattern calm = briefing.calm();
        Headcount available = briefing.need().availability().police();
        if (fitting.n().isEmpty()) {
            String text = heads
                    ? words.say("briefing.need.never-by", fitting.required().minus(available))
                    : words.say("briefing.need.never-more");
            return Optional.of(
                    new Verdict(words.say("briefing.need.never", calm.police(), fitting.tried()), text, Tone.BAD));
        }
        int n = fitting.n().getAsInt();
        if (n == calm.stations()) {
            return Optional.empty();
        }
        String unusual = fitting.unusual() ? words.say("briefing.need.unusual") : "";
        String text = heads
                ? words.say("briefing.need.fit-by", fitting.required(), available.minus(fitting.required()))
                : unusual;
        return Optional.of(new Verdict(
                words.say("briefing.need.fit", calm.police(), n),
                heads && !unusual.isEmpty() ? words.say("briefing.and", text, unusual) : text,
                fitting.unusual() ? Tone.WARN : Tone.GOOD));
    }

    /** Short or enough, in one sentence, and what would make it fit. */
    Verdict strength(Briefing briefing) {
        NeedTable table = briefing.need();
        if (table.availability().beforeReserve().value() == 0) {
            return new Verdict(words.say("briefing.need.no-strength"), "", Tone.WARN);
        }
        Headcount balance = table.balance();
        boolean missing = balance.isNegative();
        String title = heads
                ? words.say(missing ? "briefing.closing.short" : "briefing.closing.enough", balance.abs())
                : words.say(missing ? "briefing.closing.short-word" : "briefing.closing.enough-word");
        String fit = missing ? verdict(briefing).map(Verdict::title).orElse("") : "";
        return new Verdict(title, fit, missing ? Tone.BAD : Tone.GOOD);
    }

    private List<Line> sources(Briefing briefing) {
        List<Line> lines = new ArrayList<>();
        List<StrengthSource> policeFirst = briefing.sources().stream()
                .sorted(Comparator.comparing(StrengthSource::force))
                .toList();
        for (StrengthSource source : policeFirst) {
            boolean said = source.name().contains(words.say(source.force()));
            String name = source.force() == ForceKind.POLRI || said
                    ? source.name()
                    : words.say("briefing.need.other-force", source.name(), source.force());
            lines.add(new Line(name, words.value(source.available()), Tone.PLAIN));
        }
        return lines;
    }

    private List<Bar> shortDistricts(Briefing briefing) {
        return briefing.districts().stream()
                .map(DistrictBrief::need)
                .filter(need -> need.balance().isNegative())
                .sorted(Comparator.comparing(
                        (DistrictNeed need) -> need.balance().value()))
                .map(need -> new Bar(
                        need.name(),
                        heads ? words.value(need.balance()) : "",
                        (double) need.assignedPolice().value()
                                / Math.max(1, need.required().police().value()),
                        need.assignedPolice().value() == 0 ? Tone.BAD : Tone.WARN))
                .toList();
    }

    List<Line> ofDistrict(DistrictBrief district) {
        Headcount balance = district.need().balance();
        Tone tone = balance.isNegative() ? Tone.BAD : Tone.GOOD;
        if (!heads) {
            String answer = words.say(balance.isNegative() ? "briefing.need.short-word" : "briefing.need.enough-word");
            return List.of(new Line(words.say("briefing.need.officers"), answer, tone));
        }
        String answer = balance.isNegative()
                ? words.say("briefing.district.short", balance.abs())
                : balance.value() == 0
                        ? words.say("briefing.district.exact")
                        : words.say("briefing.district.over", balance);
        return List.of(new Line(
                words.say(
                        "briefing.district.need",
                        district.need().required().police(),
                        district.need().assignedPolice()),
                answer,
                tone));
    }
}

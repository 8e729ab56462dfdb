package id.petapam.ui.briefing;

import id.petapam.model.Phrase;
import id.petapam.model.Situation;
import id.petapam.text.Words;
import id.petapam.workflow.briefing.Briefing;
import id.petapam.workflow.briefing.CommandBrief;
import id.petapam.workflow.briefing.DistrictBrief;
import id.petapam.workflow.briefing.PhaseBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a briefing into the words of its steps, in the order in which they are told. */
final class BriefingSteps {

    private final Words words;

    BriefingSteps(Words words) {
        this.words = words;
    }

    /** @param heads whether numbers of people are told */
    List<BriefingStep> write(Briefing briefing, boolean heads) {
        StationText stations = new StationText(words);
        NeedText need = new NeedText(words, heads);
        Briefing.Head head = briefing.head();
        List<BriefingStep> steps = new ArrayList<>();
        steps.add(step("overview", "briefing.overview.title", lead(head), stations.overview(briefing, need), head));
        steps.add(step("need", "briefing.need.title", need.pattern(briefing), need.content(briefing), head));
        steps.add(step(
                "matrix",
                "briefing.matrix.title",
                words.say("briefing.matrix.lead", briefing.need().counts().total()),
                new AccessText(words).matrix(briefing),
                head));
        CommandText command = new CommandText(words, heads);
        if (briefing.command().isTold()) {
            steps.add(step(
                    "command",
                    "briefing.command.title",
                    words.say("briefing.command.lead"),
                    command.command(briefing.command()),
                    head));
        }
        for (DistrictBrief district : briefing.districts()) {
            steps.add(new BriefingStep(
                    "district " + district.code().value(),
                    words.say("briefing.district.title", district.need().name()),
                    words.say("briefing.district.lead", district.need().counts().total(), district.villages()),
                    Optional.of(district.code()),
                    stations.district(briefing, district, need)));
        }
        for (CommandBrief.OfPlace place : briefing.command().places()) {
            for (Situation stage : Situation.values()) {
                steps.add(new BriefingStep(
                        "security " + place.id().value() + " " + stage,
                        words.say("briefing.security.title", place.name(), stage),
                        words.say("briefing.security.lead"),
                        Optional.empty(),
                        Optional.of(new BriefingStep.Secured(place.area(), stage)),
                        command.place(place, stage)));
            }
        }
        for (PhaseBrief phase : briefing.phases()) {
            steps.add(new BriefingStep(
                    "phase " + phase.phase().id().value(),
                    words.say(phase.phase().phaseKind()),
                    phaseLead(phase, need),
                    Optional.empty(),
                    need.content(phase.figures())));
        }
        steps.add(step(
                "findings",
                "briefing.findings.title",
                words.say("briefing.findings.lead"),
                new FindingsText(words).content(briefing),
                head));
        steps.add(step(
                "closing", "briefing.closing.title", lead(head), new ClosingText(words, need).content(briefing), head));
        return steps;
    }

    /** When it is, and what counts in it. */
    private String phaseLead(PhaseBrief phase, NeedText need) {
        return words.say(
                "briefing.phase.lead",
                phase.phase().window().told(),
                phase.from().equals(phase.to()) ? phase.from() : Phrase.of("name.span", phase.from(), phase.to()),
                need.pattern(phase.figures()));
    }

    private BriefingStep step(String id, String title, String lead, StepContent content, Briefing.Head head) {
        return new BriefingStep(id, words.say(title, head.policeName()), lead, Optional.empty(), content);
    }

    private String lead(Briefing.Head head) {
        String when = words.say("briefing.lead", head.operation(), head.electionDate());
        return head.phase()
                .map(phase -> words.say("briefing.lead.phase", when, phase))
                .orElse(when);
    }
}

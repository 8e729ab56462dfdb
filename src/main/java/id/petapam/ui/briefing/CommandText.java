package id.petapam.ui.briefing;

import id.petapam.model.Situation;
import id.petapam.text.Words;
import id.petapam.ui.briefing.StepContent.Bar;
import id.petapam.ui.briefing.StepContent.Figure;
import id.petapam.ui.briefing.StepContent.Line;
import id.petapam.workflow.briefing.CommandBrief;
import java.util.ArrayList;
import java.util.List;

/** Who commands and how places are secured, in words: units and numbers, never names. */
final class CommandText {

    private final Words words;
    private final boolean heads;

    /** @param heads whether numbers of people are told */
    CommandText(Words words, boolean heads) {
        this.words = words;
        this.heads = heads;
    }

    StepContent.Listing command(CommandBrief brief) {
        boolean all = brief.controlled() == brief.districts();
        List<Bar> bars = new ArrayList<>();
        for (CommandBrief.OfRayon rayon : brief.rayons()) {
            boolean whole = rayon.controlled() == rayon.districts()
                    && !rayon.observers().isEmpty();
            bars.add(new Bar(
                    words.say(
                            "briefing.command.rayon",
                            rayon.name(),
                            rayon.observers().isEmpty() ? words.say("briefing.command.nobody") : rayon.observers()),
                    words.say("briefing.command.of", rayon.controlled(), rayon.districts()),
                    rayon.districts() == 0 ? 1 : rayon.controlled() / (double) rayon.districts(),
                    whole ? Tone.GOOD : Tone.BAD));
        }
        List<Line> lines = brief.withoutPadal().stream()
                .map(name -> new Line(name, words.say("briefing.command.nobody"), Tone.BAD))
                .toList();
        return new StepContent.Listing(
                new Figure(
                        words.say("briefing.command.of", brief.controlled(), brief.districts()),
                        words.say("briefing.command.padal"),
                        all ? Tone.GOOD : Tone.BAD),
                bars,
                words.say(all ? "briefing.command.complete" : "briefing.command.without"),
                lines);
    }

    /** What is used at a place in one stage. */
    StepContent.Stage place(CommandBrief.OfPlace place, Situation stage) {
        List<Line> lines = place.parts().stream()
                .filter(part -> part.stages().contains(stage))
                .map(part -> new Line(
                        part.name(),
                        heads && part.wanted().value() > 0 ? words.say("briefing.security.people", part.wanted()) : "",
                        Tone.PLAIN))
                .toList();
        Figure figure = heads
                ? new Figure(words.value(place.wanted(stage)), words.say("briefing.security.wanted"), toneOf(stage))
                : new Figure(words.number(lines.size()), words.say("briefing.security.objects"), toneOf(stage));
        return new StepContent.Stage(
                figure, words.say(lines.isEmpty() ? "briefing.security.none" : "briefing.security.where"), lines);
    }

    private static Tone toneOf(Situation stage) {
        return switch (stage) {
            case HIJAU -> Tone.GOOD;
            case KUNING -> Tone.WARN;
            case MERAH -> Tone.BAD;
        };
    }
}

package id.petapam.workflow.reserve;

import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import java.util.List;

/**
 * What a plan cannot do without, gravest first.
 *
 * @param looked false where there was nothing to look at: neither a network nor people at posts
 * @param notes what was not looked at, and why
 */
public record WeakPoints(Plan plan, List<WeakPoint> points, boolean looked, List<Phrase> notes) {

    public WeakPoints {
        points = List.copyOf(points);
        notes = List.copyOf(notes);
    }

    public Phrase headline() {
        if (!looked) {
            return Phrase.of("weakpoint.not-looked-at");
        }
        int grave =
                (int) points.stream().filter(point -> !point.lost().isEmpty()).count();
        return points.isEmpty()
                ? Phrase.of("weakpoint.none")
                : grave == 0
                        ? Phrase.of("weakpoint.headline-none-grave", points.size())
                        : Phrase.of(
                                "weakpoint.headline",
                                grave,
                                points.get(0).lost().size());
    }
}

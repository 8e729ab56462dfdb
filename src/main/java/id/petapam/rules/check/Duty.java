package id.petapam.rules.check;

import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.TimeWindow;

/**
 * Somebody at a post for a span of time.
 *
 * @param window the time of the assignment, else its whole phase
 * @param name what the post is called
 */
public record Duty(Post post, PhaseKind phase, TimeWindow window, Phrase name) {

    /** A whole day; what lasts longer is done in shifts of which nothing is known. */
    static final int ONE_STRETCH = 24 * 60;

    /** At another post at a time that belongs to both; who goes on at the same post is not in two places. */
    boolean clashesWith(Duty other) {
        // Who controls several kecamatan is asked about by R-13.
        boolean command = post instanceof Post.OfDistrict && other.post instanceof Post.OfDistrict;
        return !post.equals(other.post) && !command && window.meets(other.window);
    }

    /** "TPS 002 Perjaya (Pemungutan, H 07.00 – 13.00)". */
    Phrase told() {
        return Phrase.of("rule.duty", name, phase, window.told());
    }

    String fact() {
        return post.id().value() + " " + window;
    }
}

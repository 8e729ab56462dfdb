package id.petapam.planner.assign;

import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import java.util.Optional;

/**
 * Whether a unit may serve a post, apart from travel.
 *
 * @param reason why not, or why rather not; empty for {@link Level#FINE}
 */
public record Fit(Level level, Optional<Phrase> reason) {

    /** How well they go together. */
    public enum Level {
        FINE,
        /** Breaks a pattern or a wish; only where nobody else is left. */
        BREACH,
        FORBIDDEN
    }

    public static final Fit FINE = new Fit(Level.FINE, Optional.empty());

    public static Fit breach(Phrase reason) {
        return new Fit(Level.BREACH, Optional.of(reason));
    }

    public static Fit forbidden(Phrase reason) {
        return new Fit(Level.FORBIDDEN, Optional.of(reason));
    }

    public boolean isForbidden() {
        return level == Level.FORBIDDEN;
    }

    /** Tells for each unit and post; answers the same whenever it is asked. */
    @FunctionalInterface
    public interface Rule {

        Rule ALL_FINE = (unit, post) -> FINE;

        Fit of(UnitId unit, Post post);
    }
}

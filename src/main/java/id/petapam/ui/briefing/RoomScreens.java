package id.petapam.ui.briefing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** On which screen the briefing stands after screens came or went. Knows no toolkit. */
final class RoomScreens {

    private RoomScreens() {}

    /** What a change of screens means for the briefing. */
    enum Change {
        /** It stands where it stood. */
        NONE,
        /** Its screen has another size now. */
        RESIZED,
        /** Its screen is gone. */
        GONE,
        /** It stays; there is one screen more. */
        MORE
    }

    /**
     * What changed.
     *
     * @param to where the briefing has to go; empty if it stays
     */
    record Outcome(Change change, Optional<Rectangle2D> to) {}

    /**
     * @param at the screen on which the briefing stands
     * @param planner the screen of the main window
     * @param before how many screens there were
     * @param now all screens; may be none for a moment, while they are set up anew
     */
    static Outcome after(Rectangle2D at, Rectangle2D planner, int before, List<Rectangle2D> now) {
        if (now.isEmpty()) {
            return new Outcome(Change.NONE, Optional.empty());
        }
        if (now.contains(at)) {
            return new Outcome(now.size() > before ? Change.MORE : Change.NONE, Optional.empty());
        }
        Optional<Rectangle2D> same = now.stream()
                .filter(one -> one.getMinX() == at.getMinX() && one.getMinY() == at.getMinY())
                .findFirst();
        if (same.isPresent() && now.size() >= before) {
            return new Outcome(Change.RESIZED, same);
        }
        Rectangle2D other =
                now.stream().filter(one -> !one.equals(planner)).findFirst().orElse(now.get(0));
        return new Outcome(Change.GONE, Optional.of(other));
    }

    /** The next screen in turn; the same if there is only one. */
    static Rectangle2D next(Rectangle2D at, List<Rectangle2D> all) {
        int index = all.indexOf(at);
        return all.isEmpty() ? at : all.get((index + 1) % all.size());
    }
}

package id.petapam.ui.map;

import java.util.Optional;

/**
 * Makes sense of presses and moves: click, pan, box, or a mark taken up and carried. Knows no toolkit; positions are
 * map pixels.
 */
final class Gestures {

    /** A hand trembles: less than this is a click. */
    static final double CLICK_SLACK = 4;

    /** Taking up a mark must be meant, else a pan that starts on a symbol would move it. */
    static final double TAKE_SLACK = 8;

    /** What is going on. */
    enum Doing {
        NOTHING,
        PRESSED,
        PANNING,
        BOXING,
        CARRYING
    }

    /** What a press means when it is dragged. */
    enum Intent {
        PAN,
        BOX,
        CARRY
    }

    /** A box on the screen, in map pixels. */
    record Box(double left, double top, double right, double bottom) {

        static Box between(double x1, double y1, double x2, double y2) {
            return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }

        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    /** What follows from the gestures. */
    interface Outcome {
        void clicked(double x, double y);

        void panned(double dx, double dy);

        void boxing(Box box);

        void boxed(Box box);

        void carrying(MapTarget taken, double x, double y);

        void letGo(MapTarget taken, double x, double y);

        /** The gesture came to nothing: take away whatever was shown for it. */
        void ended();
    }

    private final Outcome outcome;
    private Doing doing = Doing.NOTHING;
    private Intent intent = Intent.PAN;
    private Optional<MapTarget> taken = Optional.empty();
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;

    Gestures(Outcome outcome) {
        this.outcome = outcome;
    }

    Doing doing() {
        return doing;
    }

    /**
     * @param wanted what a drag would mean; CARRY needs something to take
     * @param hit what could be taken up here
     */
    void press(double x, double y, Intent wanted, Optional<MapTarget> hit) {
        cancel();
        doing = Doing.PRESSED;
        intent = wanted == Intent.CARRY && hit.isEmpty() ? Intent.PAN : wanted;
        taken = hit;
        startX = lastX = x;
        startY = lastY = y;
    }

    void drag(double x, double y) {
        if (doing == Doing.PRESSED && isBeyondSlack(x, y)) {
            doing = switch (intent) {
                case PAN -> Doing.PANNING;
                case BOX -> Doing.BOXING;
                case CARRY -> Doing.CARRYING;
            };
        }
        switch (doing) {
            case PANNING -> outcome.panned(x - lastX, y - lastY);
            case BOXING -> outcome.boxing(Box.between(startX, startY, x, y));
            case CARRYING -> outcome.carrying(taken.orElseThrow(), x, y);
            default -> {
                return;
            }
        }
        lastX = x;
        lastY = y;
    }

    void release(double x, double y) {
        Doing was = doing;
        doing = Doing.NOTHING;
        switch (was) {
            case PRESSED -> outcome.clicked(x, y);
            case BOXING -> outcome.boxed(Box.between(startX, startY, x, y));
            case CARRYING -> outcome.letGo(taken.orElseThrow(), x, y);
            default -> {
                // a pan is finished, nothing more follows
            }
        }
        if (was != Doing.NOTHING) {
            outcome.ended();
        }
    }

    /** Esc: whatever was begun is not done. Says whether anything was. */
    boolean cancel() {
        boolean begun = doing != Doing.NOTHING;
        doing = Doing.NOTHING;
        if (begun) {
            outcome.ended();
        }
        return begun;
    }

    private boolean isBeyondSlack(double x, double y) {
        return Math.hypot(x - startX, y - startY) > (intent == Intent.CARRY ? TAKE_SLACK : CLICK_SLACK);
    }
}

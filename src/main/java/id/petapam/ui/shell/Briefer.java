package id.petapam.ui.shell;

import id.petapam.text.Words;
import id.petapam.ui.briefing.BriefingRoom;
import id.petapam.ui.briefing.BriefingWindow;
import id.petapam.ui.briefing.ScreenChooser;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Begins a briefing, one at a time, on a screen of the planner's choice. */
final class Briefer {

    private final BiFunction<Double, Double, BriefingRoom> rooms;
    private final Runnable ended;
    private Optional<BriefingWindow> running = Optional.empty();

    /**
     * @param rooms makes the briefing of the open plan for a width and height
     * @param ended told when the briefing is over
     */
    Briefer(BiFunction<Double, Double, BriefingRoom> rooms, Runnable ended) {
        this.rooms = rooms;
        this.ended = ended;
    }

    void brief(Window owner, Words words) {
        if (running.isPresent()) {
            running.get().toFront();
            return;
        }
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getBounds).toList();
        Optional<Rectangle2D> chosen = screens.size() < 2
                ? Optional.of(screenOf(owner))
                : new ScreenChooser(words, screens, screenOf(owner)).ask(owner);
        chosen.ifPresent(screen -> {
            BriefingRoom room = rooms.apply(screen.getWidth(), screen.getHeight());
            BriefingWindow window = new BriefingWindow(room, words, () -> screenOf(owner), this::over);
            running = Optional.of(window);
            window.show(screen);
        });
    }

    private void over() {
        running = Optional.empty();
        ended.run();
    }

    /** The screen on which most of a window lies. */
    private static Rectangle2D screenOf(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2, 1, 1)
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getBounds();
    }
}

package id.petapam.ui.briefing;

import id.petapam.text.Words;
import id.petapam.ui.common.UiThread;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/**
 * The briefing on a screen of its own. When the projector is unplugged it goes to the screen that remains, at the same
 * step, and says so.
 */
public final class BriefingWindow {

    private final BriefingRoom room;
    private final Words words;
    private final Supplier<Rectangle2D> planner;
    private final Runnable ended;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final ListChangeListener<Screen> watch = change -> new UiThread().later(this::screensChanged);
    private final Timeline clock;
    private Rectangle2D at;
    private int screens;

    /**
     * @param planner the screen on which the main window is
     * @param ended told once when the briefing is over
     */
    public BriefingWindow(BriefingRoom room, Words words, Supplier<Rectangle2D> planner, Runnable ended) {
        this.room = room;
        this.words = words;
        this.planner = planner;
        this.ended = ended;
        this.clock = new Timeline(
                new KeyFrame(Duration.seconds(1), tick -> room.model().tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        stage.setTitle(words.say("briefing.window"));
        stage.setScene(room.scene());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(event -> over());
        new BriefingKeys(room.model(), words, new Keys()).listenIn(room.scene());
    }

    /** Begins on this screen. */
    public void show(Rectangle2D screen) {
        at = screen;
        screens = bounds().size();
        place(screen);
        stage.show();
        stage.setFullScreen(true);
        stage.toFront();
        stage.requestFocus();
        clock.play();
        Screen.getScreens().addListener(watch);
    }

    /** Before all other windows again. */
    public void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    public void end() {
        stage.hide();
    }

    private void over() {
        Screen.getScreens().removeListener(watch);
        clock.stop();
        room.close();
        ended.run();
    }

    private void screensChanged() {
        screensChanged(bounds());
    }

    /** What to do when these are the screens that are left. */
    void screensChanged(List<Rectangle2D> now) {
        RoomScreens.Outcome outcome = RoomScreens.after(at, planner.get(), screens, now);
        screens = now.isEmpty() ? screens : now.size();
        outcome.to().ifPresent(this::move);
        switch (outcome.change()) {
            case GONE -> room.model().tell(words.say("briefing.moved"));
            case MORE -> room.model().tell(words.say("briefing.new-screen"));
            default -> {}
        }
    }

    private void move(Rectangle2D to) {
        at = to;
        stage.setFullScreen(false);
        place(to);
        stage.setFullScreen(true);
        stage.toFront();
    }

    private void place(Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }

    private static List<Rectangle2D> bounds() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }

    private final class Keys implements BriefingKeys.Window {

        @Override
        public void end() {
            BriefingWindow.this.end();
        }

        @Override
        public void otherScreen() {
            Rectangle2D next = RoomScreens.next(at, bounds());
            if (!next.equals(at)) {
                move(next);
            }
        }
    }
}

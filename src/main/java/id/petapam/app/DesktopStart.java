package id.petapam.app;

import id.petapam.cli.Desktop;
import id.petapam.model.Phrase;
import id.petapam.settings.Settings;
import id.petapam.settings.SettingsFile;
import id.petapam.text.Words;
import id.petapam.ui.common.UiThread;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens the main window and waits until it is closed; without a display, makes the example's papers instead. */
final class DesktopStart implements Desktop {

    private static final int CANNOT = 3;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 730;
    /** About what a window system adds above the content. */
    private static final double TITLE_BAR = 38;

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 500;

    private final Wiring wiring;
    private final Home home;
    private final UserFolder user;
    private final Display display;
    private final LastBorder border;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    DesktopStart(
            Wiring wiring,
            Home home,
            UserFolder user,
            Display display,
            LastBorder border,
            Words words,
            PrintStream out,
            PrintStream err) {
        this.wiring = wiring;
        this.home = home;
        this.user = user;
        this.display = display;
        this.border = border;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    @Override
    public int open(Optional<Path> plan) {
        if (!display.isThere()) {
            new WithoutDisplay(wiring, words, out).run(home.samples());
            return 0;
        }
        List<String> missing = display.missingForWindow();
        if (!missing.isEmpty()) {
            err.println(words.say("app.missing-library", String.join(" ", missing)));
            return CANNOT;
        }
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService writer = Executors.newSingleThreadExecutor(named("petapam-writer"));
        ExecutorService workers = Executors.newFixedThreadPool(2, named("petapam-work"));
        ExecutorService drawing = Executors.newFixedThreadPool(2, named("petapam-map"));
        // Read while the toolkit starts.
        drawing.execute(wiring::baseMap);
        Platform.startup(
                () -> show(plan, new DesktopWindow.Executors(writer, workers, drawing, new UiThread()), closed));
        await(closed);
        List.of(writer, workers, drawing).forEach(ExecutorService::shutdown);
        return 0;
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            // Somebody ends the program: go on to the end.
            Thread.currentThread().interrupt();
        }
    }

    private void show(Optional<Path> plan, DesktopWindow.Executors threads, CountDownLatch closed) {
        ScreenFonts.load(home.folder());
        SettingsFile file = wiring.settingsFile();
        Settings settings = file.load();
        DesktopWindow window = new DesktopWindow(wiring, user.example(), threads, settings, file, WIDTH, HEIGHT);
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            border.uncaughtException(thread, error);
            window.main().workplace().dialogs().problem(Phrase.of("shell.problem.internal"));
        });
        Stage stage = new Stage();
        stage.setTitle("PetaPam");
        stage.setScene(window.main().scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage, settings.window());
        ChangeListener<Object> title = (value, before, now) -> stage.setTitle(window.desk()
                .state()
                .file()
                .map(path -> path.getFileName() + " - PetaPam")
                .orElse("PetaPam"));
        window.desk().stateProperty().addListener(title);
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            event.consume();
            window.main().keep(window.settings().withWindow(placeOf(stage)));
            stage.hide();
            // The last edit is on disk and the plan one file at rest before the program ends.
            window.close().whenComplete((done, failure) -> closed.countDown());
        });
        stage.show();
        // Once more in turn: some window systems first open it as small as it may be.
        new UiThread().later(() -> place(stage, settings.window()));
        openFirst(window, plan, settings);
    }

    /** What was asked for, else the last plan, else the worked example. */
    private void openFirst(DesktopWindow window, Optional<Path> plan, Settings settings) {
        Optional<Path> last = settings.lastPlan().map(Path::of).filter(Files::isRegularFile);
        Optional<Path> first = plan.or(() -> last);
        if (first.isPresent()) {
            window.main().open(first.get());
        } else {
            window.main().workplace().navigator().start(id.petapam.ui.common.Task.OPEN_EXAMPLE);
        }
    }

    private static void place(Stage stage, Settings.WindowPlace place) {
        if (place.width() >= LEAST_WIDTH && place.height() >= LEAST_HEIGHT) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximised());
            return;
        }
        // The first time: on a small screen all of it, on a large one a window of the size the screens are made for.
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT + TITLE_BAR, room.getHeight()));
        stage.setMaximized(room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT + TITLE_BAR);
    }

    private static Settings.WindowPlace placeOf(Stage stage) {
        return new Settings.WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}

package id.petapam.app;

import id.petapam.cli.WindowPicture;
import id.petapam.model.District;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.settings.Settings;
import id.petapam.ui.briefing.BriefingRoom;
import id.petapam.ui.briefing.BriefingViewModel;
import id.petapam.ui.common.UiThread;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.SavePicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/**
 * Takes a picture of the real window without a display: the toolkit draws into memory, and everything that else works
 * in the background is done at once, so that the picture is complete.
 */
final class WindowShot implements WindowPicture {

    /** Pulses of the toolkit until the last tile has been laid out. */
    private static final int PULSES = 20;

    private final Wiring wiring;
    private final UserFolder user;
    private final Display display;

    WindowShot(Wiring wiring, UserFolder user, Display display) {
        this.wiring = wiring;
        this.user = user;
        this.display = display;
    }

    /**
     * What the picture shows.
     *
     * @param briefing the briefing, not the main window
     */
    private record Wish(boolean briefing, Optional<District> district, OptionalInt step) {}

    /** A picture as pixels. */
    private record Pixels(int[] argb, int width) {}

    @Override
    public void take(
            Path plan, Path out, int width, int height, String view, Optional<String> district, OptionalInt step) {
        List<String> missing = display.missingForPicture();
        if (!missing.isEmpty()) {
            throw Problem.of("app.missing-library", String.join(" ", missing));
        }
        withoutWindowSystem(width, height);
        try (OpenedPlan opened = wiring.openPlan().open(plan)) {
            Optional<District> shown = district.map(name -> named(opened.plan(), name));
            CompletableFuture<Pixels> picture = new CompletableFuture<>();
            boolean briefing = view.equals("briefing");
            Platform.startup(() -> show(opened, width, height, new Wish(briefing, shown, step), picture));
            Pixels pixels = picture.join();
            new SavePicture().write(pixels.argb(), pixels.width(), out);
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
    }

    private static District named(Plan plan, String name) {
        return plan.districts().values().stream()
                .filter(d -> d.code().value().equals(name) || d.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.of("select.unknown-district", name));
    }

    /** Must be said before the toolkit starts. */
    private static void withoutWindowSystem(int width, int height) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", width + "x" + height + "-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    private void show(OpenedPlan opened, int width, int height, Wish wish, CompletableFuture<Pixels> picture) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> picture.completeExceptionally(error));
        UiThread screen = new UiThread();
        DesktopWindow.Executors threads =
                new DesktopWindow.Executors(Runnable::run, Runnable::run, Runnable::run, screen);
        Settings settings = wiring.settingsFile().load();
        DesktopWindow window = new DesktopWindow(
                wiring, user.example(), new EarlyPlan(), threads, settings, wiring.settingsFile(), width, height);
        Optional<BriefingRoom> room =
                wish.briefing() ? Optional.of(window.main().briefingRoom(width, height)) : Optional.empty();
        Scene scene = room.map(BriefingRoom::scene).orElse(window.main().scene());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        window.desk().open(opened.session(), Optional.of(opened.path()));
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES / 2) {
                    room.ifPresentOrElse(briefing -> go(briefing.model(), wish), () -> wish.district()
                            .ifPresent(d -> window.main().map().reveal(d.code())));
                }
                if (pulses == PULSES) {
                    stop();
                    picture.complete(pixels(scene.snapshot(null)));
                    stage.hide();
                }
            }
        }.start();
    }

    private static void go(BriefingViewModel briefing, Wish wish) {
        wish.district().ifPresent(d -> briefing.goToDistrict(d.code().value()));
        wish.step().ifPresent(step -> briefing.go(step - 1));
    }

    private static Pixels pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(argb, width);
    }
}

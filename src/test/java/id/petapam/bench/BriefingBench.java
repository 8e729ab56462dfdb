package id.petapam.bench;

import id.petapam.model.IdSource;
import id.petapam.pen.PenFonts;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.briefing.BriefingParts;
import id.petapam.ui.briefing.BriefingRoom;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.briefing.PrepareBriefing;
import id.petapam.workflow.findings.CheckPlan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How long a step of the briefing takes until it is on the screen: 1920 x 1080, software rendering without a display.
 * The first round goes to each kecamatan for the first time, the second has seen them. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=BriefingBench}
 */
public final class BriefingBench {

    private BriefingBench() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1920x1080-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        ExecutorService background = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "background");
            thread.setDaemon(true);
            return thread;
        });
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {});
        ExampleMap example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        StudyAccess study = new StudyAccess(example.region(), Sumsel.knowledge(), Sumsel.rules());
        Platform.runLater(() -> {
            PlanDesk desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
            desk.open(example.session(), Optional.empty());
            BriefingRoom room = new BriefingRoom(
                    new BriefingParts(
                            desk,
                            new AccessDesk(desk, study::study, Runnable::run, new UiThread()),
                            new PrepareBriefing(() -> study, () -> new CheckPlan(study, Sumsel.rules())),
                            place -> new MapScreen(
                                    place,
                                    example.base(),
                                    theme -> new RegionTiles(example.base(), theme, fonts),
                                    background,
                                    new UiThread()),
                            background,
                            new UiThread(),
                            Clock.systemUTC(),
                            new Words(Language.ID),
                            IdSource.of(new Random(1))),
                    1920,
                    1080);
            Stage stage = new Stage();
            stage.setScene(room.scene());
            stage.show();
            new Rounds(room, done).start();
        });
        done.join();
        System.exit(0);
    }

    /** Goes on when a step has been drawn, and a while after that, as a presenter does. */
    private static final class Rounds extends AnimationTimer {

        private static final int REST = 40;

        private final BriefingRoom room;
        private final CompletableFuture<Void> done;
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final List<Double> millis = new ArrayList<>();
        private final List<Double> work = new ArrayList<>();
        private int pulse;
        private int round;
        private long begun;
        private long begunWork;

        Rounds(BriefingRoom room, CompletableFuture<Void> done) {
            this.room = room;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            pulse++;
            if (room.model().stepsProperty().get().isEmpty() || pulse < REST) {
                return;
            }
            int at = (pulse - REST) % REST;
            if (at == 0) {
                begun = System.nanoTime();
                begunWork = threads.getCurrentThreadCpuTime();
                if (room.model().indexProperty().get()
                        == room.model().stepsProperty().get().size() - 1) {
                    report();
                    room.model().first();
                } else {
                    room.model().next();
                }
            } else if (at == 1) {
                // The pulse before has laid out the step and handed it to the renderer.
                millis.add((System.nanoTime() - begun) / 1e6);
                work.add((threads.getCurrentThreadCpuTime() - begunWork) / 1e6);
            }
        }

        private void report() {
            System.out.printf("round %d, %d steps: %s; CPU %s%n", ++round, millis.size(), told(millis), told(work));
            work.clear();
            millis.clear();
            if (round == 3) {
                stop();
                done.complete(null);
            }
        }

        private static String told(List<Double> values) {
            double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
            return String.format("median %.0f ms, worst %.0f ms", sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
    }
}

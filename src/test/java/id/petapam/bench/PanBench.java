package id.petapam.bench;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.geo.Spread;
import id.petapam.map.AccessMark;
import id.petapam.map.AreaTint;
import id.petapam.map.Clusters;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.map.StationMarks;
import id.petapam.model.Coverage;
import id.petapam.model.StationId;
import id.petapam.region.Village;
import id.petapam.region.detail.Detail;
import id.petapam.tiles.DenseProvince;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapPicture;
import id.petapam.ui.map.MapPictures;
import id.petapam.ui.map.MapSurface;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * CPU time a frame of panning and zooming costs on the JavaFX thread and the renderer together, 1366 x 768, software
 * rendering without a display. Started by:
 *
 * <pre>
 * mvn -q test-compile exec:exec@bench -Dbench=PanBench [-Dbench.args=dense]
 * </pre>
 *
 * With {@code dense} a made-up province of half a million roads and a hundred thousand places lies under the plan.
 */
public final class PanBench {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int FRAMES = 240;
    private static final int STROKE = 60;
    private static final LatLon MIDDLE = new LatLon(-3, 104.5);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ExampleMap example;
    private final Executor background;
    private final PrintStream out;
    private Stage stage;
    private MapSurface map;

    private PanBench(Executor background, PrintStream out, Detail detail) throws Exception {
        this.example = new ExampleMap(detail);
        this.background = background;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1366x768-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        boolean dense = args.length > 0 && args[0].equals("dense");
        ExecutorService background = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "map-background");
            thread.setDaemon(true);
            return thread;
        });
        PanBench bench = new PanBench(
                background,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                dense ? DenseProvince.detail() : Detail.NONE);
        CompletableFuture<Void> up = new CompletableFuture<>();
        Platform.startup(() -> up.complete(null));
        up.get();
        bench.out.println(
                "CPU a frame in ms (JavaFX thread + renderer)     p50    p95    max   background, all frames");
        bench.run("2.180 TPS, OKU Timur", bench.example.picture(MapTheme.LIGHT), "16.08", 9.2);
        if (dense) {
            MapPicture picture = bench.example.picture(MapTheme.LIGHT);
            bench.run("dense, 12", picture, "16.71", 12.2);
            bench.run("dense, 14", picture, "16.71", 14.2);
            bench.run("dense, 16", picture, "16.71", 16.2);
        }
        if (args.length > 0) {
            System.exit(0);
        }
        MapPicture province = bench.province();
        bench.run(province.stations().size() + " TPS, province", province, "16", 8.0);
        bench.run(province.stations().size() + " TPS, OKU Timur seen", province, "16.08", 9.2);
        bench.run(province.stations().size() + " TPS, near", province, "16.71", 12.3);
        Platform.exit();
    }

    /** Every village of the province with its stations of 2024; classes and coverage are made up. */
    private MapPicture province() {
        Random random = new Random(7);
        StationMarks.Builder marks = new StationMarks.Builder();
        List<StationId> ids = new ArrayList<>();
        for (Village village : example.region().villages()) {
            Spread spread = new Spread(village.point().orElse(MIDDLE), new Metres(120));
            for (int i = 0; i < village.stations2024(); i++) {
                MarkClass klass = random.nextInt(20) > 0 ? MarkClass.KURANG_RAWAN : MarkClass.RAWAN;
                Coverage coverage = Coverage.values()[random.nextInt(3)];
                marks.add(spread.place(i), new MarkState(klass, coverage, true, AccessMark.NONE));
                ids.add(new StationId("S" + ids.size()));
            }
        }
        int[] missing = random.ints(ids.size(), 0, 2).toArray();
        Map<String, AreaTint> tints = new HashMap<>();
        example.region().districts().forEach(d -> tints.put(d.code(), AreaTint.values()[random.nextInt(3)]));
        return new MapPicture(ids, Clusters.of(marks.build(), missing), List.of(), tints, "");
    }

    private void run(String name, MapPicture picture, String area, double zoom) throws Exception {
        bound();
        onFx(() -> {
            map = example.surface(background, MapTheme.LIGHT);
            map.setPicture(picture);
            Bounds home = example.base().boundsOf(area).orElseThrow();
            map.setHome(home);
            StackPane root = new StackPane(map);
            root.getStylesheets().addAll(MapPictures.sheets());
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            stage.show();
        });
        onFx(() -> map.zoomBy(zoom - map.viewProperty().get().zoom()));
        settle();
        frames(60, i -> map.panBy(5, 3));
        settle();
        report(name + ", pan", i -> {
            boolean back = i / STROKE % 2 == 0;
            map.panBy(back ? 9 : -9, back ? 5 : -5);
        });
        settle();
        onFx(() -> map.setMotion(true));
        report(name + ", zoom", i -> map.zoomBy(i / STROKE % 2 == 0 ? 0.05 : -0.05));
        settle();
    }

    /** What no map can go below at this moment: a picture of the window moved, cut and copied by JavaFX. */
    private void bound() throws Exception {
        WritableImage picture = new WritableImage(2 * WIDTH, HEIGHT);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < HEIGHT; y++) {
                picture.getPixelWriter().setArgb(x, y, 0xFF000000 | x * y);
            }
        }
        ImageView moved = new ImageView(picture);
        onFx(() -> {
            if (stage == null) {
                stage = new Stage();
            }
            stage.setScene(new Scene(new Pane(moved), WIDTH, HEIGHT));
            stage.show();
        });
        frames(60, i -> moved.setTranslateX(-9 * i));
        report("bound: one picture of the window moved", i -> moved.setTranslateX(-9 * (i % 100)));
    }

    /** Until tiles and names have come. */
    private void settle() throws Exception {
        for (int i = 0; i < 4; i++) {
            CompletableFuture<Void> idle = new CompletableFuture<>();
            background.execute(() -> idle.complete(null));
            idle.get();
            frames(10, frame -> {});
        }
    }

    private interface Step {
        void take(int frame);
    }

    private double[] frames(int count, Step step) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        onFx(() -> new AnimationTimer() {
            private final double[] cost = new double[count];
            private int frame = -1;
            private long before;

            @Override
            public void handle(long now) {
                long cpu = cpu();
                if (frame >= 0) {
                    cost[frame] = (cpu - before) / 1e6;
                }
                frame++;
                if (frame == count) {
                    stop();
                    done.complete(cost);
                    return;
                }
                before = cpu;
                step.take(frame);
            }
        }.start());
        return done.get();
    }

    private long cpu() {
        return cpuOf("JavaFX Application") + cpuOf("QuantumRenderer");
    }

    private long cpuOf(String name) {
        long sum = 0;
        for (var info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && info.getThreadName().startsWith(name)) {
                sum += threads.getThreadCpuTime(info.getThreadId());
            }
        }
        return sum;
    }

    private void report(String name, Step step) throws Exception {
        long before = cpuOf("map-background");
        double[] sorted = frames(FRAMES, step);
        double behind = (cpuOf("map-background") - before) / 1e6;
        Arrays.sort(sorted);
        out.printf(
                "%-46s %6.1f %6.1f %6.1f %8.0f%n",
                name,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                behind);
    }

    private static void onFx(Runnable task) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            task.run();
            done.complete(null);
        });
        done.get();
    }
}

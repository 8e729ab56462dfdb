package id.petapam.app;

import id.petapam.settings.BaseMapChoice;
import id.petapam.settings.Settings;
import id.petapam.settings.SettingsFile;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.map.MapScreen;
import id.petapam.ui.shell.MainWindow;
import id.petapam.ui.shell.PlanHolder;
import id.petapam.ui.shell.WindowParts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** The main window with everything it works with. JavaFX thread only. */
final class DesktopWindow {

    private final MainWindow window;
    private final PlanDesk desk;
    private final PlanHolder holder;
    private final AtomicReference<Settings> settings;
    private final Wiring wiring;
    private final Executors threads;

    /**
     * @param early a plan that is being opened already
     * @param threads its threads
     * @param settings as they are; what the planner changes is stored in the file
     */
    DesktopWindow(
            Wiring wiring,
            Path example,
            EarlyPlan early,
            Executors threads,
            Settings settings,
            SettingsFile file,
            double width,
            double height) {
        this.settings = new AtomicReference<>(settings);
        this.wiring = wiring;
        this.threads = threads;
        wiring.loadScreenFonts();
        desk = new PlanDesk(threads.writer(), threads.screen(), Clock.systemUTC());
        holder = new PlanHolder(desk);
        window = new MainWindow(
                new WindowParts(
                        desk,
                        new AccessDesk(
                                desk,
                                (plan, before) -> wiring.studyAccess().study(plan, before),
                                threads.workers(),
                                threads.screen()),
                        new BackgroundWork(threads.workers(), threads.screen()),
                        wiring.ids(),
                        place -> new MapScreen(
                                place, wiring.baseMap(), new PlanGround(wiring), threads.drawing(), threads.screen()),
                        settings,
                        changed -> keep(file, changed),
                        new DeskFiles(wiring, example, desk, this::words, early, new DeskPacks(wiring, this::keepPack)),
                        holder,
                        wiring::checkPlan,
                        ZoneId.systemDefault(),
                        wiring::findPlace,
                        wiring.prepareBriefing(),
                        threads.workers()),
                width,
                height);
        takeBaseMaps(wiring, threads);
    }

    /**
     * The threads of a window.
     *
     * @param writer runs one edit after another
     * @param workers long work of the planner
     * @param drawing tiles and pictures of the map
     * @param screen the JavaFX thread
     */
    record Executors(Executor writer, Executor workers, Executor drawing, Executor screen) {}

    /** Opens the base maps that the settings name; a drive that is slow or gone must not hold up the start. */
    private void takeBaseMaps(Wiring wiring, Executors threads) {
        List<BaseMapChoice> chosen = settings.get().baseMaps();
        if (!chosen.isEmpty()) {
            CompletableFuture.runAsync(() -> wiring.baseMaps().take(chosen, besidePlan()), threads.drawing())
                    .thenRunAsync(() -> window.map().groundChanged(), threads.screen());
        }
    }

    private Optional<Path> besidePlan() {
        return settings.get().lastPlan().map(Path::of).map(Path::toAbsolutePath).map(Path::getParent);
    }

    private void keep(SettingsFile file, Settings changed) {
        settings.set(changed);
        file.save(changed);
    }

    /** The window's own settings must know it too: it stores what it remembers. */
    private void keepPack(Path pack) {
        Path whole = pack.toAbsolutePath();
        wiring.shelf().add(whole);
        if (!wiring.isInPackFolder(whole)) {
            threads.screen().execute(() -> window.keep(window.settings().withPack(whole.toString())));
        }
    }

    private Words words() {
        return new Words(Language.valueOf(settings.get().language().toUpperCase(Locale.ROOT)));
    }

    MainWindow main() {
        return window;
    }

    PlanDesk desk() {
        return desk;
    }

    PlanHolder holder() {
        return holder;
    }

    Settings settings() {
        return settings.get();
    }

    /** Stops showing what happens, and brings the plan to rest as one file. */
    CompletableFuture<Void> close() {
        window.close();
        return holder.close();
    }
}

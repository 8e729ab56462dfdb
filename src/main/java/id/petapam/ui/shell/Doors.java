package id.petapam.ui.shell;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.PlanHeader;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.importing.ImportDialog;
import id.petapam.ui.importing.ListImport;
import id.petapam.ui.importing.OwnAreasDialog;
import id.petapam.ui.manual.ManualBook;
import id.petapam.ui.manual.ManualWindow;
import id.petapam.ui.movement.MovementDialog;
import id.petapam.ui.movement.MovementViewModel;
import id.petapam.ui.movement.VehiclesDialog;
import id.petapam.ui.movement.VehiclesViewModel;
import id.petapam.ui.newplan.NewPlanDialog;
import id.petapam.ui.packs.PacksDialog;
import id.petapam.ui.packs.PacksViewModel;
import id.petapam.ui.patterns.PatternsDialog;
import id.petapam.ui.phases.CopyDialog;
import id.petapam.ui.phases.CopyViewModel;
import id.petapam.ui.phases.EscortDialog;
import id.petapam.ui.phases.EscortViewModel;
import id.petapam.ui.phases.PhasesDialog;
import id.petapam.ui.phases.PhasesViewModel;
import id.petapam.ui.proof.ProofDialog;
import id.petapam.ui.proof.ProofViewModel;
import id.petapam.ui.propose.ProposeDialog;
import id.petapam.ui.propose.ProposeViewModel;
import id.petapam.ui.propose.WhyDialog;
import id.petapam.ui.propose.WhyViewModel;
import id.petapam.ui.repair.RepairDialog;
import id.petapam.ui.repair.RepairViewModel;
import id.petapam.ui.reserve.ReserveDialog;
import id.petapam.ui.reserve.ReserveViewModel;
import id.petapam.ui.reserve.WeakPointsDialog;
import id.petapam.ui.reserve.WeakPointsViewModel;
import id.petapam.ui.strength.StrengthDialog;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.PlanRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Opens what a task names: dialogs, files, work in the background. */
final class Doors {

    private final MainWindow window;
    private final FileWork files;
    private final PlanHolder holder;
    private final Workplace place;
    private final Words words;
    /** Keeps what it knows of a plan, so that the next question is answered at once. */
    private final WhyViewModel why;

    Doors(MainWindow window, FileWork files, PlanHolder holder, Workplace place) {
        this.window = window;
        this.files = files;
        this.holder = holder;
        this.place = place;
        this.words = place.words();
        this.why = new WhyViewModel(place, files::explanations);
    }

    void open(Task task) {
        if (task.needsPlan() && !state().isOpen()) {
            place.dialogs().problem(Phrase.of("shell.problem.no-plan"));
            return;
        }
        switch (task) {
            case NEW_PLAN -> newPlan(new NewPlanDialog(place, files.previews()));
            case OPEN_PLAN -> ask().plan().ifPresent(this::openPlan);
            case OPEN_EXAMPLE -> take(Phrase.of("shell.work.example"), files::example);
            case IMPORT_STATIONS -> importList(files.stationLists(), "importing.stations");
            case IMPORT_PERSONNEL -> importList(files.personnelLists(), "importing.personnel");
            case IMPORT_SITES -> importPlaces(files.siteLists(), "importing.sites");
            case IMPORT_AREAS -> importPlaces(files.areaFiles(), "importing.areas");
            case OFFICIAL_AREAS -> new OwnAreasDialog(place).ask(owner());
            case SAVE_STATION_TEMPLATE -> template("shell.file.template-stations", files::saveStationTemplate);
            case SAVE_PERSONNEL_TEMPLATE -> template("shell.file.template-personnel", files::savePersonnelTemplate);
            case EXPORT_PDF -> exportPdf();
            case EXPORT_PICTURE -> exportPicture();
            case BRIEFING -> window.brief();
            case EXPORT_DATA -> exportData();
            case PHASES -> new PhasesDialog(place, words, new PhasesViewModel(place)).show(owner());
            case COPY_PHASE -> new CopyDialog(words, new CopyViewModel(place, state().phase())).ask(owner());
            case ESCORT -> new EscortDialog(words, new EscortViewModel(place)).show(owner());
            case PATTERNS -> new PatternsDialog(place, files.presets()).ask();
            case STRENGTH -> new StrengthDialog(place).ask();
            case ADD_UNIT -> window.roster().addUnit();
            case PLACE_SITE -> window.placeSite();
            case STATE_FACTS -> window.stateFacts();
            case SHOW_ACCESS -> window.showAccess();
            case DRAW_ZONE -> window.drawZone();
            case ZONES -> window.zones();
            case BASE_MAPS -> window.baseMaps();
            case WHAT_IF -> window.whatIf();
            case CLOSE_WAY -> window.closeWay();
            case GROUP_ALL -> window.groupAll();
            case PROPOSE -> new ProposeDialog(words, new ProposeViewModel(place, files::proposals)).show(owner());
            case REPAIR -> new RepairDialog(words, new RepairViewModel(place, files::repairs)).show(owner());
            case PROOF -> new ProofDialog(words, new ProofViewModel(place, files::proofs)).show(owner());
            case WHY -> new WhyDialog(words, why).show(owner());
            case RESERVE -> new ReserveDialog(words, new ReserveViewModel(place, files::reserves)).show(owner());
            case WEAK_POINTS ->
                new WeakPointsDialog(words, new WeakPointsViewModel(place, files::weakPoints)).show(owner());
            case VEHICLES -> new VehiclesDialog(words, new VehiclesViewModel(place, files::rules)).show(owner());
            case MOVEMENT ->
                new MovementDialog(words, new MovementViewModel(place, files::movements), window.map()::reveal)
                        .show(owner());
            case REGION_DATA -> new PacksDialog(words, new PacksViewModel(place, files.packs())).show(owner());
            case MANUAL -> new ManualWindow(words, ManualBook.read(files.manual())).show(owner());
            case KEYS, ABOUT -> new HelpDialog(words, task).show(owner());
            case QUIT -> owner().fireEvent(new WindowEvent(owner(), WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /** Opens a plan file in the background and lays it on the desk. */
    void openPlan(Path file) {
        if (state().file().map(Path::toAbsolutePath).equals(Optional.of(file.toAbsolutePath()))) {
            place.dialogs().notice(Phrase.of("shell.file.open-already"));
            return;
        }
        take(Phrase.of("shell.work.open"), progress -> files.open(file));
    }

    private DeskState state() {
        return place.desk().state();
    }

    private Window owner() {
        return window.scene().getWindow();
    }

    private FileAsk ask() {
        return new FileAsk(words, owner(), window::settings, window::keep);
    }

    /** The wizard, then the file: who turns back from the file, or may not write it, finds all as he typed it. */
    private void newPlan(NewPlanDialog wizard) {
        Optional<PlanRequest> request = wizard.ask(owner());
        if (request.isEmpty()) {
            return;
        }
        PlanRequest asked = request.get();
        String name = words.say(
                "shell.file.new-name",
                words.say(asked.operationType()),
                String.valueOf(asked.electionDate().getYear()));
        ask().save("shell.file.new", "shell.file.plans", name, ".petapam")
                .ifPresentOrElse(file -> make(asked, file, wizard), () -> newPlan(wizard));
    }

    private void make(PlanRequest asked, Path file, NewPlanDialog wizard) {
        place.work()
                .start(
                        Phrase.of("shell.work.new"),
                        progress -> files.create(asked, file, progress),
                        this::taken,
                        problem -> {
                            place.dialogs().problem(problem);
                            newPlan(wizard);
                        });
    }

    private void take(Phrase name, Function<Progress, OpenedPlan> work) {
        place.work().start(name, work, this::taken, place.dialogs()::problem);
    }

    private void taken(OpenedPlan plan) {
        place.selection().clear();
        holder.take(plan);
        window.keep(window.settings().withRecentPlan(plan.path().toString()));
        plan.readOnlyBecause().ifPresent(place.dialogs()::problem);
        // In turn with the edits; where it fails the planner is told, and the plan stays open.
        place.desk().withSession(session -> files.backUp(plan));
    }

    private void importList(ListImport list, String area) {
        ask().list(area + ".title").ifPresent(file -> new ImportDialog(place, list, area).ask(owner(), file));
    }

    private void importPlaces(ListImport list, String area) {
        ask().places(area + ".title").ifPresent(file -> new ImportDialog(place, list, area).ask(owner(), file));
    }

    private void template(String nameKey, Consumer<Path> save) {
        ask().save(nameKey, "shell.file.lists", words.say(nameKey), ".xlsx")
                .ifPresent(file -> write(Phrase.of("shell.work.template"), file, progress -> save.accept(file)));
    }

    private void exportPdf() {
        DeskState shown = state();
        Optional<PaperOptions> order = new PdfDialog(words, shown.plan(), shown.phase()).ask();
        order.flatMap(asked -> ask().save("shell.file.pdf", "shell.file.pdfs", nameOf(shown), ".pdf"))
                .ifPresent(file -> write(
                        Phrase.of("shell.work.pdf"),
                        file,
                        progress -> files.savePdf(shown.plan(), order.get(), file, progress)));
    }

    private void exportData() {
        Optional<DataOrder> order = new DataDialog(words).ask();
        DeskState shown = state();
        order.ifPresent(asked -> ask().save(
                        "shell.file.data",
                        "shell.data." + asked.kind().name(),
                        nameOf(shown),
                        asked.kind().ending())
                .ifPresent(file -> place.work()
                        .start(
                                Phrase.of("shell.work.data"),
                                progress -> files.saveData(shown.plan(), shown.phase(), asked, file, progress),
                                place.dialogs()::notice,
                                place.dialogs()::problem)));
    }

    private void exportPicture() {
        WritableImage image = window.map().node().snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        ask().save("shell.file.picture", "shell.file.pictures", nameOf(state()), ".png")
                .ifPresent(file ->
                        write(Phrase.of("shell.work.picture"), file, progress -> files.savePicture(argb, width, file)));
    }

    private void write(Phrase name, Path file, Consumer<Progress> work) {
        place.work()
                .start(
                        name,
                        progress -> {
                            work.accept(progress);
                            return file;
                        },
                        done -> place.dialogs()
                                .notice(Phrase.of(
                                        "shell.written", done.getFileName().toString())),
                        place.dialogs()::problem);
    }

    private static String nameOf(DeskState state) {
        PlanHeader header = state.plan().header();
        return header.policeName() + " " + header.electionDate().getYear();
    }
}

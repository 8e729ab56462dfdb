package id.petapam.app;

import id.petapam.edit.History;
import id.petapam.job.Progress;
import id.petapam.model.PatternPreset;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.text.Words;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.importing.ListImport;
import id.petapam.ui.packs.PackWork;
import id.petapam.ui.shell.DataOrder;
import id.petapam.ui.shell.FileWork;
import id.petapam.workflow.ExportOptions;
import id.petapam.workflow.ExportPlan;
import id.petapam.workflow.ImportAreas;
import id.petapam.workflow.ImportOptions;
import id.petapam.workflow.ImportPersonnel;
import id.petapam.workflow.ImportPreview;
import id.petapam.workflow.ImportSites;
import id.petapam.workflow.ImportStations;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.PreviewPlan;
import id.petapam.workflow.RecogniseList.Kind;
import id.petapam.workflow.SavePicture;
import id.petapam.workflow.WriteTemplate;
import id.petapam.workflow.basemap.BaseMapShelf;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.propose.ExplainPlan;
import id.petapam.workflow.propose.ProposePlan;
import id.petapam.workflow.propose.RepairPlan;
import id.petapam.workflow.reserve.FindWeakPoints;
import id.petapam.workflow.reserve.HoldReserve;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The window's work with files, out of the same workflows as the command line's. */
final class DeskFiles implements FileWork {

    private final Wiring wiring;
    private final Path example;
    private final PlanDesk desk;
    private final Supplier<Words> words;
    private final EarlyPlan early;
    private final PackWork packs;

    /** @param words of the language that the window speaks now */
    DeskFiles(Wiring wiring, Path example, PlanDesk desk, Supplier<Words> words, EarlyPlan early, PackWork packs) {
        this.packs = packs;
        this.wiring = wiring;
        this.example = example;
        this.desk = desk;
        this.words = words;
        this.early = early;
    }

    @Override
    public PreviewPlan previews() {
        return new PreviewPlan(wiring.region(), wiring.newPlan());
    }

    @Override
    public List<PatternPreset> presets() {
        return wiring.rules().presets();
    }

    @Override
    public ListImport stationLists() {
        Lazy<ImportStations> lists = new Lazy<>(wiring::importStations);
        return new Lists((file, options, plan, progress) -> lists.get().preview(file, options, plan, progress));
    }

    @Override
    public ListImport personnelLists() {
        Lazy<ImportPersonnel> lists = new Lazy<>(wiring::importPersonnel);
        return new Lists((file, options, plan, progress) -> lists.get().preview(file, options, plan, progress));
    }

    @Override
    public ListImport siteLists() {
        Lazy<ImportSites> lists = new Lazy<>(wiring::importSites);
        return new Lists((file, options, plan, progress) -> lists.get().preview(file, options, plan, progress));
    }

    @Override
    public ListImport areaFiles() {
        Lazy<ImportAreas> areas = new Lazy<>(wiring::importAreas);
        return new Lists((file, options, plan, progress) -> areas.get().preview(file, options, plan, progress));
    }

    /** Reads one kind of list. */
    @FunctionalInterface
    private interface Reading {
        ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress);
    }

    private final class Lists implements ListImport {

        private final Reading reading;

        Lists(Reading reading) {
            this.reading = reading;
        }

        @Override
        public ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress) {
            return reading.preview(file, options, plan, progress);
        }

        @Override
        public void saveRejected(Path file, ImportPreview preview, Path to) {
            wiring.writeRejects().write(file, preview, to, words.get());
        }

        @Override
        public void saveReport(Path file, ImportPreview preview, Path to) {
            wiring.writeAreaReport().write(String.valueOf(file.getFileName()), preview, to, words.get());
        }
    }

    @Override
    public BaseMapShelf baseMaps() {
        return wiring.baseMaps();
    }

    @Override
    public Path manual() {
        return wiring.manual();
    }

    @Override
    public RepairPlan repairs() {
        return wiring.repairPlan();
    }

    @Override
    public HoldReserve reserves() {
        return wiring.holdReserve();
    }

    @Override
    public FindWeakPoints weakPoints() {
        return wiring.weakPoints();
    }

    @Override
    public ProveShortage proofs() {
        return wiring.proveShortage();
    }

    @Override
    public ExplainPlan explanations() {
        return wiring.explainPlan();
    }

    @Override
    public ProposePlan proposals() {
        return wiring.proposePlan();
    }

    @Override
    public MakeMovement movements() {
        return wiring.makeMovement();
    }

    @Override
    public RuleBook rules() {
        return wiring.rules().defaults();
    }

    @Override
    public PackWork packs() {
        return packs;
    }

    @Override
    public OpenedPlan open(Path file) {
        return early.take(file).orElseGet(() -> wiring.openPlan().open(file));
    }

    @Override
    public OpenedPlan create(PlanRequest request, Path file, Progress progress) {
        return wiring.openPlan().create(file, wiring.newPlan().found(request));
    }

    @Override
    public OpenedPlan example(Progress progress) {
        return open(new Example(wiring).ensure(example));
    }

    @Override
    public void saveStationTemplate(Path to) {
        new WriteTemplate().write(Kind.STATIONS, to, words.get());
    }

    @Override
    public void savePersonnelTemplate(Path to) {
        new WriteTemplate().write(Kind.PERSONNEL, to, words.get());
    }

    @Override
    public void savePdf(Plan plan, PaperOptions options, Path to, Progress progress) {
        History history = desk.state().history();
        wiring.writeReport().write(plan, history, options, to, words.get(), progress);
    }

    @Override
    public Phrase saveData(Plan plan, PhaseId phase, DataOrder order, Path to, Progress progress) {
        ExportOptions options = ExportOptions.USUAL
                .in(phase)
                .redacted(order.classification() == id.petapam.model.Classification.TERBATAS)
                .split(
                        switch (order.parts()) {
                            case WHOLE -> ExportOptions.Split.NONE;
                            case DISTRICTS -> ExportOptions.Split.DISTRICT;
                            case UNITS -> ExportOptions.Split.UNIT;
                        });
        ExportPlan.Exported exported = wiring.exportPlan()
                .write(
                        plan,
                        desk.state().history(),
                        ExportOptions.Format.valueOf(order.kind().name()),
                        options,
                        to,
                        words.get(),
                        progress);
        String name = exported.files().get(0).file().getFileName().toString();
        if (exported.files().size() > 1) {
            return Phrase.of("shell.written.files", exported.files().size(), name);
        }
        return exported.withoutPlace() > 0
                ? Phrase.of("shell.written.without-place", name, exported.withoutPlace())
                : Phrase.of("shell.written", name);
    }

    @Override
    public void savePicture(int[] argb, int width, Path to) {
        new SavePicture().write(argb, width, to);
    }

    @Override
    public Optional<Path> backUp(OpenedPlan plan) {
        return plan.backUp(wiring.today());
    }
}

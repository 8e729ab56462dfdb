package id.petapam.ui.shell;

import id.petapam.job.Progress;
import id.petapam.model.PatternPreset;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.ui.importing.ListImport;
import id.petapam.ui.packs.PackWork;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.PreviewPlan;
import id.petapam.workflow.basemap.BaseMapSearch;
import id.petapam.workflow.basemap.BaseMapShelf;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.propose.ExplainPlan;
import id.petapam.workflow.propose.ProposePlan;
import id.petapam.workflow.propose.RepairPlan;
import id.petapam.workflow.reserve.FindWeakPoints;
import id.petapam.workflow.reserve.HoldReserve;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** For windows in tests that touch no files. */
class NoFiles implements FileWork {

    @Override
    public Path manual() {
        throw new AssertionError("no manual here");
    }

    @Override
    public PreviewPlan previews() {
        throw new AssertionError();
    }

    @Override
    public List<PatternPreset> presets() {
        return List.of();
    }

    @Override
    public ListImport stationLists() {
        throw new AssertionError();
    }

    @Override
    public ListImport personnelLists() {
        throw new AssertionError();
    }

    @Override
    public ListImport siteLists() {
        throw new AssertionError();
    }

    @Override
    public ListImport areaFiles() {
        throw new AssertionError();
    }

    @Override
    public BaseMapShelf baseMaps() {
        return new BaseMapShelf(
                () -> {
                    throw new AssertionError("no letters here");
                },
                new BaseMapSearch(List::of, List.of()));
    }

    @Override
    public PackWork packs() {
        return new NoPacks();
    }

    @Override
    public RepairPlan repairs() {
        throw new AssertionError();
    }

    @Override
    public HoldReserve reserves() {
        throw new AssertionError();
    }

    @Override
    public FindWeakPoints weakPoints() {
        throw new AssertionError();
    }

    @Override
    public ProveShortage proofs() {
        throw new AssertionError();
    }

    @Override
    public ExplainPlan explanations() {
        throw new AssertionError();
    }

    @Override
    public ProposePlan proposals() {
        throw new AssertionError();
    }

    @Override
    public OpenedPlan open(Path file) {
        throw new AssertionError();
    }

    @Override
    public OpenedPlan create(PlanRequest request, Path file, Progress progress) {
        throw new AssertionError();
    }

    @Override
    public OpenedPlan example(Progress progress) {
        throw new AssertionError();
    }

    @Override
    public void saveStationTemplate(Path to) {}

    @Override
    public void savePersonnelTemplate(Path to) {}

    @Override
    public void savePdf(Plan plan, PaperOptions options, Path to, Progress progress) {}

    @Override
    public Phrase saveData(Plan plan, PhaseId phase, DataOrder order, Path to, Progress progress) {
        throw new AssertionError();
    }

    @Override
    public void savePicture(int[] argb, int width, Path to) {}

    @Override
    public Optional<Path> backUp(OpenedPlan plan) {
        return Optional.empty();
    }

    @Override
    public id.petapam.workflow.movement.MakeMovement movements() {
        throw new AssertionError();
    }

    @Override
    public id.petapam.model.RuleBook rules() {
        throw new AssertionError();
    }
}

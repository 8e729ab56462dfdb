package id.petapam.ui.shell;

import id.petapam.job.Progress;
import id.petapam.model.PatternPreset;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.ui.importing.ListImport;
import id.petapam.ui.packs.PackWork;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.PreviewPlan;
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

/**
 * What the window can do with files; the wiring supplies it from the workflows. Called off the screen thread, except
 * for the first eight; every method may throw {@link id.petapam.model.Problem}.
 */
public interface FileWork {

    /** What a new plan would need, while it is typed. */
    PreviewPlan previews();

    /** Patterns shipped with the rule book. */
    List<PatternPreset> presets();

    ListImport stationLists();

    ListImport personnelLists();

    /** The folder with the chapters of the manual. */
    Path manual();

    /** KPU, PPK, stores, piers ... from lists and from files of points. */
    ListImport siteLists();

    /** Official areas in place of indicative ones. */
    ListImport areaFiles();

    /** Base maps of others under the plan. */
    BaseMapShelf baseMaps();

    /** Region packs. */
    PackWork packs();

    /** Makes proposals of groups and teams; asked off the screen thread. */
    ProposePlan proposals();

    /** Puts plans right; asked off the screen thread. */
    RepairPlan repairs();

    /** Proves shortages; asked off the screen thread. */
    ProveShortage proofs();

    /** Explains a plan as it stands; asked off the screen thread. */
    ExplainPlan explanations();

    /** Places the reserve; asked off the screen thread. */
    HoldReserve reserves();

    /** Ranks what a plan cannot do without; asked off the screen thread. */
    FindWeakPoints weakPoints();

    /** Makes movement plans; asked off the screen thread. */
    MakeMovement movements();

    /** The shipped rule book. */
    RuleBook rules();

    OpenedPlan open(Path file);

    /** Makes a plan file where none is yet. */
    OpenedPlan create(PlanRequest request, Path file, Progress progress);

    /** The worked example, made where it is not there yet. */
    OpenedPlan example(Progress progress);

    /** An empty list with the columns that the import knows, as XLSX. */
    void saveStationTemplate(Path to);

    void savePersonnelTemplate(Path to);

    void savePdf(Plan plan, PaperOptions options, Path to, Progress progress);

    /**
     * Writes a workbook or a file for maps.
     *
     * @return what was written, as a sentence
     */
    Phrase saveData(Plan plan, PhaseId phase, DataOrder order, Path to, Progress progress);

    /**
     * Writes a picture as PNG.
     *
     * @param argb colours, row by row
     * @param width pixels in a row
     */
    void savePicture(int[] argb, int width, Path to);

    /**
     * Makes the day's backup of an open plan, where there is none yet.
     *
     * @return the copy, if one was made
     */
    Optional<Path> backUp(OpenedPlan plan);
}

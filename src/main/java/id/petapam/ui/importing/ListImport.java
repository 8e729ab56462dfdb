package id.petapam.ui.importing;

import id.petapam.job.Progress;
import id.petapam.model.Plan;
import id.petapam.workflow.ImportOptions;
import id.petapam.workflow.ImportPreview;
import java.nio.file.Path;

/** What the import dialog asks for; once for each kind of list. Called off the screen thread. */
public interface ListImport {

    /**
     * Reads a list and says what an import would do; changes nothing.
     *
     * @throws id.petapam.model.Problem if the file is no such list
     */
    ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress);

    /** Writes the rows that were not taken, each with its reason, as a new XLSX. */
    void saveRejected(Path file, ImportPreview preview, Path to);

    /** Writes down what official areas change, as XLSX or CSV. */
    void saveReport(Path file, ImportPreview preview, Path to);
}

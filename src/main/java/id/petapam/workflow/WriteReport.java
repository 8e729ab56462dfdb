package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.job.Progress;
import id.petapam.model.Plan;
import id.petapam.report.ReportComposer;
import id.petapam.report.ReportRequest;
import id.petapam.report.pdf.FontFiles;
import id.petapam.report.pdf.PdfWriter;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Writes the papers of a plan as one PDF. */
public final class WriteReport {

    private final Supplier<FontFiles> fonts;
    private final PlanRegion regions;
    private final Clock clock;

    /** @param clock what day stands on the paper */
    public WriteReport(Supplier<FontFiles> fonts, PlanRegion regions, Clock clock) {
        this.fonts = fonts;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws id.petapam.model.Problem if the file cannot be written, or the plan has no such kecamatan
     */
    public Written write(Plan plan, History history, PaperOptions options, Path file, Words words, Progress progress) {
        ReportRequest request =
                PaperRequest.of(plan, history, options, regions.baseMap(plan), LocalDate.now(clock), words);
        int pages = new PdfWriter(fonts.get()).write(new ReportComposer().compose(request), file, progress);
        return Written.at(file, pages);
    }
}

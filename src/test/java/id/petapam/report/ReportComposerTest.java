package id.petapam.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.Classification;
import id.petapam.report.pdf.PdfWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportComposerTest {

    @Test
    void scratch() throws Exception {
        Path out = Path.of("/tmp/reportout");
        Files.createDirectories(out);
        for (Classification c : Classification.values()) {
            long t = System.nanoTime();
            int pages = new PdfWriter(SampleRequest.fonts())
                    .write(
                            new ReportComposer().compose(SampleRequest.of(SamplePlan.full(), c)),
                            out.resolve("full-" + c + ".pdf"),
                            Progress.NONE);
            System.out.println(c + " " + pages + " pages " + (System.nanoTime() - t) / 1_000_000 + " ms "
                    + Files.size(out.resolve("full-" + c + ".pdf")));
            assertTrue(pages > 3);
        }
    }
}

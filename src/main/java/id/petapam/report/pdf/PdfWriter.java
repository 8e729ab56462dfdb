package id.petapam.report.pdf;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.report.layout.LaidPage;
import id.petapam.report.layout.Paginator;
import id.petapam.report.page.Document;
import id.petapam.report.page.DocumentInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/** Writes a document as a PDF: the file is whole or it is not there, and the same document gives the same bytes. */
public final class PdfWriter {

    private final FontFiles fonts;

    public PdfWriter(FontFiles fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes the file; one that was there is replaced only when the new one is complete.
     *
     * @return number of pages
     * @throws Problem if the file cannot be written; nothing was changed then
     * @throws id.petapam.job.CancelledJob if the planner cancelled; nothing was changed then
     */
    public int write(Document document, Path file, Progress progress) {
        try (NotoTypeface typeface = new NotoTypeface(fonts)) {
            List<LaidPage> pages = new Paginator(typeface).paginate(document);
            progress.check();
            try (PDDocument pdf = new PDDocument()) {
                describe(document.info(), pdf);
                PageDrawer drawer = new PageDrawer(pdf, typeface);
                PDDocumentOutline outline = new PDDocumentOutline();
                pdf.getDocumentCatalog().setDocumentOutline(outline);
                for (int i = 0; i < pages.size(); i++) {
                    progress.check();
                    drawer.draw(pages.get(i), outline);
                    progress.at(0.9 * (i + 1) / pages.size());
                }
                WholeFile.write(file, pdf::save);
            }
            progress.at(1);
            return pages.size();
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(Phrase.of("report.problem.write", file.toString()), e);
        }
    }

    /** Fixed date and id: a PDF must not differ because it was written a minute later. */
    private static void describe(DocumentInfo info, PDDocument pdf) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(
                info.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation values = new PDDocumentInformation();
        values.setTitle(info.title());
        values.setAuthor(info.author());
        values.setSubject(info.fingerprint());
        values.setCreator("PetaPam");
        values.setProducer("PetaPam");
        values.setCreationDate(date);
        values.setModificationDate(date);
        pdf.setDocumentInformation(values);
        pdf.getDocumentCatalog().setLanguage(info.language());
        CRC32 seed = new CRC32();
        seed.update((info.fingerprint() + info.title()).getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(seed.getValue());
    }
}

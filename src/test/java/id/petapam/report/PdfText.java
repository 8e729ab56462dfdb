package id.petapam.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a written PDF, page by page, read back as any reader would. */
final class PdfText {

    private PdfText() {}

    static List<String> pages(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    /** Size of the smallest letter in the file, points. */
    static double smallestLetter(Path file) throws IOException {
        double[] least = {Double.MAX_VALUE};
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.forEach(letter -> least[0] = Math.min(least[0], Math.abs(letter.getFontSizeInPt())));
                }
            }.getText(pdf);
        }
        return least[0];
    }
}

package id.petapam.report.pdf;

import id.petapam.report.layout.LaidPage;
import id.petapam.report.layout.Mark;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/** Draws finished pages into one PDF document, with shared fonts. */
final class PageDrawer {

    private static final double PT = 72 / 25.4;

    private final PDDocument pdf;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();

    PageDrawer(PDDocument pdf, NotoTypeface typeface) {
        this.pdf = pdf;
        this.fonts = new PdfFonts(pdf, typeface);
    }

    void draw(LaidPage laid, PDDocumentOutline outline) throws IOException {
        float width = (float) (laid.size().width() * PT);
        float height = (float) (laid.size().height() * PT);
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        if (laid.bookmark().isPresent()) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(laid.bookmark().get());
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(page);
            item.setDestination(there);
            outline.addLast(item);
        }
        try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true)) {
            for (Mark mark : laid.marks()) {
                draw(mark, height, out);
            }
        }
    }

    private void draw(Mark mark, float height, PDPageContentStream out) throws IOException {
        if (mark instanceof Mark.Words words) {
            out.beginText();
            out.setNonStrokingColor(0f);
            out.setFont(fonts.of(NotoTypeface.face(words.bold())), (float) words.size());
            out.newLineAtOffset((float) words.x(), (float) (height - words.y()));
            out.showText(words.text());
            out.endText();
        } else if (mark instanceof Mark.Stroke stroke) {
            out.setStrokingColor((float) stroke.grey());
            out.setLineWidth((float) stroke.width());
            out.moveTo((float) stroke.x1(), (float) (height - stroke.y1()));
            out.lineTo((float) stroke.x2(), (float) (height - stroke.y2()));
            out.stroke();
        } else if (mark instanceof Mark.Ground ground) {
            out.setNonStrokingColor((float) ground.grey());
            out.addRect(
                    (float) ground.x(), (float) (height - ground.y() - ground.height()), (float) ground.width(), (float)
                            ground.height());
            out.fill();
        } else if (mark instanceof Mark.Picture picture) {
            out.saveGraphicsState();
            out.transform(new Matrix(1, 0, 0, -1, (float) picture.x(), (float) (height - picture.y())));
            picture.drawing().draw(new PdfPen(pdf, out, fonts, alphas), picture.width(), picture.height());
            out.restoreGraphicsState();
        }
    }
}

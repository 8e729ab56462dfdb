package id.petapam.report.pdf;

import id.petapam.map.TextStyle;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Faces embedded into one document, as subsets, each when it is first used. */
final class PdfFonts {

    private final PDDocument pdf;
    private final NotoTypeface typeface;
    private final Map<TextStyle.Face, PDFont> fonts = new EnumMap<>(TextStyle.Face.class);

    PdfFonts(PDDocument pdf, NotoTypeface typeface) {
        this.pdf = pdf;
        this.typeface = typeface;
    }

    PDFont of(TextStyle.Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(pdf, typeface.font(face), true);
            fonts.put(face, known);
        }
        return known;
    }

    NotoTypeface typeface() {
        return typeface;
    }
}

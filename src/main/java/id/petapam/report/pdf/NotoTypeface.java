package id.petapam.report.pdf;

import id.petapam.report.layout.Typeface;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures with the very fonts that are embedded. For one document at a time. */
final class NotoTypeface implements Typeface, AutoCloseable {

    private final Face regular;
    private final Face bold;

    NotoTypeface(FontFiles files) throws IOException {
        regular = new Face(files.of(false));
        bold = new Face(files.of(true));
    }

    TrueTypeFont font(boolean isBold) {
        return (isBold ? bold : regular).font;
    }

    @Override
    public double width(String text, boolean isBold, double size) {
        Face face = isBold ? bold : regular;
        double units = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            units += face.advance(letter);
            i += Character.charCount(letter);
        }
        return units * size / face.unitsPerEm;
    }

    @Override
    public String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            boolean blank = Character.isISOControl(letter) || Character.isWhitespace(letter);
            boolean good = letter == ' ' || (!blank && regular.has(letter) && bold.has(letter));
            if (!good && clean == null) {
                clean = new StringBuilder(text.substring(0, i));
            }
            if (clean != null) {
                clean.appendCodePoint(good ? letter : blank ? ' ' : '?');
            }
            i += Character.charCount(letter);
        }
        return clean == null ? text : clean.toString();
    }

    @Override
    public void close() throws IOException {
        regular.font.close();
        bold.font.close();
    }

    private static final class Face {

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final int unitsPerEm;
        private final Map<Integer, Integer> advances = new HashMap<>();

        Face(byte[] bytes) throws IOException {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Ligatures would be wider or narrower than the letters that were measured.
            font.setEnableGsub(false);
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        }

        boolean has(int letter) {
            return glyphs.getGlyphId(letter) != 0;
        }

        int advance(int letter) {
            Integer known = advances.get(letter);
            if (known == null) {
                try {
                    known = font.getAdvanceWidth(glyphs.getGlyphId(letter));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                advances.put(letter, known);
            }
            return known;
        }
    }
}

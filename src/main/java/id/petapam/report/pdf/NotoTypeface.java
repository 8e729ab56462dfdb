package id.petapam.report.pdf;

import id.petapam.map.TextStyle;
import id.petapam.report.layout.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures with the very fonts that are embedded. For one document at a time. */
final class NotoTypeface implements Typeface, AutoCloseable {

    private final FontFiles files;
    private final Map<TextStyle.Face, Letters> faces = new EnumMap<>(TextStyle.Face.class);

    NotoTypeface(FontFiles files) {
        this.files = files;
    }

    TrueTypeFont font(TextStyle.Face face) {
        return letters(face).font;
    }

    static TextStyle.Face face(boolean bold) {
        return bold ? TextStyle.Face.BOLD : TextStyle.Face.REGULAR;
    }

    @Override
    public double width(String text, boolean bold, double size) {
        return width(text, face(bold), size);
    }

    double width(String text, TextStyle.Face face, double size) {
        Letters letters = letters(face);
        double units = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            units += letters.advance(letter);
            i += Character.charCount(letter);
        }
        return units * size / letters.unitsPerEm;
    }

    @Override
    public String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            boolean blank = Character.isISOControl(letter) || Character.isWhitespace(letter);
            boolean good = letter == ' ' || (!blank && hasEverywhere(letter));
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

    /** All faces of the family hold the same letters, but nobody promised it. */
    private boolean hasEverywhere(int letter) {
        return letters(TextStyle.Face.REGULAR).has(letter)
                && letters(TextStyle.Face.BOLD).has(letter);
    }

    private Letters letters(TextStyle.Face face) {
        return faces.computeIfAbsent(face, f -> new Letters(files.of(f)));
    }

    @Override
    public void close() throws IOException {
        for (Letters letters : faces.values()) {
            letters.font.close();
        }
    }

    private static final class Letters {

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final int unitsPerEm;
        private final Map<Integer, Integer> advances = new HashMap<>();

        Letters(byte[] bytes) {
            try {
                font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                // Ligatures would be wider or narrower than the letters that were measured.
                font.setEnableGsub(false);
                glyphs = font.getUnicodeCmapLookup();
                unitsPerEm = font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
                    throw new UncheckedIOException(e);
                }
                advances.put(letter, known);
            }
            return known;
        }
    }
}

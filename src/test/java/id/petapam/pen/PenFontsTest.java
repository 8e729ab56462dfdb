package id.petapam.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.map.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenFontsTest {

    @Test
    void theBundledFontIsUsedNotOneOfTheMachine() throws IOException {
        PenFonts fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        for (TextStyle.Face face : TextStyle.Face.values()) {
            String family = fonts.font(TextStyle.plain(face, 12, 0)).getFamily();
            assertTrue(family.startsWith("Noto Sans"), family);
        }
    }

    @Test
    void aDamagedFontFileIsSaid(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data").resolve("fonts"));
        for (TextStyle.Face face : TextStyle.Face.values()) {
            Files.writeString(PenFonts.file(home, face), "not a font");
        }
        assertEquals(folder, PenFonts.file(home, TextStyle.Face.BOLD).getParent());
        assertThrows(IOException.class, () -> PenFonts.read(home));
    }

    @Test
    void textIsInkAtItsPlaceAndAsWideAsMeasured() throws IOException {
        PenFonts fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, 20, 0xFF000000);
        double[] width = new double[1];
        PenImage image = PenImage.drawn(300, 60, fonts, pen -> {
            pen.text("Martapura", 20, 40, style);
            width[0] = pen.textWidth("Martapura", style);
        });
        int left = 300;
        int right = 0;
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 60; y++) {
                if (image.argb(x, y) >>> 24 > 128) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertEquals(21, left, 3);
        assertEquals(20 + width[0], right, 4);
    }
}

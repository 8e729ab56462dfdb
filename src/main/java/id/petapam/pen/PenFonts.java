package id.petapam.pen;

import id.petapam.map.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The bundled Noto Sans, {@code data/fonts} of the program's home. Never changes; safe for several threads. */
public final class PenFonts {

    private static final Map<TextStyle.Face, String> FILES = Map.of(
            TextStyle.Face.REGULAR, "NotoSans_400Regular.ttf",
            TextStyle.Face.MEDIUM, "NotoSans_500Medium.ttf",
            TextStyle.Face.SEMI_BOLD, "NotoSans_600SemiBold.ttf",
            TextStyle.Face.BOLD, "NotoSans_700Bold.ttf",
            TextStyle.Face.ITALIC, "NotoSans_400Regular_Italic.ttf");

    private final Map<TextStyle.Face, Font> fonts;

    private PenFonts(Map<TextStyle.Face, Font> fonts) {
        this.fonts = fonts;
    }

    /**
     * Reads the fonts.
     *
     * @param home folder of the program that holds {@code data/}
     * @throws IOException when a font file is missing or damaged
     */
    public static PenFonts read(Path home) throws IOException {
        Map<TextStyle.Face, Font> fonts = new EnumMap<>(TextStyle.Face.class);
        for (TextStyle.Face face : TextStyle.Face.values()) {
            Path file = file(home, face);
            try (var in = Files.newInputStream(file)) {
                fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                throw new IOException("not a font: " + file, e);
            }
        }
        return new PenFonts(fonts);
    }

    /** Where a face lies, for readers that want the file itself. */
    public static Path file(Path home, TextStyle.Face face) {
        return home.resolve("data").resolve("fonts").resolve(FILES.get(face));
    }

    Font font(TextStyle style) {
        return fonts.get(style.face()).deriveFont((float) style.size());
    }
}

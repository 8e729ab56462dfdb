package id.petapam.report.pdf;

import id.petapam.map.TextStyle;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.pen.PenFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The letters that are embedded into papers, as bytes of TrueType fonts. Never changes; safe for several threads. */
public final class FontFiles {

    private final Map<TextStyle.Face, byte[]> faces;

    private FontFiles(Map<TextStyle.Face, byte[]> faces) {
        this.faces = faces;
    }

    /**
     * Reads the bundled Noto Sans.
     *
     * @param home folder of the program that holds {@code data/fonts}
     * @throws Problem if they are not there
     */
    public static FontFiles in(Path home) {
        Map<TextStyle.Face, byte[]> faces = new EnumMap<>(TextStyle.Face.class);
        try {
            for (TextStyle.Face face : TextStyle.Face.values()) {
                faces.put(face, Files.readAllBytes(PenFonts.file(home, face)));
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("report.problem.fonts", home.toString()), e);
        }
        return new FontFiles(faces);
    }

    byte[] of(TextStyle.Face face) {
        return faces.get(face);
    }
}

package id.petapam.app;

import id.petapam.map.TextStyle;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.pen.PenFonts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import javafx.scene.text.Font;

/** Gives the toolkit the bundled Noto Sans, so that the window looks the same on machines that do not have it. */
final class ScreenFonts {

    /** Any size does: with one, the face is known in all. */
    private static final double SIZE = 13;

    private ScreenFonts() {}

    /**
     * Call it after the toolkit has started and before the first window.
     *
     * @throws Problem if the files are not there
     */
    static void load(Home home) {
        for (TextStyle.Face face : TextStyle.Face.values()) {
            try (InputStream file = Files.newInputStream(PenFonts.file(home.folder(), face))) {
                Font.loadFont(file, SIZE);
            } catch (IOException e) {
                throw new Problem(Phrase.of("app.no-fonts", home.folder().toString()), e);
            }
        }
    }
}

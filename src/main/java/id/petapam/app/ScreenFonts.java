package id.petapam.app;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/** Makes the bundled letters known to the toolkit, so that a screen looks the same on every machine. */
final class ScreenFonts {

    private ScreenFonts() {}

    /** @throws Problem if the folder of the fonts cannot be read */
    static void load(Path home) {
        try (Stream<Path> files = Files.list(home.resolve("data/fonts"))) {
            List<Path> fonts =
                    files.filter(file -> file.toString().endsWith(".ttf")).toList();
            for (Path font : fonts) {
                try (InputStream in = Files.newInputStream(font)) {
                    Font.loadFont(in, Font.getDefault().getSize());
                }
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("app.no-fonts", home.toString()), e);
        }
    }
}

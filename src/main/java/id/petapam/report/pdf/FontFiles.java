package id.petapam.report.pdf;

import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The letters that are embedded into papers, as bytes of TrueType fonts. */
public final class FontFiles {

    private final byte[] regular;
    private final byte[] bold;

    private FontFiles(byte[] regular, byte[] bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Reads Noto Sans from the program's folder of fonts.
     *
     * @throws Problem if they are not there
     */
    public static FontFiles in(Path folder) {
        try {
            return new FontFiles(
                    Files.readAllBytes(folder.resolve("NotoSans_400Regular.ttf")),
                    Files.readAllBytes(folder.resolve("NotoSans_700Bold.ttf")));
        } catch (IOException e) {
            throw new Problem(id.petapam.model.Phrase.of("report.problem.fonts", folder.toString()), e);
        }
    }

    byte[] of(boolean isBold) {
        return isBold ? bold : regular;
    }
}

package id.petapam.workflow;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.pen.PenImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Saves a picture of the window or of the map as PNG. */
public final class SavePicture {

    /**
     * Writes the file whole or not at all.
     *
     * @param argb {@code 0xAARRGGBB}, row by row
     * @param width pixels in a row
     * @throws Problem if the file cannot be written; one that was there stays as it was
     */
    public Written write(int[] argb, int width, Path file) {
        return save(PenImage.of(argb, width), file);
    }

    static Written save(PenImage image, Path file) {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            try {
                try (OutputStream out = Files.newOutputStream(fresh)) {
                    image.writePng(out);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("report.problem.write", file.toString()), e);
        }
        return Written.at(file, 1);
    }
}

package id.petapam.workflow;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param pages 1 for a picture
 */
public record Written(Path file, int pages, long bytes) {

    static Written at(Path file, int pages) {
        try {
            return new Written(file, pages, Files.size(file));
        } catch (IOException e) {
            throw new Problem(Phrase.of("report.problem.write", file.toString()), e);
        }
    }
}

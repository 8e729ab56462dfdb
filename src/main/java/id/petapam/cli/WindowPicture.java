package id.petapam.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes a picture of the real window (port; the screen implements it), with a display or without one. */
@FunctionalInterface
public interface WindowPicture {

    /**
     * Opens a plan in the window, takes its picture, and closes it.
     *
     * @param view "main" or "briefing"
     * @param district code of the kecamatan that the map shows; empty: the whole plan
     * @param step of the briefing, 1 is the first; empty: the first, or the kecamatan
     * @throws id.petapam.model.Problem if plan or picture file cannot be used
     */
    void take(Path plan, Path out, int width, int height, String view, Optional<String> district, OptionalInt step);
}

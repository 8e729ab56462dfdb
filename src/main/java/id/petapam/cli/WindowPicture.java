package id.petapam.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Takes a picture of the real window (port; the screen implements it), with a display or without one. */
@FunctionalInterface
public interface WindowPicture {

    /**
     * Opens a plan in the window, takes its picture, and closes it.
     *
     * @param view "main" or "briefing"
     * @param district code of the kecamatan that the map shows; empty: the whole plan
     * @throws id.petapam.model.Problem if plan or picture file cannot be used
     */
    void take(Path plan, Path out, int width, int height, String view, Optional<String> district);
}

package id.petapam.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the desktop (port; wired by the program's start). */
@FunctionalInterface
public interface Desktop {

    /**
     * Opens the window and returns when it is closed.
     *
     * @param plan the plan to open with
     * @return exit code
     */
    int open(Optional<Path> plan);
}

package id.petapam.ui.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the planner for files; empty answers where he turns back. */
public interface BaseMapAsk {

    List<Path> files();

    Optional<Path> folder();
}

package id.petapam.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The pack that the program carries, for tests. */
public final class BuiltInRegion {

    private BuiltInRegion() {}

    /** Where the pack stands in the checkout. */
    public static Path file() {
        return Path.of(System.getProperty("petapam.home", "."), "data", "region", "sumsel.gpkg");
    }

    public static Region read() {
        try {
            return new RegionReader().read(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

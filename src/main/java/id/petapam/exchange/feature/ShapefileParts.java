package id.petapam.exchange.feature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files that together are one shapefile, wherever they lie. */
@FunctionalInterface
public interface ShapefileParts {

    /** Opens one of them by what its name ends in: {@code dbf}; empty where it is missing. */
    Optional<InputStream> open(String ending) throws IOException;
}

package id.petapam.exchange.feature;

import java.util.List;
import java.util.Optional;

/** A file of features, or one layer of it, to be read any number of times. */
public interface FeatureSource {

    /** Most features that are read of one file. */
    int MAX_FEATURES = 2_000_000;

    /** Most properties of one feature; more are left out. */
    int MAX_PROPERTIES = 200;

    /** Most characters of one property; longer ones are cut. */
    int MAX_TEXT = 32_000;

    /**
     * Gives the features in their order until the sink has enough.
     *
     * @throws id.petapam.model.Problem if the file is damaged, foreign, or goes beyond a limit
     */
    void read(Sink sink);

    /**
     * What the file says its coordinates are in, as a name or in WKT; known after it was read once. Empty: nothing, so
     * WGS84.
     */
    Optional<String> crs();

    /** Names of the properties, where the format says them once for all features. */
    default Optional<List<String>> fields() {
        return Optional.empty();
    }

    /** Takes one feature after the other. */
    @FunctionalInterface
    interface Sink {

        /** Says whether it wants more. */
        boolean accept(Feature feature);
    }
}

package id.petapam.region;

import java.nio.file.Path;

/** Reads region packs. */
public final class RegionReader {

    /**
     * Reads a whole pack into memory. The file is only read; nothing in it is run.
     *
     * @param pack a GeoPackage with the layers described in {@code data/README.md}
     * @throws RegionUnreadable when the file is not a usable pack; its reason says why
     */
    public Region read(Path pack) throws RegionUnreadable {
        throw new RegionUnreadable(RegionUnreadable.Reason.MISSING, pack + ": reading is not there yet");
    }
}

package id.petapam.workflow;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a region pack, and says in one sentence why one cannot be used. */
public final class OpenRegion {

    private final RegionReader reader = new RegionReader();

    /** @throws Problem if the pack is missing, foreign, damaged or too new */
    public Region open(Path pack) {
        try {
            return reader.read(pack);
        } catch (RegionUnreadable e) {
            String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Problem(Phrase.of("region." + reason, String.valueOf(pack.getFileName())), e);
        }
    }
}

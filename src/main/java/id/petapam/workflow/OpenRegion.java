package id.petapam.workflow;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.region.KnowledgeReader;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a region pack, and says in one sentence why one cannot be used. */
public final class OpenRegion {

    private final RegionReader reader = new RegionReader();

    /**
     * What is known about places that no layer shows.
     *
     * @throws Problem if the file is missing or damaged
     */
    public LocalKnowledge knowledge(Path file) {
        try {
            return new KnowledgeReader().read(file);
        } catch (RegionUnreadable e) {
            throw problem(file, e);
        }
    }

    private static Problem problem(Path file, RegionUnreadable e) {
        String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(Phrase.of("region." + reason, String.valueOf(file.getFileName())), e);
    }

    /** @throws Problem if the pack is missing, foreign, damaged or too new */
    public Region open(Path pack) {
        try {
            return reader.read(pack);
        } catch (RegionUnreadable e) {
            throw problem(pack, e);
        }
    }
}

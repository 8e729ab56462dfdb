package id.petapam.region;

import id.petapam.region.RegionUnreadable.Reason;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pack says of itself, read without its layers.
 *
 * @param id stays the same when a pack is built anew
 */
public record PackLabel(String id, String title) {

    /** @throws RegionUnreadable when the file is no region pack */
    public static PackLabel read(Path pack) throws RegionUnreadable {
        PackFile.check(pack);
        try (PackDatabase db = PackDatabase.open(pack)) {
            Map<String, String> about = new HashMap<>();
            db.rows("petapam_region", List.of("key", "value"), r -> about.put(r.text("key"), r.text("value")));
            if (!about.containsKey("id") || !about.containsKey("title")) {
                throw new RegionUnreadable(Reason.NOT_A_REGION, pack + ": says nothing about itself");
            }
            return new PackLabel(about.get("id"), about.get("title"));
        }
    }

    /** SHA-256 of a pack's file, lower-case hex. */
    public static String checksum(Path pack) throws RegionUnreadable {
        return PackFile.checksum(pack);
    }
}

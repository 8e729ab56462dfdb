package id.petapam.region.osm;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.osm.OsmUnreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** The first blob of a .osm.pbf file: what a reader must know, the box, and the day of the data. */
final class PbfHeader {

    private static final Set<String> KNOWN = Set.of("OsmSchema-V0.6", "DenseNodes");
    private static final double NANO = 1e-9;

    private PbfHeader() {}

    /** @throws OsmUnreadable where the file asks for what is not known here */
    static OsmAbout read(byte[] block) throws OsmUnreadable {
        Wire wire = Wire.of(block);
        Optional<Bounds> bounds = Optional.empty();
        String date = "";
        for (int field = wire.field(); field != 0; field = wire.field()) {
            switch (field) {
                case 1 -> bounds = bounds(wire.piece());
                case 4 -> {
                    String feature = new String(wire.pieceBytes(), StandardCharsets.UTF_8);
                    if (!KNOWN.contains(feature)) {
                        throw new OsmUnreadable(Reason.FEATURE, feature);
                    }
                }
                case 32 -> date = date(wire.number());
                default -> wire.skip();
            }
        }
        return new OsmAbout(bounds, date);
    }

    private static String date(long seconds) {
        boolean sane = seconds > 0 && seconds < 253_402_300_800L;
        return sane
                ? Instant.ofEpochSecond(seconds)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : "";
    }

    private static Optional<Bounds> bounds(Wire box) throws OsmUnreadable {
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (int field = box.field(); field != 0; field = box.field()) {
            switch (field) {
                case 1 -> left = box.signed() * NANO;
                case 2 -> right = box.signed() * NANO;
                case 3 -> top = box.signed() * NANO;
                case 4 -> bottom = box.signed() * NANO;
                default -> box.skip();
            }
        }
        boolean sane = LatLon.isValid(top, right) && LatLon.isValid(bottom, left) && bottom < top && left < right;
        return sane ? Optional.of(new Bounds(bottom, left, top, right)) : Optional.empty();
    }
}

package id.petapam.route;

import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Outlines of river surfaces, to measure from bank to bank. */
final class Banks {

    /** Half of the widest river. */
    private static final double REACH = 1500;

    private static final int CHUNK = 16;

    private final LineTable<Integer> rings;
    private final STRtree tree = new STRtree();

    Banks(SurfaceTable<WaterTraits> waters) {
        rings = waters.rings();
        for (int s = 0; s < waters.size(); s++) {
            if (waters.traits(s).kind() == WaterTraits.Kind.RIVER) {
                for (int ring = waters.firstRing(s); ring < waters.endRing(s); ring++) {
                    for (int v = rings.start(ring); v < rings.end(ring) - 1; v += CHUNK) {
                        insert(v, Math.min(v + CHUNK, rings.end(ring) - 1));
                    }
                }
            }
        }
        tree.build();
    }

    private void insert(int first, int last) {
        Envelope box = new Envelope();
        for (int v = first; v <= last; v++) {
            box.expandToInclude(rings.lon7(v), rings.lat7(v));
        }
        tree.insert(box, new int[] {first, last});
    }

    /**
     * Metres across a river, square to a piece of its line and through the middle of it.
     *
     * @return 0 where the middle lies on no river surface
     */
    double width(double lat1, double lon1, double lat2, double lon2) {
        double lat = (lat1 + lat2) / 2;
        double lon = (lon1 + lon2) / 2;
        double lonMetres = Ground.lonMetres(lat);
        double east = (lon2 - lon1) * lonMetres;
        double north = (lat2 - lat1) * Ground.METRES;
        double length = Math.sqrt(east * east + north * north);
        if (length == 0 || tree.isEmpty()) {
            return 0;
        }
        double dLat = east / length * REACH / Ground.METRES;
        double dLon = -north / length * REACH / lonMetres;
        double[] left = cut(lat, lon, lat + dLat, lon + dLon);
        double[] right = cut(lat, lon, lat - dLat, lon - dLon);
        boolean inside = left[1] % 2 == 1 && right[1] % 2 == 1;
        return inside ? (left[0] + right[0]) * REACH : 0;
    }

    /** How far along a line the first outline is, and how many are cut. */
    private double[] cut(double lat1, double lon1, double lat2, double lon2) {
        double[] found = {1, 0};
        List<?> chunks = tree.query(new Envelope(lon1, lon2, lat1, lat2));
        for (Object one : chunks) {
            int[] chunk = (int[]) one;
            for (int v = chunk[0]; v < chunk[1]; v++) {
                double share = share(lat1, lon1, lat2, lon2, v);
                if (share >= 0) {
                    found[0] = Math.min(found[0], share);
                    found[1]++;
                }
            }
        }
        return found;
    }

    /** Where a line cuts the piece of an outline after a vertex; below zero where it does not. */
    private double share(double lat1, double lon1, double lat2, double lon2, int v) {
        double lat3 = rings.lat7(v);
        double lon3 = rings.lon7(v);
        double lat4 = rings.lat7(v + 1);
        double lon4 = rings.lon7(v + 1);
        double across = (lon2 - lon1) * (lat4 - lat3) - (lat2 - lat1) * (lon4 - lon3);
        if (across == 0) {
            return -1;
        }
        double along = ((lon3 - lon1) * (lat4 - lat3) - (lat3 - lat1) * (lon4 - lon3)) / across;
        double on = ((lon3 - lon1) * (lat2 - lat1) - (lat3 - lat1) * (lon2 - lon1)) / across;
        return along >= 0 && along <= 1 && on >= 0 && on < 1 ? along : -1;
    }
}

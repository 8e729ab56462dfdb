package id.petapam.exchange;

import id.petapam.exchange.feature.Crs;
import id.petapam.exchange.feature.Shape;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers of a file of areas mean. Files say it wrongly or not at all: degrees with latitude first, metres
 * without a word. The reading that puts most shapes into the region is taken; what the file says comes first.
 *
 * @param isSwapped whether latitude stands first
 * @param isGuessed whether it is another reading than the file says
 */
record AreaFrame(Crs crs, boolean isSwapped, boolean isGuessed) {

    /** A frame must put at least this share of the best one's shapes into the region to stay the file's own. */
    private static final double ENOUGH = 0.5;

    /** The place of two numbers; empty where they make none. */
    Optional<LatLon> place(double x, double y) {
        return isSwapped ? crs.place(y, x) : crs.place(x, y);
    }

    /** The frame in which a file's shapes lie in the region; as the file says where none does better. */
    static AreaFrame of(FeatureTable table, String sheet, Bounds region) {
        List<double[]> boxes = new ArrayList<>();
        table.readShapes(sheet, (row, shape) -> {
            double[] box = shape.kind() == Shape.Kind.AREA ? shape.box() : null;
            if (box != null) {
                boxes.add(new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2});
            }
            return boxes.size() < 2_000;
        });
        AreaFrame said = new AreaFrame(table.crs(sheet), false, false);
        AreaFrame best = said;
        long most = said.hits(boxes, region);
        for (AreaFrame frame : others(table.crs(sheet))) {
            long hits = frame.hits(boxes, region);
            if (hits * ENOUGH > most) {
                best = frame;
                most = hits;
            }
        }
        return best;
    }

    private static List<AreaFrame> others(Crs said) {
        List<AreaFrame> others = new ArrayList<>();
        others.add(new AreaFrame(said, true, true));
        List.of(
                        Crs.DEGREES,
                        Crs.utm(48, true),
                        Crs.utm(47, true),
                        Crs.utm(49, true),
                        Crs.utm(48, false),
                        Crs.utm(47, false),
                        Crs.mercator())
                .forEach(crs -> others.add(new AreaFrame(crs, false, true)));
        return others;
    }

    private long hits(List<double[]> middles, Bounds region) {
        return middles.stream()
                .filter(m -> place(m[0], m[1]).filter(region::contains).isPresent())
                .count();
    }
}

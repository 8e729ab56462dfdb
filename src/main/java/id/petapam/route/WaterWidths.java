package id.petapam.route;

import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.WaterwayTraits;
import java.util.Arrays;

/**
 * How wide each waterway is, and so which boat goes on it: as it is said, else as wide as the water surface around it,
 * else what is taken for its kind.
 */
final class WaterWidths {

    private static final int SAMPLES = 5;

    private final float[] metres;
    private final Detail detail;
    private final TravelNumbers numbers;

    WaterWidths(Detail detail, TravelNumbers numbers) {
        this.detail = detail;
        this.numbers = numbers;
        metres = new float[detail.waterways().size()];
        Banks banks = new Banks(detail.waters());
        for (int row = 0; row < metres.length; row++) {
            WaterwayTraits traits = detail.waterways().traits(row);
            double width = traits.widthMetres();
            if (width <= 0 && WayType.Water.goes(traits)) {
                width = surface(banks, row);
            }
            metres[row] = (float) (width > 0 ? width : numbers.unknownWidth(traits.kind()));
        }
    }

    /** Median of the widths at a few points of the line; 0 where most of them lie on no surface. */
    private double surface(Banks banks, int row) {
        LineTable<WaterwayTraits> lines = detail.waterways();
        int pieces = lines.end(row) - lines.start(row) - 1;
        int samples = Math.min(SAMPLES, pieces);
        double[] found = new double[samples];
        for (int s = 0; s < samples; s++) {
            int v = lines.start(row) + (int) ((2L * s + 1) * pieces / (2 * samples));
            found[s] = banks.width(lines.lat7(v), lines.lon7(v), lines.lat7(v + 1), lines.lon7(v + 1));
        }
        Arrays.sort(found);
        return samples == 0 ? 0 : found[samples / 2];
    }

    double metres(int row) {
        return metres[row];
    }

    /** Null where none goes. */
    Vessel vessel(int row) {
        return WayType.Water.goes(detail.waterways().traits(row)) ? numbers.vessel(metres[row]) : null;
    }
}

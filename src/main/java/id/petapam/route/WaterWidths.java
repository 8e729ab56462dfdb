package id.petapam.route;

import id.petapam.region.detail.Detail;
import id.petapam.region.detail.WaterwayTraits;

/** How wide each waterway is, and so which boat goes on it. */
final class WaterWidths {

    private final float[] metres;
    private final Detail detail;
    private final TravelNumbers numbers;

    WaterWidths(Detail detail, TravelNumbers numbers) {
        this.detail = detail;
        this.numbers = numbers;
        metres = new float[detail.waterways().size()];
        for (int row = 0; row < metres.length; row++) {
            WaterwayTraits traits = detail.waterways().traits(row);
            metres[row] =
                    (float) (traits.widthMetres() > 0 ? traits.widthMetres() : numbers.unknownWidth(traits.kind()));
        }
    }

    double metres(int row) {
        return metres[row];
    }

    /** Null where none goes. */
    Vessel vessel(int row) {
        return WayType.Water.goes(detail.waterways().traits(row)) ? numbers.vessel(metres[row]) : null;
    }
}

package id.petapam.report.sheet;

import id.petapam.map.MarkClass;
import java.util.Map;

/**
 * A kecamatan as a disc: its stations by class and how many officers are missing. Coordinates on the Mercator unit
 * square.
 */
public record SheetDistrict(String code, String name, double x, double y, Map<MarkClass, Integer> counts, int missing) {

    public SheetDistrict {
        counts = Map.copyOf(counts);
    }

    int[] byClass() {
        int[] values = new int[MarkClass.values().length];
        counts.forEach((markClass, count) -> values[markClass.ordinal()] = count);
        return values;
    }
}

package id.petapam.report.sheet;

import id.petapam.map.MarkClass;
import id.petapam.model.Coverage;
import java.util.List;

/**
 * A post as a badge with its number, tied to its stations.
 *
 * @param label "12 KR", as the table under the map calls it
 * @param stations where they stand, at least one
 */
public record SheetPost(String label, MarkClass markClass, Coverage coverage, List<SheetStation> stations) {

    public SheetPost {
        stations = List.copyOf(stations);
    }

    double x() {
        return stations.stream().mapToDouble(SheetStation::x).average().orElseThrow();
    }

    double y() {
        return stations.stream().mapToDouble(SheetStation::y).average().orElseThrow();
    }
}

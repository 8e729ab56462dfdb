package id.petapam.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A point in any of the forms in which people in the field write one. Where a text can mean more than one point (UTM
 * without its zone) all are given; short Plus Codes need a place and are left to {@link PlusCode}.
 */
public final class PointText {

    /** How a point was written. */
    public enum Form {
        /** Decimal degrees, or degrees, minutes and seconds. */
        DEGREES,
        UTM,
        MGRS,
        PLUS_CODE,
        GEO_URI,
        MAP_LINK
    }

    /**
     * One reading.
     *
     * @param turned longitude stood first, without letters: it cannot be a latitude
     */
    public record Reading(LatLon point, Form form, boolean turned) {}

    private PointText() {}

    /**
     * All that the text can mean as a point; empty where it is none.
     *
     * @param zones UTM zones that come into question where none is written
     */
    public static List<Reading> read(String text, Set<UtmZone> zones) {
        if (MapLink.isLink(text)) {
            return listed(MapLink.point(text), Form.MAP_LINK);
        }
        Optional<Reading> sure = reading(GeoUri.point(text), Form.GEO_URI)
                .or(() -> reading(PlusCode.full(text), Form.PLUS_CODE))
                .or(() -> reading(GridReference.ofMgrs(text), Form.MGRS))
                .or(() -> reading(GridReference.ofUtm(text), Form.UTM))
                .or(() -> reading(CoordinateText.point(text), Form.DEGREES))
                .or(() -> turned(text));
        if (sure.isPresent()) {
            return List.of(sure.get());
        }
        List<Reading> readings = new ArrayList<>();
        GridReference.withoutZone(text)
                .ifPresent(metric -> zones.forEach(
                        zone -> GridReference.fromUtm(zone.number(), zone.south(), metric.easting(), metric.northing())
                                .ifPresent(point -> readings.add(new Reading(point, Form.UTM, false)))));
        return readings;
    }

    private static List<Reading> listed(Optional<LatLon> point, Form form) {
        return reading(point, form).map(List::of).orElse(List.of());
    }

    private static Optional<Reading> reading(Optional<LatLon> point, Form form) {
        return point.map(at -> new Reading(at, form, false));
    }

    /** 104.76, -2.98: no latitude goes beyond 90 degrees, so the order can only be the other one. */
    private static Optional<Reading> turned(String text) {
        return CoordinateText.pair(text)
                .filter(pair ->
                        pair.first().axis().isEmpty() && pair.second().axis().isEmpty())
                .filter(pair -> Math.abs(pair.first().degrees()) > 90
                        && LatLon.isValid(pair.second().degrees(), pair.first().degrees()))
                .map(pair -> new Reading(
                        new LatLon(pair.second().degrees(), pair.first().degrees()), Form.DEGREES, true));
    }
}

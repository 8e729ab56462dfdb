package id.petapam.exchange;

import id.petapam.geo.Bounds;
import id.petapam.geo.CoordinateText;
import id.petapam.geo.CoordinateText.Angle;
import id.petapam.geo.CoordinateText.Axis;
import id.petapam.geo.CoordinateText.Pair;
import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The point that a row states, and how sure it is.
 *
 * @param point the point, or the proposal for GUESSED
 */
record StationPoint(Kind kind, Optional<LatLon> point) {

    enum Kind {
        NONE,
        SURE,
        /** Makes sense only turned round, with a minus, or as UTM. */
        GUESSED,
        OUTSIDE,
        UNREADABLE
    }

    private static final Pattern METRES = Pattern.compile("\\d{6,8}(?:[.,]\\d{1,6})?");
    private static final StationPoint NOTHING = new StationPoint(Kind.NONE, Optional.empty());
    private static final StationPoint UNREADABLE = new StationPoint(Kind.UNREADABLE, Optional.empty());

    /** Reads two cells. */
    static StationPoint ofTwo(String lat, String lon, Bounds bounds) {
        if (isNothing(lat) && isNothing(lon)) {
            return NOTHING;
        }
        Optional<Angle> first = CoordinateText.angle(lat);
        Optional<Angle> second = CoordinateText.angle(lon);
        if (first.isPresent() && second.isPresent()) {
            return judge(new Pair(first.get(), second.get()), bounds);
        }
        if (METRES.matcher(lat).matches() && METRES.matcher(lon).matches()) {
            return utm(metres(lon), metres(lat), bounds)
                    .or(() -> utm(metres(lat), metres(lon), bounds))
                    .orElse(UNREADABLE);
        }
        return UNREADABLE;
    }

    /** Reads one cell with both numbers. */
    static StationPoint ofOne(String text, Bounds bounds) {
        if (isNothing(text)) {
            return NOTHING;
        }
        Optional<LatLon> grid = GridReference.parse(text);
        if (grid.isPresent()) {
            return new StationPoint(bounds.contains(grid.get()) ? Kind.SURE : Kind.OUTSIDE, grid);
        }
        return CoordinateText.pair(text).map(pair -> judge(pair, bounds)).orElse(UNREADABLE);
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("-") || text.equals("0");
    }

    private static StationPoint judge(Pair pair, Bounds bounds) {
        boolean lettersTurn = pair.first().axis().equals(Optional.of(Axis.LON))
                || pair.second().axis().equals(Optional.of(Axis.LAT));
        double lat = (lettersTurn ? pair.second() : pair.first()).degrees();
        double lon = (lettersTurn ? pair.first() : pair.second()).degrees();
        if (isWithin(lat, lon, bounds)) {
            return new StationPoint(Kind.SURE, Optional.of(new LatLon(lat, lon)));
        }
        double[][] guesses = {{lon, lat}, {-lat, lon}, {-lon, lat}, {lat, -lon}, {-lat, -lon}};
        for (double[] guess : guesses) {
            if (isWithin(guess[0], guess[1], bounds)) {
                return new StationPoint(Kind.GUESSED, Optional.of(new LatLon(guess[0], guess[1])));
            }
        }
        return LatLon.isValid(lat, lon)
                ? new StationPoint(Kind.OUTSIDE, Optional.of(new LatLon(lat, lon)))
                : UNREADABLE;
    }

    private static boolean isWithin(double lat, double lon, Bounds bounds) {
        return LatLon.isValid(lat, lon) && bounds.contains(new LatLon(lat, lon));
    }

    /** The zone is not on the list: the one of the region's middle is tried, always as a guess. */
    private static Optional<StationPoint> utm(double easting, double northing, Bounds bounds) {
        LatLon middle = bounds.center();
        int zone = (int) Math.floor((middle.lon() + 180) / 6) + 1;
        return GridReference.fromUtm(zone, middle.lat() < 0, easting, northing)
                .filter(bounds::contains)
                .map(point -> new StationPoint(Kind.GUESSED, Optional.of(point)));
    }

    private static double metres(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}

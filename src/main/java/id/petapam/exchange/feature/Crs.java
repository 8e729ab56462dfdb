package id.petapam.exchange.feature;

import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the numbers of a file mean, as far as it is met in Indonesia: degrees (WGS84, DGN95, SRGI2013), UTM of WGS84 or
 * DGN95, web Mercator.
 */
public final class Crs {

    /** Degrees, longitude first. */
    public static final Crs DEGREES = new Crs(Kind.DEGREES, 0, false);

    private static final Pattern NUMBER = Pattern.compile("(?:EPSG|epsg)\\D*?(?:[\\d.]*:)?:?(\\d{4,6})$|^(\\d{4,6})$");
    private static final double HALF_WORLD = 20_037_508.342789244;

    private enum Kind {
        DEGREES,
        MERCATOR,
        UTM
    }

    private final Kind kind;
    private final int zone;
    private final boolean south;

    private Crs(Kind kind, int zone, boolean south) {
        this.kind = kind;
        this.zone = zone;
        this.south = south;
    }

    /** Web Mercator, in metres. */
    public static Crs mercator() {
        return new Crs(Kind.MERCATOR, 0, false);
    }

    /** A zone of UTM, in metres. */
    public static Crs utm(int zone, boolean south) {
        return new Crs(Kind.UTM, zone, south);
    }

    /**
     * By its name in a file: {@code urn:ogc:def:crs:EPSG::32748}, {@code EPSG:4326}, CRS84; or by its description in
     * WKT. Empty for an unknown one.
     */
    public static Optional<Crs> of(String name) {
        String plain = name.strip();
        Optional<Wkt.Node> words = Wkt.read(plain);
        if (words.isPresent()) {
            return CrsWords.crs(words.get());
        }
        if (plain.toUpperCase(java.util.Locale.ROOT).endsWith("CRS84")) {
            return Optional.of(DEGREES);
        }
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return of(Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
    }

    /** What a sentence calls it: the name that a description begins with, else what the file says. */
    public static String shownName(String said) {
        String name =
                Wkt.read(said).map(Wkt.Node::name).filter(n -> !n.isBlank()).orElse(said.strip());
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    private static Optional<Crs> of(int code) {
        if (code == 4326 || code == 4755 || code == 9470 || code == 4979) {
            return Optional.of(DEGREES);
        } else if (code == 3857 || code == 900913 || code == 3785) {
            return Optional.of(mercator());
        } else if (code > 32600 && code <= 32660) {
            return Optional.of(utm(code - 32600, false));
        } else if (code > 32700 && code <= 32760) {
            return Optional.of(utm(code - 32700, true));
        } else if (code >= 23866 && code <= 23872) {
            return Optional.of(utm(code - 23820, false));
        } else if (code >= 23877 && code <= 23884) {
            return Optional.of(utm(code - 23830, true));
        }
        return Optional.empty();
    }

    public boolean isDegrees() {
        return kind == Kind.DEGREES;
    }

    /** The place of two numbers; empty where they make none. */
    public Optional<LatLon> place(double x, double y) {
        return switch (kind) {
            case DEGREES -> LatLon.isValid(y, x) ? Optional.of(new LatLon(y, x)) : Optional.empty();
            case MERCATOR -> {
                boolean onMap = Math.abs(x) <= HALF_WORLD && Math.abs(y) <= HALF_WORLD;
                yield onMap
                        ? Optional.of(Mercator.toLatLon((x / HALF_WORLD + 1) / 2, (1 - y / HALF_WORLD) / 2))
                        : Optional.empty();
            }
            case UTM -> GridReference.fromUtm(zone, south, x, y);
        };
    }

    /** As planners know it: WGS84, web Mercator, UTM 48S. */
    @Override
    public String toString() {
        return kind == Kind.UTM ? "UTM " + zone + (south ? "S" : "N") : kind == Kind.MERCATOR ? "EPSG:3857" : "WGS84";
    }
}

package id.petapam.tiles.file;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.geo.UtmZone;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.nio.file.Path;

/**
 * Where the pixels of a GeoTIFF lie: north is up, in WGS84 degrees (EPSG:4326), Web Mercator (3857) or a UTM zone of
 * WGS84 (32601 ... 32660, 32701 ... 32760). Never changes.
 */
final class TiffPlace {

    private static final double EARTH = 40_075_016.685578488;
    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC = 2048;
    private static final int PROJECTED = 3072;
    private static final int WGS84 = 4326;

    private final int epsg;
    private final double left;
    private final double top;
    private final double stepX;
    private final double stepY;

    private TiffPlace(int epsg, double left, double top, double stepX, double stepY) {
        this.epsg = epsg;
        this.left = left;
        this.top = top;
        this.stepX = stepX;
        this.stepY = stepY;
    }

    static TiffPlace of(TiffHeader.Picture picture, Path file) throws BaseMapUnreadable {
        double[] keys = picture.values(TiffHeader.GEO_KEYS);
        if (keys.length < 4) {
            throw new BaseMapUnreadable(Reason.OTHER_COORDINATES, "–", file + ": a TIFF without place");
        }
        int epsg = epsg(keys);
        if (!isKnown(epsg)) {
            String name = epsg == 0 ? "?" : "EPSG:" + epsg;
            throw new BaseMapUnreadable(Reason.OTHER_COORDINATES, name, file + ": " + name);
        }
        double[] scale = picture.values(TiffHeader.PIXEL_SCALE);
        double[] tie = picture.values(TiffHeader.TIE_POINTS);
        double[] matrix = picture.values(TiffHeader.TRANSFORMATION);
        double half = key(keys, RASTER_TYPE) == 2 ? 0.5 : 0;
        TiffPlace place;
        if (scale.length >= 2 && tie.length >= 6) {
            place = new TiffPlace(
                    epsg, tie[3] - (tie[0] + half) * scale[0], tie[4] + (tie[1] + half) * scale[1], scale[0], scale[1]);
        } else if (matrix.length == 16 && matrix[1] == 0 && matrix[4] == 0) {
            place = new TiffPlace(
                    epsg, matrix[3] - half * matrix[0], matrix[7] - half * matrix[5], matrix[0], -matrix[5]);
        } else {
            throw new BaseMapUnreadable(Reason.OTHER_COORDINATES, "–", file + ": turned, or without place");
        }
        boolean sound = place.stepX > 0
                && place.stepY > 0
                && Double.isFinite(place.left)
                && Double.isFinite(place.top)
                && place.stepX < 1e7
                && place.stepY < 1e7;
        if (!sound) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file + ": steps " + place.stepX + ", " + place.stepY);
        }
        return place;
    }

    private static int key(double[] keys, int wanted) {
        for (int i = 4; i + 3 < keys.length; i += 4) {
            if ((int) keys[i] == wanted && keys[i + 1] == 0) {
                return (int) keys[i + 3];
            }
        }
        return 0;
    }

    private static int epsg(double[] keys) {
        int projected = key(keys, PROJECTED);
        if (projected != 0 && key(keys, MODEL_TYPE) != 2) {
            return projected;
        }
        return key(keys, GEOGRAPHIC);
    }

    private static boolean isKnown(int epsg) {
        return epsg == WGS84
                || epsg == 3857
                || epsg == 900913
                || epsg > 32600 && epsg <= 32660
                || epsg > 32700 && epsg <= 32760;
    }

    private boolean isUtm() {
        return epsg > 32600 && epsg <= 32760;
    }

    private UtmZone zone() {
        return new UtmZone(epsg % 100, epsg > 32700);
    }

    /** Column and row, fractional, of a place on the Mercator unit square. */
    double[] pixel(double worldX, double worldY) {
        double east;
        double north;
        if (epsg == WGS84) {
            east = Mercator.lon(worldX);
            north = Mercator.lat(worldY);
        } else if (isUtm()) {
            LatLon at = Mercator.toLatLon(worldX, worldY);
            east = zone().easting(at);
            north = zone().northing(at);
        } else {
            east = (worldX - 0.5) * EARTH;
            north = (0.5 - worldY) * EARTH;
        }
        return new double[] {(east - left) / stepX, (top - north) / stepY};
    }

    /** What a picture of so many pixels covers. */
    Bounds bounds(int width, int height, Path file) throws BaseMapUnreadable {
        double right = left + width * stepX;
        double bottom = top - height * stepY;
        double[] degrees;
        if (epsg == WGS84) {
            degrees = new double[] {left, bottom, right, top};
        } else if (isUtm()) {
            degrees = utmBounds(right, bottom);
        } else {
            degrees = new double[] {
                Mercator.lon(left / EARTH + 0.5),
                Mercator.lat(0.5 - bottom / EARTH),
                Mercator.lon(right / EARTH + 0.5),
                Mercator.lat(0.5 - top / EARTH)
            };
        }
        return TileSearch.bounds(degrees[0], degrees[1], degrees[2], degrees[3])
                .orElseThrow(() -> new BaseMapUnreadable(Reason.DAMAGED, file + ": lies nowhere on earth"));
    }

    private double[] utmBounds(double right, double bottom) {
        double[] out = {180, 90, -180, -90};
        for (double share = 0; share <= 1; share += 0.125) {
            double x = left + (right - left) * share;
            double y = top + (bottom - top) * share;
            for (LatLon p : new LatLon[] {degrees(x, top), degrees(x, bottom), degrees(left, y), degrees(right, y)}) {
                out[0] = Math.min(out[0], p.lon());
                out[1] = Math.min(out[1], p.lat());
                out[2] = Math.max(out[2], p.lon());
                out[3] = Math.max(out[3], p.lat());
            }
        }
        return out;
    }

    /** Turns UTM back into degrees, by bringing a guess nearer until it is within millimetres. */
    private LatLon degrees(double east, double north) {
        UtmZone zone = zone();
        double lat = Math.max(-80, Math.min(84, (north - (zone.south() ? 10_000_000 : 0)) / 110_900));
        double lon = zone.number() * 6 - 183;
        for (int i = 0; i < 8; i++) {
            LatLon guess = new LatLon(lat, Math.max(-180, Math.min(180, lon)));
            double degree = 111_320 * Math.max(0.1, Math.cos(Math.toRadians(lat)));
            lat = Math.max(-84, Math.min(84, lat + (north - zone.northing(guess)) / 110_900));
            lon = Math.max(-180, Math.min(180, lon + (east - zone.easting(guess)) / degree));
        }
        return new LatLon(lat, lon);
    }
}

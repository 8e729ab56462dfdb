package id.petapam.region;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A province, kabupaten/kota, kecamatan, or desa whose official area is known.
 *
 * @param code Kemendagri code with dots, {@code 16}, {@code 16.08} or {@code 16.08.01}
 * @param name official name, as {@code Kabupaten Ogan Komering Ulu Timur}
 * @param shortName as officers say it, as {@code OKU Timur}; the name without its kind where there is no other
 * @param otherNames further spellings that lists use, never null
 * @param geometry polygon or multi-polygon, WGS84 degrees, x = longitude, y = latitude; not to be changed
 * @param indicative the border is computed, not official ("batas indikatif")
 * @param labelPoint a point well inside, where the name is best written
 */
public record Area(
        String code,
        String name,
        String shortName,
        List<String> otherNames,
        Level level,
        Geometry geometry,
        boolean indicative,
        LatLon labelPoint) {

    /** Rank of an area, from wide to narrow. */
    public enum Level {
        PROVINCE,
        REGENCY,
        DISTRICT,
        VILLAGE
    }

    public Area {
        otherNames = List.copyOf(otherNames);
    }

    /** The code of the area above, as {@code 16.08} for {@code 16.08.01}; empty for a province. */
    public String parentCode() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }

    public Bounds bounds() {
        Envelope e = geometry.getEnvelopeInternal();
        return new Bounds(e.getMinY(), e.getMinX(), e.getMaxY(), e.getMaxX());
    }
}

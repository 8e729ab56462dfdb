package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * A desa or kelurahan.
 *
 * @param code Kemendagri code with dots, {@code 16.08.01.2001}
 * @param point about where it lies; empty for villages newer than the data
 * @param pointKind what the point stands for
 * @param stations2024 polling stations at the election of 14 February 2024, special ones included; 0 for newer villages
 * @param specialStations2024 of those, special-location stations (KPU numbers from 901)
 */
public record Village(
        String code,
        String name,
        String districtCode,
        String districtName,
        String regencyCode,
        String regencyName,
        Optional<LatLon> point,
        PointKind pointKind,
        int stations2024,
        int specialStations2024) {

    /** What the point of a village stands for. */
    public enum PointKind {
        /** A place within the village. */
        VILLAGE,
        /** Only the middle of its kecamatan is known. */
        DISTRICT,
        /** No point is known. */
        NONE
    }
}

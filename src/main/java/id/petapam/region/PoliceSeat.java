package id.petapam.region;

import id.petapam.geo.LatLon;

/**
 * Where a Polres or Polsek has its seat.
 *
 * @param name as {@code Polres OKU Timur}, {@code Polsek Martapura}
 * @param areaCode the kabupaten/kota (Polres) or kecamatan (Polsek) it serves
 * @param estimated the point is not surveyed but stands at the seat of its area ("perkiraan")
 * @param basis how the point was found, one English sentence of the data
 */
public record PoliceSeat(Kind kind, String name, String areaCode, LatLon point, boolean estimated, String basis) {

    /** Level of the station. */
    public enum Kind {
        POLRES,
        POLSEK
    }
}

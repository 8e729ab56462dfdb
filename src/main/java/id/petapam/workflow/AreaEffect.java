package id.petapam.workflow;

import java.util.List;

/**
 * What official areas would change, beside being there.
 *
 * @param regencies kabupaten whose border becomes official, by code
 * @param districts kecamatan whose border becomes official
 * @param villages desa and kelurahan that get an area
 * @param incomplete kecamatan that stay indicative because desa of theirs are missing in the file
 * @param movedStations stations that then stand in another kecamatan than by the areas so far
 * @param strayStations stations that then stand outside the kecamatan they belong to
 * @param strayBefore how many did so by the areas so far
 * @param byDistrict of each kecamatan with such stations
 * @param became kabupaten and kecamatan whose border becomes official, by code
 * @param moves from which kecamatan into which, the most stations first
 * @param stations each one that then stands elsewhere or outside its kecamatan, in the order of the plan
 */
public record AreaEffect(
        int regencies,
        int districts,
        int villages,
        List<String> incomplete,
        int movedStations,
        int strayStations,
        int strayBefore,
        List<District> byDistrict,
        List<Named> became,
        List<Move> moves,
        List<Station> stations) {

    public AreaEffect {
        incomplete = List.copyOf(incomplete);
        byDistrict = List.copyOf(byDistrict);
        became = List.copyOf(became);
        moves = List.copyOf(moves);
        stations = List.copyOf(stations);
    }

    /**
     * Stations that belong to one kecamatan.
     *
     * @param moved how many then stand in another kecamatan than so far
     * @param stray how many then stand outside this kecamatan
     */
    public record District(String code, String name, int moved, int stray) {}

    /** An area by its Kemendagri code. */
    public record Named(String code, String name) {}

    /**
     * Stations that stood in one kecamatan and then stand in another.
     *
     * @param from name of the kecamatan; empty: in none
     * @param to the same for where they then stand
     */
    public record Move(String from, String to, int count) {}

    /**
     * One station.
     *
     * @param district the kecamatan it belongs to
     * @param before the kecamatan it stood in; empty: none
     * @param after the kecamatan it then stands in; empty: none
     * @param isMoved whether these two differ
     * @param isStray whether it then stands outside its own
     * @param isEstimated whether its place is only an estimate, so that the border is not what is wrong
     */
    public record Station(
            String id,
            String district,
            String village,
            int number,
            String before,
            String after,
            boolean isMoved,
            boolean isStray,
            boolean isEstimated) {}
}

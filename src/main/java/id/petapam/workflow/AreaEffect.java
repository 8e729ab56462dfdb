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
 */
public record AreaEffect(
        int regencies,
        int districts,
        int villages,
        List<String> incomplete,
        int movedStations,
        int strayStations,
        int strayBefore,
        List<District> byDistrict) {

    public AreaEffect {
        incomplete = List.copyOf(incomplete);
        byDistrict = List.copyOf(byDistrict);
    }

    /**
     * Stations that belong to one kecamatan.
     *
     * @param moved how many then stand in another kecamatan than so far
     * @param stray how many then stand outside this kecamatan
     */
    public record District(String code, String name, int moved, int stray) {}
}

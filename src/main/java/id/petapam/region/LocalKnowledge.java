package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;
import java.util.Optional;

/**
 * What is known about places of a region that no layer shows: from reports, with its source. Whole kecamatan and
 * estimated places only indicate; none of it proves anything about one station.
 */
public record LocalKnowledge(
        List<WaterArea> waterAreas, List<MissingRiver> missingRivers, List<Swamp> swamps, List<DeclaredZone> zones) {

    public LocalKnowledge {
        waterAreas = List.copyOf(waterAreas);
        missingRivers = List.copyOf(missingRivers);
        swamps = List.copyOf(swamps);
        zones = List.copyOf(zones);
    }

    /** Where nothing is known. */
    public static LocalKnowledge none() {
        return new LocalKnowledge(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A kecamatan known to be reached by water.
     *
     * @param whole all the way; otherwise partly
     */
    public record WaterArea(String districtCode, boolean whole, String source) {}

    /** A river that the lines of the region lack, and the kecamatan along it. */
    public record MissingRiver(String name, List<String> districtCodes, String source) {}

    /** A kecamatan with swamp that is under water in the wet months. */
    public record Swamp(String districtCode, String source) {}

    /**
     * An area that two kabupaten/kota claim or share.
     *
     * @param middle estimated from the villages around, as {@code radius} is
     * @param firstRegency Kemendagri code
     * @param secondRegency Kemendagri code
     */
    public record DeclaredZone(
            String name, LatLon middle, Metres radius, String firstRegency, String secondRegency, String source) {}

    public Optional<WaterArea> waterArea(String districtCode) {
        return waterAreas.stream()
                .filter(w -> w.districtCode().equals(districtCode))
                .findFirst();
    }

    /** The rivers along a kecamatan that the lines lack. */
    public List<MissingRiver> missingRivers(String districtCode) {
        return missingRivers.stream()
                .filter(r -> r.districtCodes().contains(districtCode))
                .toList();
    }

    public Optional<Swamp> swamp(String districtCode) {
        return swamps.stream()
                .filter(s -> s.districtCode().equals(districtCode))
                .findFirst();
    }

    /** The declared zones around a point. */
    public List<DeclaredZone> zonesAt(LatLon point) {
        return zones.stream()
                .filter(z -> z.middle().distanceTo(point).compareTo(z.radius()) <= 0)
                .toList();
    }
}

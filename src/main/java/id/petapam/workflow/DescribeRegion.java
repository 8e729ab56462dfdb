package id.petapam.workflow;

import id.petapam.geo.Bounds;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.SourceNote;
import id.petapam.region.detail.Detail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a region pack holds. */
public final class DescribeRegion {

    /**
     * What a pack holds.
     *
     * @param layers name of each layer and how many things it has
     * @param bounds south, west, north, east in WGS84 degrees
     * @param stations2024 stations of the election of 14 February 2024, by the pack's villages
     */
    public record Facts(
            String id,
            String title,
            String version,
            String checksum,
            Map<String, Integer> layers,
            List<Double> bounds,
            int stations2024,
            List<Regency> regencies,
            List<Source> sources) {}

    /** A kabupaten/kota of the pack. */
    public record Regency(String code, String name, int districts, int villages, int stations2024) {}

    /** Where data comes from. */
    public record Source(String layers, String origin, String licence, String date, String sha256) {}

    public Facts describe(Region region) {
        Bounds bounds = region.bounds();
        return new Facts(
                region.id(),
                region.title(),
                region.header().version(),
                region.checksum(),
                layers(region),
                List.of(bounds.south(), bounds.west(), bounds.north(), bounds.east()),
                region.villages().stream().mapToInt(v -> v.stations2024()).sum(),
                region.regencies().stream()
                        .map(regency -> regency(region, regency))
                        .filter(regency -> regency.villages() > 0)
                        .toList(),
                region.sources().stream().map(DescribeRegion::source).toList());
    }

    /** Layers of a file by the names they are told by. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("lakes", "lake"),
            Map.entry("rivers", "river"),
            Map.entry("towns", "town"),
            Map.entry("provinces", "province"),
            Map.entry("regencies", "regency"),
            Map.entry("districts", "district"),
            Map.entry("villages", "village"),
            Map.entry("village_areas", "villageArea"),
            Map.entry("police_seats", "policeSeat"),
            Map.entry("roads", "road"),
            Map.entry("waterways", "waterway"),
            Map.entry("ferries", "ferry"),
            Map.entry("waters", "water"),
            Map.entry("covers", "cover"),
            Map.entry("landings", "landing"),
            Map.entry("places", "place"));

    /** The name that a layer of a pack file is told by, in JSON and in lists. */
    static String told(String layer) {
        return TOLD.getOrDefault(layer, layer);
    }

    private static Map<String, Integer> layers(Region region) {
        Map<String, Integer> layers = new LinkedHashMap<>();
        layers.put("land", region.land().size());
        layers.put("lake", region.lakes().size());
        layers.put("river", region.rivers().size());
        layers.put("town", region.towns().size());
        layers.put("province", region.provinces().size());
        layers.put("regency", region.regencies().size());
        layers.put("district", region.districts().size());
        layers.put("village", region.villages().size());
        layers.put("policeSeat", region.policeSeats().size());
        fine(region, layers);
        return layers;
    }

    /** Only where there are any: a coarse pack is told as it always was. */
    private static void fine(Region region, Map<String, Integer> layers) {
        Detail detail = region.detail();
        Map<String, Integer> fine = new LinkedHashMap<>();
        fine.put("villageArea", region.villageAreas().size());
        fine.put("road", detail.roads().size());
        fine.put("waterway", detail.waterways().size());
        fine.put("ferry", detail.ferries().size());
        fine.put("water", detail.waters().size());
        fine.put("cover", detail.covers().size());
        fine.put("landing", detail.landings().size());
        fine.put("place", detail.places().size());
        fine.put("coverage", detail.covered().size());
        if (fine.values().stream().anyMatch(n -> n > 0)) {
            layers.putAll(fine);
        }
    }

    private static Regency regency(Region region, Area area) {
        return new Regency(
                area.code(),
                area.shortName(),
                region.districtsOfRegency(area.code()).size(),
                region.villagesOfRegency(area.code()).size(),
                region.villagesOfRegency(area.code()).stream()
                        .mapToInt(v -> v.stations2024())
                        .sum());
    }

    static Source source(SourceNote note) {
        return new Source(note.layers(), note.origin(), note.licence(), note.date(), note.sha256());
    }
}

package id.petapam.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * The contents of a region pack, in the order of their codes where they have one.
 *
 * @param land polygons of dry land (neighbours included), WGS84 degrees, x = longitude, y = latitude
 * @param provinces the province and its neighbours
 */
public record RegionLayers(
        List<Geometry> land,
        List<Lake> lakes,
        List<RiverLine> rivers,
        List<Town> towns,
        List<Area> provinces,
        List<Area> regencies,
        List<Area> districts,
        List<Village> villages,
        List<PoliceSeat> policeSeats,
        List<SourceNote> sources) {

    public RegionLayers {
        land = List.copyOf(land);
        lakes = List.copyOf(lakes);
        rivers = List.copyOf(rivers);
        towns = List.copyOf(towns);
        provinces = List.copyOf(provinces);
        regencies = List.copyOf(regencies);
        districts = List.copyOf(districts);
        villages = List.copyOf(villages);
        policeSeats = List.copyOf(policeSeats);
        sources = List.copyOf(sources);
    }

    /** How many things each layer holds, in the order they are drawn; names as in the file. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("land", land.size());
        counts.put("lakes", lakes.size());
        counts.put("rivers", rivers.size());
        counts.put("provinces", provinces.size());
        counts.put("regencies", regencies.size());
        counts.put("districts", districts.size());
        counts.put("villages", villages.size());
        counts.put("towns", towns.size());
        counts.put("police_seats", policeSeats.size());
        return counts;
    }

    public static RegionLayers none() {
        return new RegionLayers(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}

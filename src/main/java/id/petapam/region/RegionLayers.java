package id.petapam.region;

import java.util.List;
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

    public static RegionLayers none() {
        return new RegionLayers(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}

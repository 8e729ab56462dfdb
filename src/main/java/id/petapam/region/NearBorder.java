package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;

/**
 * The nearest line between a kabupaten/kota and another one, or another province.
 *
 * @param neighbour the area on the other side
 * @param at the nearest point of the line
 * @param indicative no official area made this line
 * @param stretch the line for some hundred metres to both sides
 */
public record NearBorder(Area neighbour, LatLon at, Metres distance, boolean indicative, List<LatLon> stretch) {

    public NearBorder {
        stretch = List.copyOf(stretch);
    }
}

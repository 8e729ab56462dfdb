package id.petapam.region.osm;

import static java.util.Map.entry;

import id.petapam.region.detail.PlacePoint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Named places, and things that people know a place by. What has no name is no help to find one. */
public final class PlaceTags {

    private static final Map<String, PlacePoint.Kind> PLACES = Map.ofEntries(
            entry("city", PlacePoint.Kind.CITY),
            entry("town", PlacePoint.Kind.TOWN),
            entry("village", PlacePoint.Kind.VILLAGE),
            entry("suburb", PlacePoint.Kind.SUBURB),
            entry("quarter", PlacePoint.Kind.SUBURB),
            entry("neighbourhood", PlacePoint.Kind.SUBURB),
            entry("hamlet", PlacePoint.Kind.HAMLET),
            entry("isolated_dwelling", PlacePoint.Kind.DWELLING),
            entry("farm", PlacePoint.Kind.DWELLING),
            entry("locality", PlacePoint.Kind.LOCALITY),
            entry("island", PlacePoint.Kind.LOCALITY),
            entry("islet", PlacePoint.Kind.LOCALITY));

    private static final Map<String, PlacePoint.Kind> AMENITIES = Map.ofEntries(
            entry("police", PlacePoint.Kind.POLICE),
            entry("townhall", PlacePoint.Kind.OFFICE),
            entry("community_centre", PlacePoint.Kind.OFFICE),
            entry("hospital", PlacePoint.Kind.HOSPITAL),
            entry("clinic", PlacePoint.Kind.HOSPITAL),
            entry("doctors", PlacePoint.Kind.HOSPITAL),
            entry("school", PlacePoint.Kind.SCHOOL),
            entry("college", PlacePoint.Kind.SCHOOL),
            entry("university", PlacePoint.Kind.SCHOOL),
            entry("kindergarten", PlacePoint.Kind.SCHOOL),
            entry("place_of_worship", PlacePoint.Kind.WORSHIP),
            entry("marketplace", PlacePoint.Kind.MARKET));

    private static final List<String> OTHER_NAMES =
            List.of("name:id", "official_name", "alt_name", "short_name", "old_name", "loc_name", "name:en");

    /** Of other names so many are kept. */
    private static final int MOST_NAMES = 8;

    private PlaceTags() {}

    /** Empty where it is no place, or one without a name. */
    public static Optional<PlacePoint.Kind> of(Tags tags) {
        if (!tags.has("name")) {
            return Optional.empty();
        }
        PlacePoint.Kind kind = PLACES.get(tags.get("place"));
        if (kind == null) {
            kind = AMENITIES.get(tags.get("amenity"));
        }
        if (kind == null && tags.is("office", "government")) {
            kind = PlacePoint.Kind.OFFICE;
        }
        return Optional.ofNullable(kind);
    }

    /** Old, short and foreign names that differ from the name, once each. */
    public static List<String> otherNames(Tags tags) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : OTHER_NAMES) {
            for (String one : tags.get(key).split(";")) {
                String name = one.strip().replace('|', '/');
                if (!name.isEmpty() && !name.equals(tags.get("name")) && names.size() < MOST_NAMES) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    public static int population(Tags tags) {
        return Measures.people(tags.get("population"));
    }
}

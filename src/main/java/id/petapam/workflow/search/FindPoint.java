package id.petapam.workflow.search;

import id.petapam.geo.CoordinateText;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.geo.PlusCode;
import id.petapam.geo.PointText;
import id.petapam.geo.PointText.Form;
import id.petapam.geo.PointText.Reading;
import id.petapam.geo.UtmZone;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.Village;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Points that were typed or pasted, and what lies there. A text that fits the region in only one way is read that way,
 * and the hit says what was added (a minus sign, a zone, the order); it never happens silently.
 */
final class FindPoint {

    private final Region region;
    private final Words words;
    private final Set<UtmZone> zones = new LinkedHashSet<>();

    FindPoint(Region region, Words words) {
        this.region = region;
        this.words = words;
        int first = UtmZone.of(
                        new LatLon(region.bounds().south(), region.bounds().west()))
                .number();
        int last = UtmZone.of(
                        new LatLon(region.bounds().south(), region.bounds().east()))
                .number();
        for (int zone = first; zone <= last; zone++) {
            zones.add(new UtmZone(zone, true));
        }
    }

    /** @param placeNamed the point of a place with this name, for short Plus Codes; empty text: the plan's middle */
    List<Found> find(String typed, Function<String, Optional<Found>> placeNamed) {
        List<Reading> readings = PointText.read(typed, zones);
        if (readings.isEmpty()) {
            return PlusCode.shortCode(typed)
                    .map(code -> ofShort(code, placeNamed))
                    .orElse(List.of());
        }
        List<Found> found = new ArrayList<>();
        for (Reading reading : readings) {
            LatLon at = reading.point();
            boolean inside = region.bounds().contains(at);
            if (readings.size() > 1 && !inside) {
                continue;
            }
            LatLon south = new LatLon(-Math.abs(at.lat()), at.lon());
            boolean unsigned = reading.form() == Form.DEGREES && at.lat() > 0 && !saysNorth(typed);
            if (unsigned && region.bounds().contains(south)) {
                found.add(hit(south, words.say("search.point.minus")));
            } else {
                found.add(hit(
                        at, words.say(reading.turned() ? "search.point.turned" : "search.point." + reading.form())));
            }
        }
        return found;
    }

    private static boolean saysNorth(String typed) {
        return CoordinateText.pair(typed)
                .map(pair ->
                        pair.first().axis().isPresent() || pair.second().axis().isPresent())
                .orElse(true);
    }

    private List<Found> ofShort(PlusCode.ShortCode code, Function<String, Optional<Found>> placeNamed) {
        // "Martapura, Kabupaten OKU Timur": the first part is the narrowest
        for (String place : code.place().split(",")) {
            Optional<Found> near = placeNamed.apply(place.strip());
            Optional<LatLon> point = near.flatMap(Found::at).flatMap(at -> PlusCode.near(code, at));
            if (point.isPresent()) {
                return List.of(hit(
                        point.get(),
                        words.say("search.point.short-code", near.get().label())));
            }
        }
        return List.of();
    }

    private Found hit(LatLon at, String form) {
        String label = words.language() == Language.EN ? CoordinateText.english(at) : CoordinateText.indonesian(at);
        return new Found(
                FoundKind.POINT,
                label,
                words.say("search.point.where", place(at), form),
                new Target.OfPoint(at),
                Optional.of(at),
                0,
                true);
    }

    private String place(LatLon at) {
        Optional<Village> village = region.nearestVillage(at);
        Optional<Area> district = region.findDistrictAt(at);
        if (!region.bounds().contains(at)
                || village.isEmpty()
                || village.get().point().isEmpty()) {
            return words.say("search.point.outside");
        }
        Metres away = village.get().point().get().distanceTo(at);
        String name = village.get().name();
        String in = district.map(Area::shortName).orElse(village.get().districtName());
        return words.say("search.point.near", away, name, in);
    }
}

package id.petapam.exchange;

import id.petapam.exchange.Gazetteer.Place;
import id.petapam.exchange.PlaceMatch.Kind;
import id.petapam.region.Village;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says which village a row means: by code, else by names within kecamatan and kabupaten. A name that fits only with a
 * misspelling, or in another kecamatan than the row says, is a guess; the caller never takes a guess silently.
 */
final class VillageMatcher {

    /** What a row says about its place. */
    record PlaceText(String code, String regency, String district, String village) {}

    /** What a name may mean, and whether it is the same name. */
    record Pick<T>(List<T> best, boolean exact) {}

    private final Gazetteer gazetteer;
    private final Predicate<String> owns;
    private final Optional<String> home;
    private final Map<PlaceText, PlaceMatch> known = new HashMap<>();

    /**
     * A matcher for one plan.
     *
     * @param owns whether a code belongs to the plan
     * @param home the plan's kabupaten where it has just one: meant where a row names none
     */
    VillageMatcher(Gazetteer gazetteer, Predicate<String> owns, Optional<String> home) {
        this.gazetteer = gazetteer;
        this.owns = owns;
        this.home = home;
    }

    PlaceMatch match(PlaceText text) {
        PlaceMatch before = known.get(text);
        if (before == null) {
            before = look(text);
            known.put(text, before);
        }
        return before;
    }

    private PlaceMatch look(PlaceText text) {
        Optional<Village> coded = dotted(text.code()).flatMap(gazetteer::village);
        if (coded.isPresent()) {
            return byCode(coded.get(), text.village());
        }
        Optional<String> regency = home;
        boolean sure = true;
        if (!text.regency().isEmpty()) {
            Pick<Place> pick =
                    pick(Spelling.placeKey(text.regency(), Gazetteer.REGENCY_KIND), single(gazetteer.regencies()));
            if (pick.best().size() != 1) {
                return PlaceMatch.without(Kind.UNKNOWN_REGENCY, Optional.empty(), Optional.empty());
            }
            regency = Optional.of(pick.best().get(0).code());
            sure = pick.exact();
        }
        if (regency.isPresent() && !owns.test(regency.get())) {
            return PlaceMatch.without(Kind.OTHER_REGENCY, Optional.empty(), regency);
        }
        return byName(text, regency, sure);
    }

    private PlaceMatch byCode(Village village, String name) {
        if (!owns.test(village.code())) {
            return PlaceMatch.without(
                    Kind.OTHER_REGENCY, Optional.of(village.districtCode()), Optional.of(village.regencyCode()));
        }
        String said = Spelling.placeKey(name, Gazetteer.VILLAGE_KIND);
        String known = Spelling.placeKey(village.name(), Gazetteer.VILLAGE_KIND);
        int tolerance = Math.max(2, known.length() / 3);
        boolean same = said.isEmpty() || said.equals(known) || Spelling.distance(said, known, tolerance) <= tolerance;
        return PlaceMatch.of(same ? Kind.EXACT : Kind.CODE_OTHER_NAME, village);
    }

    private PlaceMatch byName(PlaceText text, Optional<String> regency, boolean regencySure) {
        List<String> regencies = regency.map(List::of).orElseGet(() -> gazetteer.regencies().values().stream()
                .map(Place::code)
                .filter(owns)
                .toList());
        List<String> all = new ArrayList<>();
        regencies.forEach(code -> gazetteer.districts(code).values().forEach(d -> all.add(d.code())));
        List<String> named = List.of();
        boolean sure = regencySure;
        if (!text.district().isEmpty()) {
            Map<String, List<Place>> byKey = new HashMap<>();
            regencies.forEach(code -> gazetteer.districts(code).forEach((key, d) -> byKey.computeIfAbsent(
                            key, k -> new ArrayList<>())
                    .add(d)));
            Pick<Place> pick = pick(Spelling.placeKey(text.district(), Gazetteer.DISTRICT_KIND), byKey);
            named = pick.best().stream().map(Place::code).toList();
            sure &= pick.exact();
        }
        String key = Spelling.placeKey(text.village(), Gazetteer.VILLAGE_KIND);
        Optional<String> district = sure && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        if (key.isEmpty()) {
            return PlaceMatch.without(Kind.UNKNOWN, district, regency);
        }
        Pick<Village> within = pick(key, villages(named.isEmpty() ? all : named));
        if (within.best().isEmpty() && !named.isEmpty()) {
            // The kecamatan may be the wrong one: only an exact name elsewhere is worth a proposal.
            List<Village> elsewhere = villages(all).getOrDefault(key, List.of());
            return decide(elsewhere, false, district, regency);
        }
        boolean trusted = within.exact() && sure && (text.district().isEmpty() || !named.isEmpty());
        return decide(within.best(), trusted, district, regency);
    }

    private static PlaceMatch decide(
            List<Village> found, boolean sure, Optional<String> district, Optional<String> regency) {
        if (found.isEmpty()) {
            return PlaceMatch.without(Kind.UNKNOWN, district, regency);
        }
        if (found.size() > 1) {
            return PlaceMatch.ambiguous(found);
        }
        return PlaceMatch.of(sure ? Kind.EXACT : Kind.GUESSED, found.get(0));
    }

    private Map<String, List<Village>> villages(List<String> districts) {
        Map<String, List<Village>> byKey = new HashMap<>();
        for (String district : districts) {
            gazetteer.villages(district).forEach((key, list) -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                    .addAll(list));
        }
        return byKey;
    }

    private static Map<String, List<Place>> single(Map<String, Place> places) {
        Map<String, List<Place>> lists = new HashMap<>();
        places.forEach((key, place) -> lists.put(key, List.of(place)));
        return lists;
    }

    /** What has this key; else what has the fewest letters different, within reason. */
    static <T> Pick<T> pick(String key, Map<String, List<T>> byKey) {
        List<T> exact = byKey.get(key);
        if (exact != null) {
            return new Pick<>(exact, true);
        }
        int least = Spelling.tolerance(key.length());
        List<T> best = new ArrayList<>();
        for (Map.Entry<String, List<T>> entry : byKey.entrySet()) {
            int distance = least == 0 ? 1 : Spelling.distance(key, entry.getKey(), least);
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance <= least) {
                best.addAll(entry.getValue());
            }
        }
        return new Pick<>(best, false);
    }

    /** 1608012001 and 16.08.01.2001 alike, as 16.08.01.2001; empty for what is no village code. */
    static Optional<String> dotted(String code) {
        String digits = code.replaceAll("[ .]", "");
        if (!digits.matches("\\d{10}")) {
            return Optional.empty();
        }
        return Optional.of(digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "."
                + digits.substring(6));
    }
}

package id.petapam.exchange;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.Region;
import id.petapam.region.Village;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names and codes of a region, ready to be compared with what lists say. Never changes. */
public final class Gazetteer {

    static final Pattern REGENCY_KIND = Pattern.compile("^(KABUPATEN|KAB|KOTA|KODYA|POLRES(TABES|TA)?) (?=.)");
    static final Pattern DISTRICT_KIND = Pattern.compile("^(KECAMATAN|KEC|KCM) (?=.)");
    static final Pattern VILLAGE_KIND =
            Pattern.compile("^(DESA KELURAHAN|KELURAHAN DESA|DESA KEL|KELURAHAN|DESA|KEL|DS) (?=.)");

    /** A kecamatan or kabupaten. */
    record Place(String code, String name) {}

    private final Bounds bounds;
    private final Map<String, Village> byCode = new HashMap<>();
    private final Map<String, Place> regencies = new LinkedHashMap<>();
    private final Map<String, Map<String, Place>> districtsOf = new HashMap<>();
    private final Map<String, Map<String, List<Village>>> villagesOf = new HashMap<>();

    /**
     * Takes the villages of a region.
     *
     * @param bounds beyond them a point is surely wrong
     */
    public Gazetteer(Collection<Village> villages, Bounds bounds) {
        this.bounds = bounds;
        for (Village village : villages) {
            byCode.put(village.code(), village);
            regencies.put(
                    Spelling.placeKey(village.regencyName(), REGENCY_KIND),
                    new Place(village.regencyCode(), village.regencyName()));
            districtsOf
                    .computeIfAbsent(village.regencyCode(), c -> new LinkedHashMap<>())
                    .put(
                            Spelling.placeKey(village.districtName(), DISTRICT_KIND),
                            new Place(village.districtCode(), village.districtName()));
            villagesOf
                    .computeIfAbsent(village.districtCode(), c -> new LinkedHashMap<>())
                    .computeIfAbsent(Spelling.placeKey(village.name(), VILLAGE_KIND), k -> new ArrayList<>())
                    .add(village);
        }
    }

    public static Gazetteer of(Region region) {
        return new Gazetteer(region.villages(), region.bounds());
    }

    public Bounds bounds() {
        return bounds;
    }

    public Optional<Village> village(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The places of the villages whose code is wanted. */
    List<LatLon> points(Predicate<String> wanted) {
        return byCode.values().stream()
                .filter(v -> wanted.test(v.code()))
                .flatMap(v -> v.point().stream())
                .toList();
    }

    /** The village nearest to the middle of a kecamatan's villages; empty where none has a place. */
    Optional<LatLon> middleOf(String districtCode) {
        List<LatLon> points = villages(districtCode).values().stream()
                .flatMap(List::stream)
                .flatMap(v -> v.point().stream())
                .toList();
        double lat = points.stream().mapToDouble(LatLon::lat).average().orElse(0);
        double lon = points.stream().mapToDouble(LatLon::lon).average().orElse(0);
        LatLon middle = new LatLon(lat, lon);
        return points.stream().min(Comparator.comparing(middle::distanceTo));
    }

    /** Kabupaten and kota by the key of their name. */
    Map<String, Place> regencies() {
        return regencies;
    }

    /** Kecamatan of a kabupaten by the key of their name. */
    Map<String, Place> districts(String regencyCode) {
        return districtsOf.getOrDefault(regencyCode, Map.of());
    }

    /** Villages of a kecamatan by the key of their name; two may share a name. */
    Map<String, List<Village>> villages(String districtCode) {
        return villagesOf.getOrDefault(districtCode, Map.of());
    }
}

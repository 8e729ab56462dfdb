package id.petapam.model;

import id.petapam.geo.LatLon;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which kecamatan a site stands, as far as the plan itself tells: the kecamatan its name ends with ("PPK Martapura",
 * the longest name where several fit), else that of the nearest polling station with a point.
 */
final class SiteDistricts {

    private final Plan plan;
    private final Map<SiteId, Optional<DistrictCode>> known = new ConcurrentHashMap<>();
    /** Kecamatan by the letters of their names; made when a site is first asked about. */
    private volatile Map<String, DistrictCode> names;

    SiteDistricts(Plan plan) {
        this.plan = plan;
    }

    /** Empty where the plan has no kecamatan of that name and no station with a point. */
    Optional<DistrictCode> of(SiteId site) {
        return known.computeIfAbsent(
                site, id -> Optional.ofNullable(plan.sites().get(id)).flatMap(one -> named(one.name())
                        .or(() -> nearest(one.point().at()))));
    }

    /** The first PPK of a kecamatan by its id. */
    Optional<Site> committee(DistrictCode district) {
        return plan.sites().values().stream()
                .filter(site -> site.siteKind() == SiteKind.DISTRICT_COMMITTEE)
                .filter(site -> of(site.id()).filter(district::equals).isPresent())
                .min(Comparator.comparing((Site site) -> site.id().value()));
    }

    private Optional<DistrictCode> named(String name) {
        String letters = letters(name);
        return names().entrySet().stream()
                .filter(district -> letters.endsWith(district.getKey()))
                .max(Comparator.comparing(district -> district.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private Map<String, DistrictCode> names() {
        Map<String, DistrictCode> made = names;
        if (made == null) {
            Map<String, DistrictCode> fresh = new TreeMap<>();
            plan.districts().values().stream()
                    .filter(district -> !letters(district.name()).isEmpty())
                    .forEach(district -> fresh.putIfAbsent(letters(district.name()), district.code()));
            names = fresh;
            made = fresh;
        }
        return made;
    }

    private Optional<DistrictCode> nearest(LatLon at) {
        return plan.stations().values().stream()
                .filter(station ->
                        station.district().filter(plan.districts()::containsKey).isPresent()
                                && station.point().isPresent())
                .min(Comparator.comparing(station -> station.point().get().at().distanceTo(at)))
                .flatMap(PollingStation::district);
    }

    /** Spaces and signs are written in many ways: Kayu Agung, Kayuagung. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}

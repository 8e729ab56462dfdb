package id.petapam.model;

import id.petapam.geo.LatLon;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which kecamatan a site stands, as far as the plan itself tells: the kecamatan its name ends with ("PPK Martapura",
 * the longest name where several fit), else that of the nearest polling station with a point.
 */
final class SiteDistricts {

    private final Plan plan;
    private final Map<SiteId, Optional<DistrictCode>> known = new ConcurrentHashMap<>();

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
        return plan.districts().values().stream()
                .filter(district -> letters.endsWith(letters(district.name())))
                .max(Comparator.comparing((District district) -> district.name().length()))
                .map(District::code);
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

package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.region.PoliceSeat;
import id.petapam.region.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which Polsek and which Polres serve a kecamatan: the sites of the plan where it has them (a planner may have moved
 * them), else the seats of the region. A kecamatan whose own Polsek the planner removed is served by the nearest one.
 */
final class PolicePosts {

    /** Where a post stands. */
    record Post(String name, LatLon at, boolean estimated) {}

    private final Plan plan;
    private final Region region;
    private final List<Site> sectors;
    private final List<Site> districts;
    private final Map<String, Optional<Post>> polsek = new HashMap<>();
    private final Map<String, Optional<Post>> polres = new HashMap<>();

    PolicePosts(Plan plan, Region region) {
        this.plan = plan;
        this.region = region;
        this.sectors = sites(plan, SiteKind.POLICE_SECTOR);
        this.districts = sites(plan, SiteKind.POLICE_DISTRICT);
    }

    private static List<Site> sites(Plan plan, SiteKind kind) {
        return plan.sites().values().stream().filter(s -> s.siteKind() == kind).toList();
    }

    Optional<Post> polsek(Optional<DistrictCode> district, LatLon station) {
        if (district.isEmpty()) {
            return nearest(sectors, station);
        }
        String code = district.get().value();
        return polsek.computeIfAbsent(code, c -> {
            Optional<PoliceSeat> seat = region.polsek(c);
            Optional<String> name =
                    Optional.ofNullable(plan.districts().get(district.get())).map(District::name);
            LatLon near = seat.map(PoliceSeat::point).orElse(station);
            return named(sectors, seat.map(PoliceSeat::name), name.map(n -> "Polsek " + n), near)
                    .or(() -> standingIn(c))
                    .or(() -> nearest(sectors, near))
                    .or(() -> seat.map(PolicePosts::post));
        });
    }

    Optional<Post> polres(String regencyCode, LatLon station) {
        return polres.computeIfAbsent(regencyCode, c -> {
            Optional<PoliceSeat> seat = region.polres(c);
            LatLon near = seat.map(PoliceSeat::point).orElse(station);
            // a plan of one Polres is led from it, wherever its stations stand
            return (districts.size() == 1 && c.equals(plan.header().regencyCode())
                            ? Optional.of(post(districts.get(0)))
                            : named(districts, seat.map(PoliceSeat::name), Optional.<String>empty(), near))
                    .or(() -> seat.map(PolicePosts::post))
                    .or(() -> nearest(districts, near));
        });
    }

    private static Optional<Post> named(List<Site> sites, Optional<String> one, Optional<String> other, LatLon near) {
        List<Site> found = sites.stream()
                .filter(s -> one.filter(s.name()::equalsIgnoreCase).isPresent()
                        || other.filter(s.name()::equalsIgnoreCase).isPresent())
                .toList();
        return nearest(found, near);
    }

    private Optional<Post> standingIn(String districtCode) {
        return sectors.stream()
                .filter(s -> region.findDistrictAt(s.point().at())
                        .filter(d -> d.code().equals(districtCode))
                        .isPresent())
                .findFirst()
                .map(PolicePosts::post);
    }

    private static Optional<Post> nearest(List<Site> sites, LatLon to) {
        return sites.stream()
                .min(Comparator.comparing(s -> s.point().at().distanceTo(to)))
                .map(PolicePosts::post);
    }

    private static Post post(Site site) {
        PlacedPoint point = site.point();
        return new Post(site.name(), point.at(), point.isEstimated());
    }

    private static Post post(PoliceSeat seat) {
        return new Post(seat.name(), seat.point(), seat.estimated());
    }
}

package id.petapam.workflow.phases;

import id.petapam.edit.PrepareEscort;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessMode;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.need.BoxEscort;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prepares the escort of boxes: a PPK at the seat of every kecamatan that has none (where its Polsek stands, else amid
 * its stations; an estimate), and the way by which boxes get there: by water where most of its stations are reached by
 * water only.
 */
public final class EscortWays {

    private EscortWays() {}

    /** Empty where there is nothing to make ready. What a planner said about a way is left as it is. */
    public static Optional<PrepareEscort> prepare(Plan plan, AccessTable access) {
        List<Site> committees = new ArrayList<>();
        Map<DistrictCode, String> ways = new LinkedHashMap<>();
        for (District district : plan.districts().values()) {
            List<PollingStation> stations = plan.index().stationsOf(district.code());
            if (stations.isEmpty()) {
                continue;
            }
            if (plan.index().committeeOf(district.code()).isEmpty()) {
                seat(plan, district, stations)
                        .map(at -> committee(district, at))
                        .ifPresent(committees::add);
            }
            boolean said = plan.rules()
                    .values()
                    .containsKey(BoxEscort.BY + district.code().value());
            if (!said
                    && overWater(access, stations)
                            != BoxEscort.of(plan, district.code()).byWater()) {
                ways.put(district.code(), overWater(access, stations) ? BoxEscort.WATER : BoxEscort.LAND);
            }
        }
        return committees.isEmpty() && ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrepareEscort(committees, ways));
    }

    private static Site committee(District district, LatLon at) {
        return new Site(
                new SiteId("ppk-" + district.code().value()),
                SiteKind.DISTRICT_COMMITTEE,
                "PPK " + district.name(),
                new PlacedPoint(at, PointQuality.ESTIMATED),
                Headcount.ZERO);
    }

    private static Optional<LatLon> seat(Plan plan, District district, List<PollingStation> stations) {
        Optional<LatLon> polsek = plan.sites().values().stream()
                .filter(site -> site.siteKind() == SiteKind.POLICE_SECTOR)
                .filter(site -> plan.index()
                        .districtOf(site.id())
                        .filter(district.code()::equals)
                        .isPresent())
                .min(Comparator.comparing((Site site) -> site.id().value()))
                .map(site -> site.point().at());
        return polsek.or(() -> amid(stations));
    }

    /** The station's point that is nearest to the middle of all. */
    private static Optional<LatLon> amid(List<PollingStation> stations) {
        List<LatLon> points = stations.stream()
                .flatMap(station -> station.point().stream())
                .map(PlacedPoint::at)
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        LatLon middle = new LatLon(
                points.stream().mapToDouble(LatLon::lat).average().orElseThrow(),
                points.stream().mapToDouble(LatLon::lon).average().orElseThrow());
        return points.stream().min(Comparator.comparing(point -> point.distanceTo(middle)));
    }

    private static boolean overWater(AccessTable access, List<PollingStation> stations) {
        long water = stations.stream()
                .flatMap(station -> access.of(station.id()).stream())
                .map(StationAccess::journey)
                .filter(journey -> journey.mode() == AccessMode.AIR)
                .count();
        return water * 2 > stations.size();
    }
}

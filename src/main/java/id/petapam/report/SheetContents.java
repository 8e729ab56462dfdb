package id.petapam.report;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.AreaTint;
import id.petapam.map.BaseMap;
import id.petapam.map.MarkClass;
import id.petapam.map.SecurityShape;
import id.petapam.model.AccessLevel;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.report.sheet.SheetContent;
import id.petapam.report.sheet.SheetDistrict;
import id.petapam.report.sheet.SheetHard;
import id.petapam.report.sheet.SheetPost;
import id.petapam.report.sheet.SheetSite;
import id.petapam.report.sheet.SheetStation;
import id.petapam.report.sheet.SheetVillage;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.DistrictNeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What of the plan is put on which map sheet. */
final class SheetContents {

    /** A point farther out than this share of its area is not worth a smaller scale. */
    private static final double STRAY = 0.25;

    private final ReportRequest request;
    private final Plan plan;
    private final BaseMap base;
    private final Staffing staffing;

    SheetContents(ReportRequest request) {
        this.request = request;
        this.plan = request.plan();
        this.base = request.base();
        this.staffing = Staffing.of(plan, request.phase());
    }

    /** All stations small, a disc for each kecamatan, the sites. */
    SheetContent ofPlan() {
        Map<String, AreaTint> tints = new HashMap<>();
        List<SheetDistrict> discs = new ArrayList<>();
        for (DistrictNeed need : request.need().districts()) {
            if (need.code().isEmpty() || need.counts().total() == 0) {
                continue;
            }
            DistrictCode code = need.code().get();
            tints.put(code.value(), tint(need));
            disc(code, need).ifPresent(discs::add);
        }
        return new SheetContent(
                true, tints, stations(plan.stations().values()), discs, List.of(), List.of(), sites(false), List.of());
    }

    /** Stations, a badge for each post that is a group or has a team, the villages. */
    SheetContent of(District district) {
        List<PollingStation> stations = plan.index().stationsOf(district.code());
        List<SheetPost> posts = new ArrayList<>();
        plan.groups().values().stream()
                .filter(group -> group.district().equals(district.code()))
                .sorted(Comparator.comparingInt(StationGroup::number))
                .forEach(group -> post(
                                group.number() + " " + group.stationClass().letters(),
                                group.stationClass(),
                                staffing.at(new Post.OfGroup(group.id())),
                                group.stations().stream()
                                        .map(plan.stations()::get)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .ifPresent(posts::add));
        for (PollingStation station : stations) {
            PostStaffing staff = staffing.of(station.id());
            if (staff.post() instanceof Post.OfStation && staff.assignment().isPresent()) {
                VulnerabilityClass value = station.countedClass();
                post(value.letters(), value, staff, List.of(station)).ifPresent(posts::add);
            }
        }
        List<SheetVillage> villages = plan.villages().values().stream()
                .filter(village -> village.district().equals(district.code()))
                .filter(village -> village.point().isPresent())
                .map(village -> new SheetVillage(
                        village.name(),
                        x(village.point().get()),
                        y(village.point().get())))
                .toList();
        return new SheetContent(
                false, Map.of(), stations(stations), List.of(), posts, villages, sites(true), hard(stations));
    }

    /** One mark for the hard stations of a village: while their places are estimates they stand together. */
    private List<SheetHard> hard(List<PollingStation> stations) {
        Map<String, List<StationAccess>> byVillage = new TreeMap<>();
        for (PollingStation station : stations) {
            StationAccess access = request.access().get(station.id());
            if (access != null
                    && access.level().isAtLeast(AccessLevel.SULIT)
                    && station.point().isPresent()) {
                byVillage
                        .computeIfAbsent(
                                station.village().map(VillageCode::value).orElse(""), code -> new ArrayList<>())
                        .add(access);
            }
        }
        return byVillage.values().stream().map(SheetContents::hard).toList();
    }

    private static SheetHard hard(Collection<StationAccess> known) {
        Reach reach = Reach.of(known).orElseThrow();
        double x = 0;
        double y = 0;
        for (StationAccess one : known) {
            LatLon at = one.station().point().orElseThrow().at();
            x += x(at) / known.size();
            y += y(at) / known.size();
        }
        return new SheetHard(x, y, reach.mark(), reach.level() == AccessLevel.SANGAT_SULIT);
    }

    /** What a sheet must show: the area and the stations that stand in or near it; empty where nothing is known. */
    Optional<Bounds> bounds(String code, Collection<PollingStation> stations) {
        Optional<Bounds> area = base.boundsOf(code);
        List<LatLon> points = stations.stream()
                .flatMap(station -> station.point().stream())
                .map(PlacedPoint::at)
                .filter(at -> area.isEmpty() || area.get().grown(STRAY).contains(at))
                .toList();
        Optional<Bounds> around = Bounds.of(points);
        return area.isPresent() && around.isPresent()
                ? Optional.of(area.get().union(around.get()))
                : area.or(() -> around.map(bounds -> bounds.grown(0.1)));
    }

    private static AreaTint tint(DistrictNeed need) {
        if (!need.balance().isNegative()) {
            return AreaTint.COVERED;
        }
        return need.assignedPolice().value() > 0 ? AreaTint.PARTLY : AreaTint.NOT_COVERED;
    }

    private Optional<SheetDistrict> disc(DistrictCode code, DistrictNeed need) {
        Map<MarkClass, Integer> counts = new EnumMap<>(MarkClass.class);
        double x = 0;
        double y = 0;
        int placed = 0;
        for (PollingStation station : plan.index().stationsOf(code)) {
            counts.merge(markClass(station), 1, Integer::sum);
            if (station.point().isPresent()) {
                x += x(station.point().get().at());
                y += y(station.point().get().at());
                placed++;
            }
        }
        int missing = Math.max(0, -need.balance().value());
        if (base.area(code.value()).isPresent()) {
            var area = base.area(code.value()).get();
            return Optional.of(
                    new SheetDistrict(code.value(), need.name(), area.labelX(), area.labelY(), counts, missing));
        }
        return placed == 0
                ? Optional.empty()
                : Optional.of(new SheetDistrict(code.value(), need.name(), x / placed, y / placed, counts, missing));
    }

    private Optional<SheetPost> post(
            String label, VulnerabilityClass value, PostStaffing staff, List<PollingStation> stations) {
        List<SheetStation> marks = stations(stations);
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetPost(label, MarkClass.valueOf(value.name()), staff.coverage(), marks));
    }

    private static List<SheetStation> stations(Collection<PollingStation> stations) {
        return stations.stream()
                .filter(station -> station.point().isPresent())
                .map(station -> new SheetStation(
                        x(station.point().get().at()),
                        y(station.point().get().at()),
                        markClass(station),
                        station.isEstimated()))
                .toList();
    }

    /** A place of the city security plan with its objects, the stations around it small. */
    SheetContent of(Site place, List<Site> parts) {
        List<Site> shown = new ArrayList<>(List.of(place));
        parts.stream().filter(part -> part.siteKind() != SiteKind.RING).forEach(shown::add);
        List<SheetSite> sites = shown.stream()
                .map(site -> new SheetSite(
                        x(site.point().at()),
                        y(site.point().at()),
                        site.siteKind(),
                        staffing.at(new Post.OfSite(site.id())).coverage(),
                        site.point().isEstimated()))
                .toList();
        return new SheetContent(
                true,
                Map.of(),
                stations(plan.stations().values()),
                List.of(),
                List.of(),
                List.of(),
                sites,
                List.of(),
                SecurityShape.of(parts));
    }

    /** @param idlePosts also Polsek at which nobody is planned: on a small scale they hide the kecamatan */
    private List<SheetSite> sites(boolean idlePosts) {
        List<SheetSite> sites = new ArrayList<>();
        for (Site site : plan.sites().values()) {
            PostStaffing staff = staffing.at(new Post.OfSite(site.id()));
            boolean idle = staff.assignment().isEmpty() && staff.required().value() == 0;
            if (site.detail().of().isPresent()) {
                // it has a sheet of its own, and here it would lie on its place
                continue;
            }
            if (idle && !idlePosts && site.siteKind() == SiteKind.POLICE_SECTOR) {
                continue;
            }
            LatLon at = site.point().at();
            sites.add(new SheetSite(
                    x(at),
                    y(at),
                    site.siteKind(),
                    staff.coverage(),
                    site.point().isEstimated()));
        }
        return sites;
    }

    private static MarkClass markClass(PollingStation station) {
        return MarkClass.of(station.decision().map(ClassDecision::value));
    }

    private static double x(LatLon at) {
        return Mercator.x(at.lon());
    }

    private static double y(LatLon at) {
        return Mercator.y(at.lat());
    }
}

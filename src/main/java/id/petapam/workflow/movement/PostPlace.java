package id.petapam.workflow.movement;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessMode;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.rules.access.StationAccess;
import id.petapam.workflow.AccessTable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a post is and how one gets there. A group is where its station is that lies nearest to the middle of all.
 *
 * @param district the kecamatan, for those who go the same way
 * @param access of the station that stands for the post
 */
record PostPlace(LatLon at, Optional<DistrictCode> district, AccessMode mode, Optional<StationAccess> access) {

    /** Empty where the post has no place, or commands others: a Padal goes where and when he thinks best. */
    static Optional<PostPlace> of(Post post, AccessTable table) {
        Plan plan = table.plan();
        if (post instanceof Post.OfSite site) {
            return Optional.ofNullable(plan.sites().get(site.id()))
                    .map(s -> new PostPlace(s.point().at(), Optional.empty(), AccessMode.DARAT, Optional.empty()));
        } else if (post instanceof Post.OfControl control) {
            return Optional.ofNullable(plan.sites().get(control.id()))
                    .map(s -> new PostPlace(s.point().at(), Optional.empty(), AccessMode.DARAT, Optional.empty()));
        } else if (post instanceof Post.OfStation station) {
            return middle(List.of(station.id()), table);
        } else if (post instanceof Post.OfGroup group) {
            return Optional.ofNullable(plan.groups().get(group.id()))
                    .map(StationGroup::stations)
                    .flatMap(stations -> middle(stations, table));
        } else if (post instanceof Post.OfDistrict district) {
            return inDistrict(district.id(), table);
        }
        return Optional.empty();
    }

    /** A Padal goes to the Polsek of his kecamatan where the plan has it, else into the midst of its stations. */
    private static Optional<PostPlace> inDistrict(DistrictCode code, AccessTable table) {
        Plan plan = table.plan();
        String name = Optional.ofNullable(plan.districts().get(code))
                .map(District::name)
                .orElse("");
        Optional<Site> polsek = plan.sites().values().stream()
                .filter(site -> site.name().equalsIgnoreCase("Polsek " + name))
                .findFirst();
        Optional<PostPlace> middle = middle(
                plan.index().stationsOf(code).stream().map(PollingStation::id).toList(), table);
        return polsek.map(site -> new PostPlace(
                        site.point().at(),
                        Optional.of(code),
                        middle.map(PostPlace::mode).orElse(AccessMode.DARAT),
                        Optional.empty()))
                .or(() -> middle);
    }

    private static Optional<PostPlace> middle(List<StationId> stations, AccessTable table) {
        List<StationAccess> placed = stations.stream()
                .flatMap(id -> table.of(id).stream())
                .filter(a -> a.facts().isPresent())
                .toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        double lat = placed.stream().mapToDouble(a -> at(a).lat()).average().orElseThrow();
        double lon = placed.stream().mapToDouble(a -> at(a).lon()).average().orElseThrow();
        LatLon centre = new LatLon(lat, lon);
        return placed.stream()
                .min(Comparator.comparing((StationAccess a) -> at(a).distanceTo(centre))
                        .thenComparing(a -> a.station().id()))
                .map(a ->
                        new PostPlace(at(a), a.station().district(), a.journey().mode(), Optional.of(a)));
    }

    private static LatLon at(StationAccess access) {
        return access.facts().map(AccessFacts::at).orElseThrow();
    }

    /** "Sungai Menang", or nothing. */
    String direction(Plan plan) {
        return district.map(plan.districts()::get)
                .filter(Objects::nonNull)
                .map(District::name)
                .orElse("");
    }

    static LatLon at(PlacedPoint point) {
        return point.at();
    }
}

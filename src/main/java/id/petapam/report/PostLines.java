package id.petapam.report;

import id.petapam.model.Assignment;
import id.petapam.model.District;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PlanIndex;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Team;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.PatternLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the posts of a kecamatan in the order of the annex: groups, stations by themselves, what nobody serves. */
public final class PostLines {

    private final Plan plan;
    private final PlanIndex index;
    private final Staffing staffing;
    private final PatternLookup patterns;

    private final Map<StationId, StationAccess> access;
    private final Optional<MoveFigures> movement;

    /** Without how stations are reached. */
    public PostLines(Plan plan, PhaseId phase) {
        this(plan, phase, Map.of(), Optional.empty());
    }

    /**
     * @param access how stations are reached; those that are not in it were not looked at
     * @param movement who leaves when; empty where nobody looked
     */
    PostLines(Plan plan, PhaseId phase, Map<StationId, StationAccess> access, Optional<MoveFigures> movement) {
        this.movement = movement;
        this.plan = plan;
        this.access = access;
        this.index = plan.index();
        this.staffing = Staffing.of(plan, phase);
        this.patterns = PatternLookup.of(plan);
    }

    /** In the order of the annex. */
    public List<PostLine> of(District district) {
        List<PostLine> lines = new ArrayList<>();
        plan.groups().values().stream()
                .filter(group -> group.district().equals(district.code()))
                .sorted(Comparator.comparingInt(StationGroup::number))
                .forEach(group -> lines.add(line(group)));
        List<PollingStation> alone = index.stationsOf(district.code()).stream()
                .filter(station -> index.groupOf(station.id()).isEmpty())
                .toList();
        lines.addAll(alone(alone));
        return lines;
    }

    /** Stations of which not even the kecamatan is known. */
    public List<PostLine> withoutDistrict() {
        List<PollingStation> alone = plan.stations().values().stream()
                .filter(station ->
                        station.district().filter(plan.districts()::containsKey).isEmpty())
                .filter(station -> index.groupOf(station.id()).isEmpty())
                .toList();
        return alone(alone);
    }

    private PostLine line(StationGroup group) {
        List<PollingStation> stations = group.stations().stream()
                .map(plan.stations()::get)
                .filter(Objects::nonNull)
                .toList();
        PostStaffing staff = staffing.at(new Post.OfGroup(group.id()));
        return new PostLine(
                Optional.of(group.number()),
                false,
                group.stationClass(),
                stations.stream().anyMatch(PollingStation::isUndecided),
                patterns.of(group),
                places(stations),
                staff.required(),
                members(staff.assignment()),
                staff.assignment().flatMap(Assignment::window),
                reach(stations),
                leaves(new Post.OfGroup(group.id())));
    }

    private List<Phrase> leaves(Post post) {
        return movement.map(known -> known.to(post)).orElse(List.of());
    }

    private Optional<Reach> reach(Collection<PollingStation> stations) {
        return Reach.of(stations.stream()
                .map(station -> access.get(station.id()))
                .filter(Objects::nonNull)
                .toList());
    }

    private List<PostLine> alone(List<PollingStation> stations) {
        List<PostLine> lines = new ArrayList<>();
        Map<VulnerabilityClass, List<PollingStation>> unserved = new TreeMap<>(Comparator.reverseOrder());
        for (PollingStation station : sorted(stations)) {
            PostStaffing staff = staffing.at(new Post.OfStation(station.id()));
            if (staff.assignment().isEmpty()) {
                unserved.computeIfAbsent(station.countedClass(), c -> new ArrayList<>())
                        .add(station);
                continue;
            }
            lines.add(new PostLine(
                    Optional.empty(),
                    false,
                    station.countedClass(),
                    station.isUndecided(),
                    patterns.of(station),
                    places(List.of(station)),
                    staff.required(),
                    members(staff.assignment()),
                    staff.assignment().flatMap(Assignment::window),
                    reach(List.of(station)),
                    leaves(new Post.OfStation(station.id()))));
        }
        unserved.forEach((stationClass, members) -> lines.add(new PostLine(
                Optional.empty(),
                true,
                stationClass,
                members.stream().anyMatch(PollingStation::isUndecided),
                patterns.of(members.get(0)),
                places(members),
                Headcount.ZERO,
                List.of(),
                Optional.empty(),
                reach(members),
                List.of())));
        return lines;
    }

    private List<Member> members(Optional<Assignment> assignment) {
        Team team = assignment.map(a -> plan.teams().get(a.team())).orElse(null);
        return team == null ? List.of() : Member.of(plan, team.slots());
    }

    private List<PostLine.Place> places(Collection<PollingStation> stations) {
        Map<String, List<Integer>> byVillage = new TreeMap<>();
        for (PollingStation station : stations) {
            byVillage
                    .computeIfAbsent(villageName(station), v -> new ArrayList<>())
                    .add(station.number());
        }
        List<PostLine.Place> places = new ArrayList<>();
        byVillage.forEach((village, numbers) -> places.add(new PostLine.Place(village, numbers)));
        return places;
    }

    private List<PollingStation> sorted(List<PollingStation> stations) {
        return stations.stream()
                .sorted(Comparator.comparing(this::villageName)
                        .thenComparingInt(PollingStation::number)
                        .thenComparing(PollingStation::id))
                .toList();
    }

    private String villageName(PollingStation station) {
        return station.village().map(plan.villages()::get).map(Village::name).orElse("–");
    }
}

package id.petapam.workflow.findings;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessMode;
import id.petapam.model.Assignment;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.Minutes;
import id.petapam.model.Moment;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.Team;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.access.TravelEstimate;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.Subject;
import id.petapam.rules.movement.ArrivesInTime;
import id.petapam.rules.movement.LeavesInTime;
import id.petapam.rules.movement.NightOnWater;
import id.petapam.rules.movement.VesselSeats;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.UnitHomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Whether teams can be there in time, by day on the water, and with a seat for everybody. */
final class MovementChecks {

    private final Checking at;
    private final AccessTable table;
    private final UnitHomes homes;
    private final List<PlanFinding> found = new ArrayList<>();
    private final Map<VehicleId, Integer> heads = new TreeMap<>(Comparator.comparing(VehicleId::value));
    private final Map<VehicleId, Integer> minutes = new TreeMap<>(Comparator.comparing(VehicleId::value));

    MovementChecks(Checking at, AccessTable table) {
        this.at = at;
        this.table = table;
        this.homes = UnitHomes.of(table);
    }

    List<PlanFinding> all() {
        at.plan().assignments().values().stream()
                .filter(a -> a.phase().equals(at.phase()))
                .forEach(this::check);
        heads.forEach(this::checkAll);
        return found;
    }

    private void check(Assignment assignment) {
        Team team = at.plan().teams().get(assignment.team());
        Optional<StationAccess> farthest = farthest(assignment.post());
        Set<Finding> told = new LinkedHashSet<>();
        Set<UnitId> units = new LinkedHashSet<>();
        team.slots().forEach(slot -> units.add(slot.unit()));
        for (UnitId id : units) {
            Unit unit = at.plan().units().get(id);
            farthest.flatMap(access -> way(unit, access)).ifPresent(way -> {
                if (at.isVoting()) {
                    OptionalInt first = unit.available()
                            .map(days -> OptionalInt.of(days.from()))
                            .orElse(OptionalInt.empty());
                    Moment departs = LeavesInTime.departure(at.rules(), way, 0, first);
                    first.ifPresent(
                            day -> LeavesInTime.check(at.rules(), way, day).ifPresent(told::add));
                    ArrivesInTime.check(at.rules(), departs, way).ifPresent(told::add);
                    NightOnWater.check(at.rules(), departs, way).ifPresent(told::add);
                }
                team.vessel()
                        .ifPresent(vessel -> minutes.merge(
                                vessel, way.minutes().map(Minutes::value).orElse(0), Math::max));
            });
        }
        team.vessel().map(at.plan().vehicles()::get).ifPresent(vessel -> {
            VesselSeats.check(at.rules(), vessel, team.slots().size()).ifPresent(told::add);
            heads.merge(vessel.id(), team.slots().size(), Integer::sum);
        });
        found.addAll(PostChecks.about(
                Subject.of(assignment.post()), district(assignment.post(), farthest), List.copyOf(told)));
    }

    private void checkAll(VehicleId id, int all) {
        Vehicle vessels = at.plan().vehicles().get(id);
        VesselSeats.checkAll(at.rules(), vessels, all, trips(minutes.getOrDefault(id, 0)))
                .ifPresent(
                        one -> found.add(new PlanFinding(new Subject(EntityKind.VEHICLE, id), Optional.empty(), one)));
    }

    /** How often a vessel can go out by daylight from its day of leaving to Hari H, back in between. */
    private int trips(int oneWay) {
        int day = (at.rules().whole("R-32.nightFromHour") - at.rules().whole("R-32.nightToHour")) * 60;
        int days = at.rules().whole("R-30.veryLongDays");
        int round = 2 * (oneWay + at.rules().whole("R-32.turnMinutes"));
        return Math.max(1, days * (day / Math.max(1, round)));
    }

    private Optional<StationAccess> farthest(Post post) {
        if (post instanceof Post.OfStation station) {
            return table.of(station.id());
        } else if (post instanceof Post.OfGroup of) {
            StationGroup group = at.plan().groups().get(of.id());
            return group.stations().stream()
                    .flatMap(id -> table.of(id).stream())
                    .filter(access -> access.journey().minutes().isPresent())
                    .max(Comparator.comparing(
                                    (StationAccess a) -> a.journey().minutes().get())
                            .thenComparing(a -> a.station().id()));
        }
        return Optional.empty();
    }

    /** From where the unit starts: as the study has it from the Polres, else reckoned by R-34. */
    private Optional<Journey> way(Unit unit, StationAccess access) {
        Optional<LatLon> start = homes.of(unit).map(UnitHomes.Start::at);
        Optional<AccessFacts> facts = access.facts();
        if (start.isEmpty() || facts.isEmpty()) {
            return Optional.empty();
        }
        boolean polres = facts.get()
                .polres()
                .filter(way -> way.from().equals(start.get()))
                .isPresent();
        if (polres) {
            return Optional.of(access.journey());
        }
        AccessMode mode = access.journey().mode();
        Minutes taken = TravelEstimate.straight(
                start.get().distanceTo(facts.get().at()), new Metres(0), mode, access.numbers());
        return Optional.of(
                new Journey(mode, access.journey().modeCertainty(), Optional.of(taken), false, Optional.empty()));
    }

    private Optional<DistrictCode> district(Post post, Optional<StationAccess> access) {
        return post instanceof Post.OfGroup of
                ? Optional.of(at.plan().groups().get(of.id()).district())
                : access.map(StationAccess::station).flatMap(PollingStation::district);
    }
}

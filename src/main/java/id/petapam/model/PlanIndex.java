package id.petapam.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Look-ups in the directions that a plan's maps do not offer; computed once per plan value. */
public final class PlanIndex {

    private final Map<StationId, StationGroup> groupOf = new HashMap<>();
    private final Map<DistrictCode, List<PollingStation>> stationsOf = new HashMap<>();
    private final Map<PhaseId, Map<Post, Assignment>> atPost = new HashMap<>();
    private final Map<PhaseId, Map<PersonId, List<Assignment>>> ofPerson = new HashMap<>();
    private final Map<PhaseId, Map<UnitId, Integer>> used = new HashMap<>();
    private final Map<UnitId, List<Person>> members = new HashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();
    private final Map<StationId, List<FlagDecision>> decisionsOf = new HashMap<>();
    private final SiteDistricts siteDistricts;

    private PlanIndex(Plan plan) {
        this.siteDistricts = new SiteDistricts(plan);
    }

    static PlanIndex of(Plan plan) {
        PlanIndex index = new PlanIndex(plan);
        for (StationGroup group : plan.groups().values()) {
            group.stations().forEach(station -> index.groupOf.put(station, group));
        }
        for (PollingStation station : plan.stations().values()) {
            station.district().ifPresent(code -> index.stationsOf
                    .computeIfAbsent(code, c -> new ArrayList<>())
                    .add(station));
        }
        for (Assignment assignment : plan.assignments().values()) {
            index.atPost
                    .computeIfAbsent(assignment.phase(), p -> new HashMap<>())
                    .put(assignment.post(), assignment);
            Team team = plan.teams().get(assignment.team());
            for (Slot slot : team == null ? List.<Slot>of() : team.slots()) {
                if (!index.controlsAlready(assignment, slot)) {
                    index.used
                            .computeIfAbsent(assignment.phase(), p -> new HashMap<>())
                            .merge(slot.unit(), 1, Integer::sum);
                }
                index.note(assignment, slot);
            }
        }
        for (Person person : plan.persons().values()) {
            index.members.computeIfAbsent(person.unit(), u -> new ArrayList<>()).add(person);
        }
        for (Unit unit : plan.units().values()) {
            unit.parent().ifPresent(parent -> index.children
                    .computeIfAbsent(parent, u -> new ArrayList<>())
                    .add(unit));
        }
        for (FlagDecision decision : plan.flagDecisions().values()) {
            index.decisionsOf
                    .computeIfAbsent(decision.station(), s -> new ArrayList<>())
                    .add(decision);
        }
        return index;
    }

    private void note(Assignment assignment, Slot slot) {
        slot.person().ifPresent(person -> ofPerson.computeIfAbsent(assignment.phase(), p -> new HashMap<>())
                .computeIfAbsent(person, p -> new ArrayList<>())
                .add(assignment));
    }

    /** One officer who controls several kecamatan is one head of his unit. */
    private boolean controlsAlready(Assignment assignment, Slot slot) {
        return assignment.post() instanceof Post.OfDistrict
                && slot.person().isPresent()
                && assignmentsOf(assignment.phase(), slot.person().get()).stream()
                        .anyMatch(other -> other.post() instanceof Post.OfDistrict);
    }

    public Optional<StationGroup> groupOf(StationId station) {
        return Optional.ofNullable(groupOf.get(station));
    }

    /** The post at which a station is served: its group's if it has one, else its own. */
    public Post postOf(StationId station) {
        StationGroup group = groupOf.get(station);
        return group == null ? new Post.OfStation(station) : new Post.OfGroup(group.id());
    }

    public List<PollingStation> stationsOf(DistrictCode district) {
        return Collections.unmodifiableList(stationsOf.getOrDefault(district, List.of()));
    }

    public Optional<Assignment> assignmentAt(PhaseId phase, Post post) {
        return Optional.ofNullable(atPost.getOrDefault(phase, Map.of()).get(post));
    }

    /** Where a person is assigned in a phase; more than one is a finding. */
    public List<Assignment> assignmentsOf(PhaseId phase, PersonId person) {
        return ofPerson.getOrDefault(phase, Map.of()).getOrDefault(person, List.of());
    }

    /** Slots of a unit that are used in a phase. */
    public Headcount used(PhaseId phase, UnitId unit) {
        return Headcount.of(used.getOrDefault(phase, Map.of()).getOrDefault(unit, 0));
    }

    /** What is left of a unit in a phase: its headcount less the slots used. */
    public Headcount left(PhaseId phase, Unit unit) {
        return unit.headcount().minus(used(phase, unit.id()));
    }

    /** What was decided on flags of a station. */
    public List<FlagDecision> decisionsOf(StationId station) {
        return Collections.unmodifiableList(decisionsOf.getOrDefault(station, List.of()));
    }

    public List<Person> members(UnitId unit) {
        return Collections.unmodifiableList(members.getOrDefault(unit, List.of()));
    }

    public List<Unit> children(UnitId unit) {
        return Collections.unmodifiableList(children.getOrDefault(unit, List.of()));
    }

    /** The kecamatan a site belongs to by its name, else by the nearest station; empty where neither tells. */
    public Optional<DistrictCode> districtOf(SiteId site) {
        return siteDistricts.of(site);
    }

    /** The PPK of a kecamatan; the first by its id where there are several. */
    public Optional<Site> committeeOf(DistrictCode district) {
        return siteDistricts.committee(district);
    }
}

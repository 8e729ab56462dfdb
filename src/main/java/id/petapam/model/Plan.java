package id.petapam.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * A plan: one operation of one Polres, as a value. Never changes; {@link #with(ChangeSet)} gives the next one, which
 * shares all that stayed the same. Maps are ordered by id.
 */
public final class Plan {

    private final Optional<PlanHeader> header;
    private final Optional<RuleBook> rules;
    private final Tables tables;
    private final PMap<PersonalKey, PersonalData> personal;
    /** Computed when first asked for; a function of the fields above, so a race only computes it twice. */
    private volatile PlanIndex index;

    private Plan(
            Optional<PlanHeader> header,
            Optional<RuleBook> rules,
            Tables tables,
            PMap<PersonalKey, PersonalData> personal) {
        this.header = header;
        this.rules = rules;
        this.tables = tables;
        this.personal = personal;
    }

    /** Nothing yet: where every history starts. */
    public static Plan empty() {
        return new Plan(Optional.empty(), Optional.empty(), Tables.EMPTY, TreePMap.empty());
    }

    /**
     * The plan after these changes.
     *
     * @throws IllegalStateException if a thing is not as the change expects it (missing, already there, or different)
     */
    public Plan with(ChangeSet set) {
        Optional<PlanHeader> newHeader = header;
        Optional<RuleBook> newRules = rules;
        Tables.Builder builder = tables.builder();
        for (Change change : set.changes()) {
            if (change.kind() == EntityKind.HEADER) {
                newHeader = change.after().map(PlanHeader.class::cast);
            } else if (change.kind() == EntityKind.RULES) {
                newRules = change.after().map(RuleBook.class::cast);
            } else {
                builder.apply(change);
            }
        }
        PMap<PersonalKey, PersonalData> newPersonal = personal;
        for (PersonalData data : set.personal()) {
            newPersonal = newPersonal.plus(data.key(), data);
        }
        return new Plan(newHeader, newRules, builder.build(), newPersonal);
    }

    /** The same plan after all personal values were deleted. */
    public Plan withoutPersonal() {
        return new Plan(header, rules, tables, TreePMap.empty());
    }

    /** Fails on the empty plan only. */
    public PlanHeader header() {
        return header.orElseThrow();
    }

    /** Fails on the empty plan only. */
    public RuleBook rules() {
        return rules.orElseThrow();
    }

    public boolean isEmpty() {
        return header.isEmpty();
    }

    public Map<DistrictCode, District> districts() {
        return tables.districts();
    }

    public Map<VillageCode, Village> villages() {
        return tables.villages();
    }

    public Map<StationId, PollingStation> stations() {
        return tables.stations();
    }

    public Map<GroupId, StationGroup> groups() {
        return tables.groups();
    }

    public Map<SiteId, Site> sites() {
        return tables.sites();
    }

    public Map<UnitId, Unit> units() {
        return tables.units();
    }

    public Map<PersonId, Person> persons() {
        return tables.persons();
    }

    public Map<TeamId, Team> teams() {
        return tables.teams();
    }

    public Map<AssignmentId, Assignment> assignments() {
        return tables.assignments();
    }

    public Map<StrengthLineId, StrengthLine> strength() {
        return tables.strength();
    }

    public Map<PhaseId, Phase> phases() {
        return tables.phases();
    }

    public Map<ZoneId, Zone> zones() {
        return tables.zones();
    }

    public Map<FlagDecisionId, FlagDecision> flagDecisions() {
        return tables.flagDecisions();
    }

    public Map<AcceptedFindingId, AcceptedFinding> acceptedFindings() {
        return tables.acceptedFindings();
    }

    public Map<AreaCode, OwnArea> ownAreas() {
        return tables.ownAreas();
    }

    /** Landings that a planner added or moved. */
    public Map<PierId, Pier> piers() {
        return tables.piers();
    }

    /** What cannot be used of the travel network. */
    public Map<WayId, ClosedWay> closedWays() {
        return tables.closedWays();
    }

    /** What-if conditions that are kept beside the plan. */
    public Map<ScenarioId, Scenario> scenarios() {
        return tables.scenarios();
    }

    /** Groupings of kecamatan that area observers answer for. */
    public Map<RayonId, Rayon> rayons() {
        return tables.rayons();
    }

    public Map<VehicleId, Vehicle> vehicles() {
        return tables.vehicles();
    }

    /** Persons who must serve together, or may not. */
    public Map<PersonTieId, PersonTie> personTies() {
        return tables.personTies();
    }

    /** The thing of this kind and id, if the plan has it. */
    public Optional<Entity> find(EntityKind kind, TypedId id) {
        if (kind == EntityKind.HEADER) {
            return header.map(Entity.class::cast);
        }
        if (kind == EntityKind.RULES) {
            return rules.map(Entity.class::cast);
        }
        return Optional.ofNullable((Entity) tables.of(kind).get(id));
    }

    /** Name, service number and phone; empty after they were deleted. */
    public Optional<PersonalData> personalOf(Person person) {
        return Optional.ofNullable(personal.get(person.personal()));
    }

    public Collection<PersonalData> personal() {
        return personal.values();
    }

    /** The key for the next personal value. */
    public PersonalKey nextPersonalKey() {
        long last = 0;
        for (PersonalKey key : personal.keySet()) {
            last = Math.max(last, key.value());
        }
        for (Person person : persons().values()) {
            last = Math.max(last, person.personal().value());
        }
        return new PersonalKey(last + 1);
    }

    /** Look-ups through the plan in directions its maps do not offer. */
    public PlanIndex index() {
        PlanIndex known = index;
        if (known == null) {
            known = PlanIndex.of(this);
            index = known;
        }
        return known;
    }

    /** Equal if header, rules and all things are equal; personal values do not count (they can be deleted). */
    @Override
    public boolean equals(Object other) {
        return other instanceof Plan that
                && header.equals(that.header)
                && rules.equals(that.rules)
                && tables.equals(that.tables);
    }

    @Override
    public int hashCode() {
        return header.hashCode() * 31 + tables.hashCode();
    }
}

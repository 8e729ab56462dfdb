package id.petapam.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/** The maps of a plan by kind. Casts are safe because a key's kind and its map's kind are the same by construction. */
final class Tables {

    static final Tables EMPTY = new Tables(new EnumMap<>(EntityKind.class));

    private final EnumMap<EntityKind, PMap<TypedId, Entity>> maps;

    private Tables(EnumMap<EntityKind, PMap<TypedId, Entity>> maps) {
        this.maps = maps;
    }

    Map<TypedId, Entity> of(EntityKind kind) {
        return maps.getOrDefault(kind, empty());
    }

    private static PMap<TypedId, Entity> empty() {
        return TreePMap.empty((a, b) -> a.value().compareTo(b.value()));
    }

    @SuppressWarnings("unchecked")
    private <K extends TypedId, V extends Entity> Map<K, V> typed(EntityKind kind) {
        return (Map<K, V>) (Map<?, ?>) of(kind);
    }

    Map<DistrictCode, District> districts() {
        return typed(EntityKind.DISTRICT);
    }

    Map<VillageCode, Village> villages() {
        return typed(EntityKind.VILLAGE);
    }

    Map<StationId, PollingStation> stations() {
        return typed(EntityKind.STATION);
    }

    Map<GroupId, StationGroup> groups() {
        return typed(EntityKind.GROUP);
    }

    Map<SiteId, Site> sites() {
        return typed(EntityKind.SITE);
    }

    Map<UnitId, Unit> units() {
        return typed(EntityKind.UNIT);
    }

    Map<PersonId, Person> persons() {
        return typed(EntityKind.PERSON);
    }

    Map<TeamId, Team> teams() {
        return typed(EntityKind.TEAM);
    }

    Map<AssignmentId, Assignment> assignments() {
        return typed(EntityKind.ASSIGNMENT);
    }

    Map<StrengthLineId, StrengthLine> strength() {
        return typed(EntityKind.STRENGTH);
    }

    Map<PhaseId, Phase> phases() {
        return typed(EntityKind.PHASE);
    }

    Map<ZoneId, Zone> zones() {
        return typed(EntityKind.ZONE);
    }

    Map<FlagDecisionId, FlagDecision> flagDecisions() {
        return typed(EntityKind.FLAG_DECISION);
    }

    Map<AcceptedFindingId, AcceptedFinding> acceptedFindings() {
        return typed(EntityKind.ACCEPTED_FINDING);
    }

    Map<AreaCode, OwnArea> ownAreas() {
        return typed(EntityKind.OWN_AREA);
    }

    Map<PierId, Pier> piers() {
        return typed(EntityKind.PIER);
    }

    Map<WayId, ClosedWay> closedWays() {
        return typed(EntityKind.CLOSED_WAY);
    }

    Map<ScenarioId, Scenario> scenarios() {
        return typed(EntityKind.SCENARIO);
    }

    Map<RayonId, Rayon> rayons() {
        return typed(EntityKind.RAYON);
    }

    Map<VehicleId, Vehicle> vehicles() {
        return typed(EntityKind.VEHICLE);
    }

    Map<PersonTieId, PersonTie> personTies() {
        return typed(EntityKind.PERSON_TIE);
    }

    Builder builder() {
        return new Builder(new EnumMap<>(maps));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tables that && maps.equals(that.maps);
    }

    @Override
    public int hashCode() {
        return maps.hashCode();
    }

    /** Collects changes into the next tables. */
    static final class Builder {

        private final EnumMap<EntityKind, PMap<TypedId, Entity>> next;

        private Builder(EnumMap<EntityKind, PMap<TypedId, Entity>> next) {
            this.next = next;
        }

        void apply(Change change) {
            PMap<TypedId, Entity> map = next.getOrDefault(change.kind(), empty());
            Entity now = map.get(change.id());
            if (!Objects.equals(now, change.before().orElse(null))) {
                throw new IllegalStateException("not as expected: " + change.kind() + " " + change.id());
            }
            PMap<TypedId, Entity> changed =
                    change.after().map(after -> map.plus(change.id(), after)).orElseGet(() -> map.minus(change.id()));
            if (changed.isEmpty()) {
                next.remove(change.kind());
            } else {
                next.put(change.kind(), changed);
            }
        }

        Tables build() {
            return new Tables(next);
        }
    }
}

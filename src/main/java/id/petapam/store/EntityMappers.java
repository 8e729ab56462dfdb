package id.petapam.store;

import id.petapam.model.Entity;
import id.petapam.model.EntityKind;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The mappers of all kinds. */
final class EntityMappers {

    private static final Map<EntityKind, EntityMapper<?>> BY_KIND = byKind(
            new HeaderMapper(),
            new RuleBookMapper(),
            new PhaseMapper(),
            new DistrictMapper(),
            new VillageMapper(),
            new StationMapper(),
            new GroupMapper(),
            new SiteMapper(),
            new UnitMapper(),
            new PersonMapper(),
            new TeamMapper(),
            new AssignmentMapper(),
            new StrengthMapper(),
            new ZoneMapper(),
            new FlagDecisionMapper(),
            new AcceptedFindingMapper(),
            new OwnAreaMapper(),
            new PierMapper(),
            new ClosedWayMapper(),
            new ScenarioMapper(),
            new RayonMapper(),
            new VehicleMapper(),
            new PersonTieMapper());

    private static final Comparator<Object[]> BY_FIRST_CELL = Comparator.comparing(row -> (String) row[0]);

    private EntityMappers() {}

    private static Map<EntityKind, EntityMapper<?>> byKind(EntityMapper<?>... mappers) {
        Map<EntityKind, EntityMapper<?>> map = new EnumMap<>(EntityKind.class);
        for (EntityMapper<?> mapper : mappers) {
            map.put(mapper.kind(), mapper);
        }
        return map;
    }

    static EntityMapper<?> of(EntityKind kind) {
        EntityMapper<?> mapper = BY_KIND.get(kind);
        if (mapper == null) {
            throw new IllegalArgumentException("no table for " + kind);
        }
        return mapper;
    }

    /** The rows of a thing; rows that have no position stand sorted, so that the same thing always gives the same. */
    static EntityRows toRows(Entity entity) {
        EntityMapper<?> mapper = of(entity.kind());
        EntityRows rows = rowsOf(mapper, entity);
        for (int i = 0; i < rows.children().size(); i++) {
            if (!mapper.children().get(i).ordered()) {
                rows.children().get(i).sort(BY_FIRST_CELL);
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entity> EntityRows rowsOf(EntityMapper<E> mapper, Entity entity) {
        // a mapper stands under the kind of its own things
        return mapper.toRows((E) entity);
    }

    /** The thing of these rows. */
    static Entity toEntity(EntityMapper<?> mapper, EntityRows rows) {
        try {
            return mapper.toEntity(rows);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new DamageFound("not a " + mapper.kind() + ": " + rows.main()[0], e);
        }
    }
}

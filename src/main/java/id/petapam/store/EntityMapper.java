package id.petapam.store;

import id.petapam.model.Entity;
import id.petapam.model.EntityKind;
import java.util.List;

/** How the things of one kind stand in tables; the JSON of the log is made from the same rows. */
interface EntityMapper<E extends Entity> {

    EntityKind kind();

    /** The main table. Its first column is the id. */
    TableShape main();

    /** Tables with more rows of the same thing. */
    default List<TableShape> children() {
        return List.of();
    }

    EntityRows toRows(E entity);

    /**
     * The thing again.
     *
     * @throws RuntimeException of the kinds that {@link EntityMappers#toEntity} knows, if the cells cannot be one
     */
    E toEntity(EntityRows rows);
}

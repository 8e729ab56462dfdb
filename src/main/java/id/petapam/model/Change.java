package id.petapam.model;

import java.util.Optional;

/**
 * One thing of a plan before and after. At least one side is there; both have the same kind and id.
 *
 * @param before empty: it was added
 * @param after empty: it was removed
 */
public record Change(Optional<Entity> before, Optional<Entity> after) {

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing");
        }
        if (before.isPresent()
                && after.isPresent()
                && !(before.get().kind() == after.get().kind()
                        && before.get().id().equals(after.get().id()))) {
            throw new IllegalArgumentException("a change turns " + before.get().id() + " into "
                    + after.get().id());
        }
    }

    public static Change added(Entity after) {
        return new Change(Optional.empty(), Optional.of(after));
    }

    public static Change removed(Entity before) {
        return new Change(Optional.of(before), Optional.empty());
    }

    public static Change replaced(Entity before, Entity after) {
        return new Change(Optional.of(before), Optional.of(after));
    }

    public Change inverse() {
        return new Change(after, before);
    }

    public EntityKind kind() {
        return any().kind();
    }

    public TypedId id() {
        return any().id();
    }

    private Entity any() {
        return after.or(() -> before).orElseThrow();
    }
}

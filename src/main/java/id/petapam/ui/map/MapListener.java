package id.petapam.ui.map;

import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who answers for what the planner does on the map. All calls come on the JavaFX thread; answers must be quick. */
public interface MapListener {

    /** Lines of the card beside the pointer, the first one is its title; none for no card. */
    default List<String> describe(MapTarget target) {
        return List.of();
    }

    /**
     * A click or Ctrl-click.
     *
     * @param toggle Ctrl was held: in or out of the selection
     */
    default void clicked(MapTarget target, boolean toggle) {}

    /**
     * A box was drawn around these.
     *
     * @param add Ctrl was held: added to what is selected
     */
    default void boxed(Set<StationId> stations, Set<SiteId> sites, boolean add) {}

    /** The context menu is wanted at this place of the screen. */
    default void menuWanted(MapTarget target, double screenX, double screenY) {}

    /** Whether this station or site may be taken up and dragged. */
    default boolean canTake(MapTarget target) {
        return false;
    }

    /** What letting go here would do; empty where the load is nothing for the map. */
    default Optional<DropHint> hint(MapLoad load, MapTarget over) {
        return Optional.empty();
    }

    /** The planner let go, and the hint had accepted it. */
    default void dropped(MapLoad load, MapTarget over) {}
}

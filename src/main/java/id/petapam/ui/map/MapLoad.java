package id.petapam.ui.map;

import id.petapam.ui.common.Forces;

/** What is being dragged over the map. */
public sealed interface MapLoad {

    /** People or a unit from the roster; nobody where something else is dragged over the map. */
    record FromOutside(Forces forces) implements MapLoad {}

    /** A station or site taken up on the map itself. */
    record FromMap(MapTarget taken) implements MapLoad {}
}

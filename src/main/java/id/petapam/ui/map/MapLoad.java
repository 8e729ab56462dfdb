package id.petapam.ui.map;

import javafx.scene.input.Dragboard;

/** What is being dragged over the map. */
public sealed interface MapLoad {

    /** Something that comes from elsewhere in the window, such as people from the roster. */
    record FromOutside(Dragboard board) implements MapLoad {}

    /** A station or site taken up on the map itself. */
    record FromMap(MapTarget taken) implements MapLoad {}
}

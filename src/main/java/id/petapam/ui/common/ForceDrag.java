package id.petapam.ui.common;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** Units and people on a drag board: put there by the roster, read by the map and the tables. */
public final class ForceDrag {

    private static final DataFormat FORMAT = new DataFormat("application/x-petapam-forces");

    private ForceDrag() {}

    public static ClipboardContent contentOf(Forces forces) {
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, forces.encoded());
        return content;
    }

    /** What is dragged, where it comes from our roster. */
    public static Optional<Forces> read(Dragboard board) {
        return Optional.ofNullable(board.getContent(FORMAT))
                .map(content -> Forces.decoded(content.toString()))
                .filter(forces -> !forces.isEmpty());
    }
}

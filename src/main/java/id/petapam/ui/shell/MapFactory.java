package id.petapam.ui.shell;

import id.petapam.text.Words;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Scope;

/** Makes the map for one built window. */
@FunctionalInterface
public interface MapFactory {

    /** @param scope ends when the window is built anew (another language) */
    MapArea create(Words words, Scope scope);
}

package id.petapam.ui.shell;

import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Workplace;

/** Makes the map for one built window. */
@FunctionalInterface
public interface MapFactory {

    MapArea create(Workplace place);
}

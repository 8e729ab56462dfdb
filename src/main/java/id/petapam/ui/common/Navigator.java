package id.petapam.ui.common;

import id.petapam.model.DistrictCode;

/** How a screen leads elsewhere without knowing the other screens; the shell implements it. */
public interface Navigator {

    /** Moves the map so that these places are seen; does not change the selection. */
    void reveal(Places places);

    /** Moves the map to a kecamatan. */
    void reveal(DistrictCode district);

    /** Opens the dialog or window that does this. */
    void start(Task task);
}

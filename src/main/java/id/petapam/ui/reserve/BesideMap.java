package id.petapam.ui.reserve;

import id.petapam.ui.common.FxDialogs;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Opens a dialog that leaves the map in reach, and moves it to the lower edge once something is shown on the map. */
final class BesideMap {

    private final Dialog<?> dialog;
    private Window owner;

    BesideMap(Dialog<?> dialog) {
        this.dialog = dialog;
    }

    void show(Window over) {
        owner = over;
        FxDialogs.dress(dialog, over);
        dialog.initModality(Modality.NONE);
        dialog.show();
    }

    /** Makes way for the map; nothing where the dialog is not shown. */
    void makeWay() {
        if (owner != null && dialog.isShowing()) {
            dialog.setY(owner.getY() + owner.getHeight() - dialog.getHeight());
        }
    }
}

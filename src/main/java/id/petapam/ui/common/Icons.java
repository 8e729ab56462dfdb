package id.petapam.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons; never alone: each stands beside a text or has a tooltip that says the same. */
public final class Icons {

    private Icons() {}

    /** @param code of Material Design, as in {@code mdi2u-undo} */
    public static FontIcon of(String code) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().add("pp-icon");
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return icon;
    }

    /** Turns a button into an icon with a tooltip; the same words are read aloud. */
    public static void only(ButtonBase button, String code, String words) {
        button.setText("");
        button.setGraphic(of(code));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }
}

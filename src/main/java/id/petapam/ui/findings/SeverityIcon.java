package id.petapam.ui.findings;

import id.petapam.model.Severity;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Looks;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** How grave a finding is, told by shape as well as colour: octagon, triangle, circle. */
final class SeverityIcon {

    private SeverityIcon() {}

    static Node of(Severity severity) {
        FontIcon icon = Icons.of(
                switch (severity) {
                    case KRITIS -> "mdi2a-alert-octagon";
                    case PERINGATAN -> "mdi2a-alert";
                    case INFO -> "mdi2i-information-outline";
                });
        icon.getStyleClass().remove("pp-icon");
        icon.getStyleClass().add(Looks.styleOf(severity));
        return icon;
    }
}

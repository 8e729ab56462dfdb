package id.petapam.ui.map;

import id.petapam.model.Severity;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A few lines beside the pointer: what stands there, or what letting go would do. Never leaves the map. */
final class HintBubble extends VBox {

    private static final double AWAY = 18;

    private Severity severity = Severity.INFO;

    HintBubble(String styleClass) {
        getStyleClass().addAll("pp-hint", "map-bubble", styleClass);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** The first line is the title. */
    void show(List<String> lines, Severity newSeverity, double x, double y, Region within) {
        if (lines.isEmpty()) {
            hide();
            return;
        }
        write(lines);
        getStyleClass().remove(styleOf(severity));
        severity = newSeverity;
        getStyleClass().add(styleOf(severity));
        setVisible(true);
        applyCss();
        double width = Math.min(prefWidth(-1), 360);
        double height = prefHeight(width);
        double left = x + AWAY + width > within.getWidth() ? x - AWAY - width : x + AWAY;
        double top = y + AWAY + height > within.getHeight() ? y - AWAY - height : y + AWAY / 2;
        resizeRelocate(
                Math.round(Math.max(4, left)), Math.round(Math.max(4, top)), Math.ceil(width), Math.ceil(height));
    }

    void hide() {
        setVisible(false);
    }

    /** What is shown, for a test and for a reader of screens. */
    List<String> lines() {
        return isVisible()
                ? getChildren().stream().map(n -> ((Label) n).getText()).toList()
                : List.of();
    }

    private void write(List<String> lines) {
        boolean same = lines.equals(
                getChildren().stream().map(n -> ((Label) n).getText()).toList());
        if (same) {
            return;
        }
        getChildren().setAll(lines.stream().map(HintBubble::line).toList());
        getChildren().get(0).getStyleClass().add("pp-strong");
        setAccessibleText(String.join(". ", lines));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(336);
        return label;
    }

    private static String styleOf(Severity severity) {
        return "map-bubble-" + severity.name().toLowerCase(java.util.Locale.ROOT);
    }
}

package id.petapam.ui.common;

import id.petapam.model.Coverage;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import java.util.Locale;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** How classes, coverage and severities look in lists: shape and style class; colours are the style sheets' affair. */
public final class Looks {

    private static final double SIZE = 10;

    private Looks() {}

    /** Style class with the colour of a class: {@code class-sangat-rawan}. */
    public static String styleOf(VulnerabilityClass value) {
        return "class-" + word(value);
    }

    public static String styleOf(Coverage value) {
        return "coverage-" + word(value);
    }

    public static String styleOf(Severity value) {
        return "severity-" + word(value);
    }

    /** The shape of a class, told apart without colour: circle, triangle, diamond, square. */
    public static Shape shapeOf(VulnerabilityClass value) {
        Shape shape =
                switch (value) {
                    case KURANG_RAWAN -> new Circle(SIZE / 2);
                    case RAWAN -> new Polygon(SIZE / 2, 0, SIZE, SIZE * 0.9, 0, SIZE * 0.9);
                    case SANGAT_RAWAN -> new Polygon(SIZE / 2, 0, SIZE, SIZE / 2, SIZE / 2, SIZE, 0, SIZE / 2);
                    case KHUSUS -> new Rectangle(SIZE * 0.9, SIZE * 0.9);
                };
        shape.getStyleClass().addAll("class-mark", styleOf(value));
        return shape;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package id.petapam.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Roster and inspector keep their width when the window grows; the map takes what is left. On a narrow window (a small
 * screen at 150 %) both begin narrower.
 */
final class PaneSizes {

    private static final double ROSTER = 264;
    private static final double INSPECTOR = 300;
    private static final double TABLES = 196;
    /** Below this width of the window the side panes take a share instead. */
    private static final double NARROW = 1100;

    private PaneSizes() {}

    static void keep(SplitPane columns, SplitPane rows, Region roster, Region inspector) {
        SplitPane.setResizableWithParent(roster, false);
        SplitPane.setResizableWithParent(inspector, false);
        SplitPane.setResizableWithParent(rows.getItems().get(1), false);
        once(columns.widthProperty(), width -> {
            double shrink = Math.min(1, width / NARROW);
            columns.setDividerPositions(ROSTER * shrink / width, 1 - INSPECTOR * shrink / width);
        });
        once(rows.heightProperty(), height -> rows.setDividerPositions(1 - Math.min(TABLES, height * 0.4) / height));
    }

    private static void once(
            javafx.beans.property.ReadOnlyDoubleProperty size, java.util.function.DoubleConsumer first) {
        size.addListener(new javafx.beans.value.ChangeListener<Number>() {
            @Override
            public void changed(
                    javafx.beans.value.ObservableValue<? extends Number> property, Number before, Number after) {
                if (after.doubleValue() > 100) {
                    size.removeListener(this);
                    first.accept(after.doubleValue());
                }
            }
        });
    }
}

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
    /** Below this height of map and tables together the tables take a share. */
    private static final double LOW = 480;
    /** Sizes before the window is laid out. */
    private static final double LEAST = 100;

    private PaneSizes() {}

    static void keep(SplitPane columns, SplitPane rows, Region roster, Region inspector) {
        SplitPane.setResizableWithParent(roster, false);
        SplitPane.setResizableWithParent(inspector, false);
        SplitPane.setResizableWithParent(rows.getItems().get(1), false);
        columns.widthProperty().addListener((property, before, after) -> {
            double width = after.doubleValue();
            boolean first = before.doubleValue() <= LEAST;
            if (width > LEAST && (first || isNarrow(before.doubleValue()) || isNarrow(width))) {
                double shrink = Math.min(1, width / NARROW);
                columns.setDividerPositions(ROSTER * shrink / width, 1 - INSPECTOR * shrink / width);
            }
        });
        rows.heightProperty().addListener((property, before, after) -> {
            double height = after.doubleValue();
            if (height > LEAST && (before.doubleValue() <= LEAST || height < LOW)) {
                rows.setDividerPositions(1 - Math.min(TABLES, height * 0.4) / height);
            }
        });
    }

    /** True on a small screen or at a large scale: less important texts give way. */
    static boolean isNarrow(double width) {
        return width < NARROW;
    }
}

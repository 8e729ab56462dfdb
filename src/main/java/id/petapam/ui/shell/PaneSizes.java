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
    private static final double ROSTER_NARROW = 224;
    private static final double INSPECTOR_NARROW = 212;
    private static final double TABLES = 196;
    /** Below this width of the window the side panes are as narrow as they can be. */
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
            boolean narrow = isNarrow(width);
            roster.setMaxWidth(narrow ? ROSTER_NARROW : Double.MAX_VALUE);
            inspector.setMaxWidth(narrow ? INSPECTOR_NARROW : Double.MAX_VALUE);
            if (width > LEAST && before.doubleValue() <= LEAST && !narrow) {
                columns.setDividerPositions(ROSTER / width, 1 - INSPECTOR / width);
            }
        });
        rows.heightProperty().addListener((property, before, after) -> {
            double height = after.doubleValue();
            if (height > LEAST && (before.doubleValue() <= LEAST || height < LOW)) {
                rows.setDividerPositions(1 - Math.min(TABLES, height * 0.36) / height);
            }
        });
    }

    /** True on a small screen or at a large scale: less important texts give way. */
    static boolean isNarrow(double width) {
        return width < NARROW;
    }
}

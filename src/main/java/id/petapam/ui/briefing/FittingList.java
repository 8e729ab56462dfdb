package id.petapam.ui.briefing;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Rows from the top, as many as there is room for; the last line says how many more there are. Nothing is cut off. */
final class FittingList extends Region {

    private final List<? extends Region> rows;
    private final Label more = new Label();
    private final IntFunction<String> moreWords;

    /** @param moreWords "dan 12 lagi" */
    FittingList(List<? extends Region> rows, IntFunction<String> moreWords) {
        this.rows = rows;
        this.moreWords = moreWords;
        more.getStyleClass().add("briefing-muted");
        getChildren().addAll(rows);
        getChildren().add(more);
        setMinHeight(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream().mapToDouble(row -> row.prefHeight(width)).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        int shown = fitting(width, height + 0.5);
        if (shown < rows.size()) {
            shown = fitting(width, height - more.prefHeight(width));
        }
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            row.setVisible(i < shown);
            double rowHeight = rows.get(i).prefHeight(width);
            row.resizeRelocate(0, Math.round(y), width, rowHeight);
            y += i < shown ? rowHeight : 0;
        }
        int left = rows.size() - shown;
        more.setVisible(left > 0);
        more.setText(left > 0 ? moreWords.apply(left) : "");
        more.resizeRelocate(0, Math.round(y), width, more.prefHeight(width));
    }

    private int fitting(double width, double height) {
        double used = 0;
        for (int i = 0; i < rows.size(); i++) {
            used += rows.get(i).prefHeight(width);
            if (used > height) {
                return i;
            }
        }
        return rows.size();
    }
}

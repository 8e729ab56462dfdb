package id.petapam.ui.common;

import id.petapam.model.Coverage;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns in our look: text to the left, numbers to the right, classes with their mark. */
public final class Columns<R> {

    private static final List<String> STATES = List.of(
            "short", "enough", "muted", "coverage-empty", "coverage-partly", "coverage-full", "coverage-too-many");

    /** "1.234" and its margins. */
    private static final double LEAST_NUMBER = 44;

    private final Words words;

    public Columns(Words words) {
        this.words = words;
    }

    public TableColumn<R, String> text(String key, double width, Function<R, String> value) {
        TableColumn<R, String> column = column(key, width, value);
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        return column;
    }

    /** A whole number; below zero it is told by colour and sign. */
    public TableColumn<R, Integer> number(String key, double width, ToIntFunction<R> value) {
        return shown(key, width, value, (cell, number) -> cell.setText(words.number(number)));
    }

    /** A number with its own way of being shown. */
    public TableColumn<R, Integer> shown(
            String key, double width, ToIntFunction<R> value, BiConsumer<TableCell<R, Integer>, Integer> show) {
        TableColumn<R, Integer> column = column(key, width, value::applyAsInt);
        column.getStyleClass().add("pp-number");
        column.setMinWidth(Math.min(width, LEAST_NUMBER));
        column.setCellFactory(c -> cell(show));
        return column;
    }

    public TableColumn<R, VulnerabilityClass> ofClass(String key, double width, Function<R, VulnerabilityClass> value) {
        TableColumn<R, VulnerabilityClass> column = column(key, width, value);
        column.setComparator(Comparator.naturalOrder());
        column.setCellFactory(c -> cell((cell, one) -> {
            cell.setGraphic(Looks.shapeOf(one));
            cell.setText(words.say(one));
        }));
        return column;
    }

    public TableColumn<R, Coverage> ofCoverage(String key, double width, Function<R, Coverage> value) {
        TableColumn<R, Coverage> column = column(key, width, value);
        column.setCellFactory(c -> cell((cell, one) -> {
            cell.setText(words.say(one));
            cell.getStyleClass().add(Looks.styleOf(one));
        }));
        return column;
    }

    /** A bar; the share is 0 ... 1. */
    public TableColumn<R, Double> bar(String key, double width, Function<R, Double> share) {
        TableColumn<R, Double> column = column(key, width, share);
        column.setCellFactory(c -> cell((cell, one) -> cell.setGraphic(new ShareBar(one, one < 1))));
        return column;
    }

    private <V> TableColumn<R, V> column(String key, double width, Function<R, V> value) {
        TableColumn<R, V> column = new TableColumn<>(words.say(key));
        column.setPrefWidth(width);
        column.setMinWidth(36);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        return column;
    }

    private static <R, V> TableCell<R, V> cell(BiConsumer<TableCell<R, V>, V> show) {
        return new TableCell<>() {
            @Override
            protected void updateItem(V value, boolean empty) {
                super.updateItem(value, empty);
                setText(null);
                setGraphic(null);
                getStyleClass().removeAll(STATES);
                if (!empty && value != null) {
                    show.accept(this, value);
                }
            }
        };
    }
}

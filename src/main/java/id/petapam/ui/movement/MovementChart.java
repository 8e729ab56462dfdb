package id.petapam.ui.movement;

import id.petapam.model.Moment;
import id.petapam.text.Words;
import id.petapam.workflow.movement.Carried;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.movement.MovementLine;
import id.petapam.workflow.movement.MovementSheet;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Vehicles and vessels over time: a bar for each trip with its people, a line for each day. */
final class MovementChart {

    private static final double NAMES = 170;
    private static final double ROW = 24;
    private static final double WIDTH = 900;
    private static final int DAY = 24 * 60;

    private final Words words;
    private final VBox box = new VBox(4);

    MovementChart(Words words) {
        this.words = words;
    }

    Node node() {
        return box;
    }

    /** A trip as it is drawn. */
    private record Bar(int from, int to, int heads, int seats, int wave, String towards) {}

    void show(Optional<Movement> movement) {
        box.getChildren().clear();
        Map<Key, TreeMap<Integer, Bar>> rows =
                new TreeMap<>(Comparator.comparing(Key::vehicle).thenComparingInt(Key::number));
        movement.ifPresent(made -> made.lines().forEach(line -> {
            add(rows, line, line.road());
            add(rows, line, line.boat());
        }));
        if (rows.isEmpty()) {
            Label none = new Label(words.say("movementview.chart.none"));
            none.getStyleClass().add("pp-muted");
            none.setWrapText(true);
            box.getChildren().add(none);
            return;
        }
        int first = rows.values().stream()
                .flatMap(bars -> bars.values().stream())
                .mapToInt(Bar::from)
                .min()
                .orElseThrow();
        int last = rows.values().stream()
                .flatMap(bars -> bars.values().stream())
                .mapToInt(Bar::to)
                .max()
                .orElseThrow();
        int begin = Math.floorDiv(first, DAY) * DAY;
        int end = Math.floorDiv(last, DAY) * DAY + DAY;
        box.getChildren().add(days(begin, end));
        rows.forEach((key, bars) -> box.getChildren().add(row(key.name(), bars, begin, end)));
    }

    /** One vehicle. */
    private record Key(String vehicle, int number, String name) {}

    private Key key(MovementLine line, Carried one) {
        return new Key(
                one.vehicle().value(),
                one.number(),
                line.nameOf(one).map(words::say).orElse(""));
    }

    private void add(Map<Key, TreeMap<Integer, Bar>> rows, MovementLine line, Optional<Carried> carried) {
        carried.ifPresent(one -> rows.computeIfAbsent(key(line, one), n -> new TreeMap<>())
                .merge(
                        one.departs().minute(),
                        new Bar(
                                one.departs().minute(),
                                one.arrives().minute(),
                                line.heads(),
                                one.seats(),
                                one.wave(),
                                line.district()),
                        (a, b) -> new Bar(
                                a.from(),
                                Math.max(a.to(), b.to()),
                                a.heads() + b.heads(),
                                a.seats(),
                                a.wave(),
                                a.towards())));
    }

    private Node days(int begin, int end) {
        Pane pane = pane();
        for (int day = begin; day < end; day += DAY) {
            Label label = new Label(MovementSheet.day(new Moment(day)));
            label.getStyleClass().add("pp-strong");
            label.relocate(x(day, begin, end) + 4, 2);
            pane.getChildren().add(label);
            for (int hour = 6; hour < 24; hour += 6) {
                Label tick = new Label(words.value(LocalTime.of(hour, 0)));
                tick.getStyleClass().add("pp-muted");
                tick.relocate(x(day + hour * 60, begin, end) - 14, 2);
                if (end - begin <= 4 * DAY) {
                    pane.getChildren().add(tick);
                }
            }
        }
        return pane;
    }

    private Node row(String name, TreeMap<Integer, Bar> bars, int begin, int end) {
        Pane pane = pane();
        Label label = new Label(name);
        label.setPrefWidth(NAMES - 8);
        label.relocate(0, 2);
        pane.getChildren().add(label);
        for (int day = begin; day <= end; day += DAY) {
            Region mark = new Region();
            mark.setStyle("-fx-background-color: -color-border-default;");
            mark.setMinSize(1, ROW + 4);
            mark.relocate(x(day, begin, end), 0);
            pane.getChildren().add(mark);
        }
        for (Bar bar : bars.values()) {
            double from = x(bar.from(), begin, end);
            StackPane shape = new StackPane();
            shape.setStyle("-fx-background-color: -color-accent-emphasis; -fx-background-radius: 3;");
            double width = Math.max(16, x(bar.to(), begin, end) - from);
            Label people = new Label(words.number(bar.heads()));
            people.setStyle("-fx-text-fill: -color-fg-emphasis; -fx-font-size: 11px;");
            people.setMinWidth(Region.USE_PREF_SIZE);
            shape.getChildren().add(people);
            shape.setMinSize(width, ROW - 4);
            shape.setPrefSize(width, ROW - 4);
            shape.relocate(from, 2);
            Tooltip.install(
                    shape,
                    new Tooltip(words.say(
                            "movementview.chart.tip",
                            bar.wave(),
                            new Moment(bar.from()).told(),
                            new Moment(bar.to()).told(),
                            bar.heads(),
                            bar.seats(),
                            bar.towards())));
            pane.getChildren().add(shape);
        }
        return pane;
    }

    private static Pane pane() {
        Pane pane = new Pane();
        pane.setMinSize(NAMES + WIDTH, ROW);
        pane.setPrefSize(NAMES + WIDTH, ROW);
        return pane;
    }

    private static double x(int minute, int begin, int end) {
        return NAMES + (minute - begin) * WIDTH / (end - begin);
    }
}

package id.petapam.ui.reserve;

import id.petapam.model.Minutes;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Labels;
import id.petapam.workflow.reserve.ReservePlan;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The window <em>Penempatan cadangan</em>: from where most stations are reached in time; places and stations are shown on the map. */
public final class ReserveDialog {

    /** Later than a day; sorts after every time. */
    private static final int NEVER = 100_000;

    private final Words words;
    private final ReserveViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final BesideMap window = new BesideMap(dialog);
    private final VBox head = new VBox(3);
    private final TableView<ReservePlan.Held> places = new TableView<>();
    private final TableView<ReservePlan.Reach> stations = new TableView<>();

    public ReserveDialog(Words words, ReserveViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("reserveview.title"));
        dialog.setResizable(true);
        columns();
        HBox tables =
                new HBox(12, titled("reserveview.places", places, 540), titled("reserveview.stations", stations, 620));
        VBox.setVgrow(tables, Priority.ALWAYS);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, choices(), head, tables));
        pane.setPrefSize(1180, 440);
        pane.getButtonTypes().add(new ButtonType(words.say("reserveview.close"), ButtonData.CANCEL_CLOSE));
        model.reserveProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        show();
    }

    private Node titled(String key, TableView<?> table, double width) {
        Label title = new Label(words.say(key));
        title.getStyleClass().add("pp-strong");
        VBox box = new VBox(4, title, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(width);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label();
        none.setWrapText(true);
        model.reserveProperty()
                .addListener((property, before, now) ->
                        none.setText(words.say(now == null ? "reserveview.wait" : "reserveview.none")));
        none.setText(words.say("reserveview.wait"));
        table.setPlaceholder(none);
        return box;
    }

    private void columns() {
        Columns<ReservePlan.Held> place = new Columns<>(words);
        places.setId("reserve-places");
        places.getColumns()
                .setAll(List.of(
                        place.text("reserveview.column.chosen", 84, this::rank),
                        place.text("reserveview.column.place", 215, held -> held.site()
                                .name()),
                        place.number("reserveview.column.30", 86, held -> held.within()
                                .get(30)),
                        place.number("reserveview.column.60", 86, held -> held.within()
                                .get(60)),
                        place.number("reserveview.column.120", 92, held -> held.within()
                                .get(120))));
        onPick(places, model::reveal);
        Columns<ReservePlan.Reach> station = new Columns<>(words);
        stations.setId("reserve-stations");
        stations.getColumns()
                .setAll(List.of(
                        station.text("reserveview.column.station", 215, reach -> words.say(reach.name())),
                        station.shown(
                                "reserveview.column.minutes",
                                130,
                                reach -> reach.minutes().map(Minutes::value).orElse(NEVER),
                                this::time),
                        station.text(
                                "reserveview.column.by",
                                110,
                                reach -> words.say(
                                        reach.minutes().isEmpty()
                                                ? "reserveview.by.nothing"
                                                : reach.water() ? "reserveview.by.water" : "reserveview.by.land")),
                        station.text("reserveview.column.from", 140, reach -> reach.from()
                                .map(site -> site.name())
                                .orElse("–"))));
        onPick(stations, model::reveal);
    }

    private void time(javafx.scene.control.TableCell<?, Integer> cell, int minutes) {
        boolean late = minutes > model.reserveProperty().get().limit().value();
        cell.setText(minutes == NEVER ? words.say("reserveview.never") : words.duration(new Minutes(minutes)));
        cell.getStyleClass().add(late ? "short" : "enough");
    }

    private <R> void onPick(TableView<R> table, Consumer<R> then) {
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                window.makeWay();
                then.accept(now);
            }
        });
    }

    /** "1", "2" for the places that were chosen. */
    private String rank(ReservePlan.Held held) {
        int rank = model.reserveProperty().get().chosen().indexOf(held);
        return rank < 0 ? "" : words.say("reserveview.rank", rank + 1);
    }

    private Node choices() {
        Button again = new Button(words.say("reserveview.find"), Icons.of("mdi2r-refresh"));
        again.setId("reserve-find");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> model.find());
        again.disableProperty().bind(model.runningProperty().isNotNull());
        Button onMap = new Button(words.say("reserveview.on-map"), Icons.of("mdi2m-map-marker"));
        onMap.setMinWidth(Region.USE_PREF_SIZE);
        onMap.disableProperty().bind(model.reserveProperty().isNull());
        onMap.setOnAction(event -> {
            window.makeWay();
            model.revealChosen();
        });
        HBox line = new HBox(
                8,
                new Label(words.say("reserveview.places-count")),
                choice(ReserveViewModel.COUNTS, model.placesProperty(), "reserveview.count"),
                new Label(words.say("reserveview.within")),
                choice(ReserveViewModel.TIMES, model.minutesProperty(), "reserveview.minutes"),
                again,
                onMap);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ComboBox<Integer> choice(List<Integer> from, IntegerProperty chosen, String key) {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(from);
        Labels.show(box, number -> number == null ? "" : words.say(key, number));
        box.setValue(chosen.get());
        box.valueProperty().addListener((property, before, now) -> chosen.set(now));
        chosen.addListener((property, before, now) -> box.setValue(now.intValue()));
        box.setPrefWidth(120);
        return box;
    }

    private void show() {
        head.getChildren().clear();
        if (model.problemProperty().get() != null) {
            line(words.say(model.problemProperty().get()), "pp-bad");
        }
        ReservePlan found = model.reserveProperty().get();
        places.getItems().clear();
        stations.getItems().clear();
        if (found == null) {
            return;
        }
        line(words.say(found.headline()), "pp-title");
        if (!found.chosen().isEmpty()) {
            line(
                    words.say(
                            "reserveview.chosen",
                            found.chosen().stream()
                                    .map(held -> held.site().name())
                                    .collect(Collectors.joining(", ")),
                            words.say(found.proof())),
                    "pp-figure");
        }
        found.notes().forEach(note -> line(words.say(note), "pp-muted"));
        places.getItems().setAll(found.chosen());
        found.places().stream().filter(held -> !found.chosen().contains(held)).forEach(places.getItems()::add);
        stations.getItems().setAll(found.stations());
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        head.getChildren().add(label);
    }

    /** What the window shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Begins at once; its marks leave the map when it is closed. */
    public void show(Window owner) {
        dialog.setOnHidden(event -> model.end());
        model.find();
        window.show(owner);
    }
}

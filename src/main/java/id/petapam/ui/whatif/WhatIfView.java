package id.petapam.ui.whatif;

import id.petapam.model.Scenario;
import id.petapam.model.StationId;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.PickSync;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.WayThing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tab Kalau ...: conditions on the left, what can be closed beside them, what changes on the right. */
public final class WhatIfView {

    private final Workplace place;
    private final Words words;
    private final WhatIfViewModel model;
    private final MapArea map;
    private final Parent node;
    private PickSync<WhatIfRow, StationId> picks;
    private boolean writing;

    @FXML
    private ComboBox<Optional<Scenario>> scenarios;

    @FXML
    private TextField name;

    @FXML
    private Button keep;

    @FXML
    private Button remove;

    @FXML
    private CheckBox wet;

    @FXML
    private CheckBox night;

    @FXML
    private CheckBox lowTide;

    @FXML
    private VBox closed;

    @FXML
    private Button point;

    @FXML
    private Button flood;

    @FXML
    private Button intoPlan;

    @FXML
    private ToggleGroup pages;

    @FXML
    private ToggleButton toThings;

    @FXML
    private ToggleButton toConditions;

    @FXML
    private Node thingsPage;

    @FXML
    private Node conditionsPage;

    @FXML
    private TextField search;

    @FXML
    private ListView<WayThing> things;

    @FXML
    private Label summary;

    @FXML
    private Label districts;

    @FXML
    private ComboBox<Optional<Scenario>> against;

    @FXML
    private TableView<WhatIfRow> table;

    public WhatIfView(Workplace place, WhatIfViewModel model, MapArea map) {
        this.place = place;
        this.words = place.words();
        this.model = model;
        this.map = map;
        this.node = ViewLoader.load(this, words);
        pages();
        conditions();
        list();
        columns();
        summary.textProperty().bind(model.summaryProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.summaryProperty());
        summary.setTooltip(whole);
        districts.textProperty().bind(model.districtsProperty());
        districts.visibleProperty().bind(model.districtsProperty().isNotEmpty());
        districts.managedProperty().bind(districts.visibleProperty());
        place.scope().follow(model.nowProperty(), this::write);
        place.scope()
                .follow(
                        place.selection().placesProperty(),
                        places -> picks.follow(new java.util.HashSet<>(places.stations())));
    }

    public Parent node() {
        return node;
    }

    private void pages() {
        thingsPage.visibleProperty().bind(toThings.selectedProperty());
        conditionsPage.visibleProperty().bind(toConditions.selectedProperty());
        pages.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                pages.selectToggle(before);
            }
        });
    }

    private void conditions() {
        Labels.show(
                scenarios,
                one -> one == null || one.isEmpty()
                        ? words.say("whatif.fresh")
                        : one.get().name());
        Labels.show(
                against,
                one -> one == null || one.isEmpty()
                        ? words.say("whatif.against.none")
                        : one.get().name());
        model.kept().addListener((javafx.collections.ListChangeListener<Scenario>) change -> choices());
        choices();
        scenarios.setOnAction(event -> {
            if (!writing && scenarios.getValue() != null) {
                model.choose(scenarios.getValue());
            }
        });
        against.setOnAction(event -> {
            if (!writing && against.getValue() != null) {
                model.compareWith(against.getValue());
            }
        });
        wet.setOnAction(event -> under());
        night.setOnAction(event -> under());
        lowTide.setOnAction(event -> under());
        keep.setOnAction(event -> model.keep(name.getText()));
        name.setOnAction(event -> model.keep(name.getText()));
        remove.setGraphic(Icons.of("mdi2t-trash-can-outline"));
        remove.setTooltip(new Tooltip(words.say("whatif.remove")));
        remove.setOnAction(event -> model.remove());
        point.setGraphic(Icons.of("mdi2c-crosshairs-gps"));
        point.setTooltip(new Tooltip(words.say("whatif.point")));
        point.setOnAction(event -> map.askPoint(words.say("whatif.point-at"), model::closeAt));
        flood.setGraphic(Icons.of("mdi2v-vector-polygon"));
        flood.setOnAction(event -> map.askArea(words.say("whatif.flood-draw"), model::flood));
        intoPlan.setTooltip(new Tooltip(words.say("whatif.into-plan.tip")));
        intoPlan.setOnAction(event -> model.intoPlan());
    }

    private void under() {
        model.under(wet.isSelected(), night.isSelected(), lowTide.isSelected());
    }

    private void choices() {
        writing = true;
        List<Optional<Scenario>> all = new ArrayList<>(List.of(Optional.empty()));
        model.kept().forEach(one -> all.add(Optional.of(one)));
        scenarios.getItems().setAll(all);
        against.getItems().setAll(all);
        against.setValue(model.againstProperty().get());
        against.setDisable(model.kept().isEmpty());
        writing = false;
        write(model.now());
    }

    private void write(Scenario now) {
        writing = true;
        boolean kept = model.isKept();
        toConditions.setText(words.say(
                now.isUsual() ? "whatif.page.conditions" : "whatif.page.conditions.count", conditionsOf(now)));
        scenarios.setValue(
                model.kept().stream().filter(one -> one.id().equals(now.id())).findFirst());
        if (!name.isFocused() || !now.name().isEmpty()) {
            name.setText(now.name());
        }
        wet.setSelected(now.wet());
        night.setSelected(now.night());
        lowTide.setSelected(now.lowTide());
        remove.setDisable(!kept && now.isUsual());
        keep.setDisable(now.isUsual());
        intoPlan.setDisable(now.closed().isEmpty());
        closed.getChildren().clear();
        now.closed().forEach(one -> closed.getChildren().add(line(one.label(), () -> model.open(one.way()))));
        if (!now.flooded().isEmpty()) {
            closed.getChildren()
                    .add(line(words.say("whatif.flooded", now.flooded().size()), model::dry));
        }
        if (closed.getChildren().isEmpty()) {
            Label none = new Label(words.say("whatif.closed.none"));
            none.getStyleClass().add("pp-muted");
            none.setWrapText(true);
            closed.getChildren().add(none);
        }
        writing = false;
    }

    private static int conditionsOf(Scenario now) {
        return now.closed().size()
                + now.flooded().size()
                + (now.wet() ? 1 : 0)
                + (now.night() ? 1 : 0)
                + (now.lowTide() ? 1 : 0);
    }

    /** What is closed, and a button that opens it again. */
    private Node line(String text, Runnable open) {
        Label label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(text));
        HBox.setHgrow(label, Priority.ALWAYS);
        Button button = new Button("", Icons.of("mdi2c-close"));
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(words.say("whatif.open")));
        button.setAccessibleText(words.say("whatif.open.what", text));
        button.setOnAction(event -> open.run());
        HBox line = new HBox(4, label, button);
        line.getStyleClass().add("closed-line");
        return line;
    }

    private void list() {
        search.textProperty().addListener((property, before, text) -> model.search(text));
        things.setItems(model.things());
        things.setPlaceholder(new Label(words.say("whatif.things.none")));
        things.setCellFactory(list -> new ThingCell());
        things.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                closePicked();
            }
        });
        things.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                closePicked();
                event.consume();
            }
        });
    }

    private void closePicked() {
        WayThing thing = things.getSelectionModel().getSelectedItem();
        if (thing != null) {
            model.close(thing);
        }
    }

    /** Name, what it is and who depends on it; show it, close it. */
    private final class ThingCell extends ListCell<WayThing> {

        @Override
        protected void updateItem(WayThing thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(null);
            setGraphic(empty || thing == null ? null : graphic(thing));
        }

        private Node graphic(WayThing thing) {
            Label title = new Label(model.label(thing));
            title.getStyleClass().add("thing-name");
            Label about = new Label(model.about(thing));
            about.getStyleClass().add("pp-muted");
            VBox text = new VBox(title, about);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            Button look = button("mdi2c-crosshairs-gps", "whatif.show", thing);
            look.setOnAction(event -> map.pin(thing.at(), model.label(thing)));
            Button shut = button("mdi2c-close-octagon-outline", "whatif.close", thing);
            shut.setOnAction(event -> model.close(thing));
            HBox line = new HBox(4, text, look, shut);
            line.setMaxWidth(things.getWidth() - 32);
            return line;
        }

        private Button button(String icon, String key, WayThing thing) {
            Button button = new Button("", Icons.of(icon));
            button.getStyleClass().add("quiet");
            button.setTooltip(new Tooltip(words.say(key)));
            button.setAccessibleText(words.say(key) + " " + model.label(thing));
            return button;
        }
    }

    private void columns() {
        Columns<WhatIfRow> columns = new Columns<>(words);
        TableColumn<WhatIfRow, String> what = columns.text("whatif.what", 92, WhatIfRow::what);
        what.setCellFactory(column -> new Toned());
        TableColumn<WhatIfRow, String> other = columns.text("whatif.against", 104, WhatIfRow::against);
        place.scope().follow(model.againstProperty(), one -> other.setVisible(one.isPresent()));
        table.getColumns()
                .setAll(List.of(
                        columns.text("accessview.place", 106, WhatIfRow::place),
                        what,
                        columns.text("whatif.before", 98, WhatIfRow::before),
                        columns.text("whatif.after", 98, WhatIfRow::after),
                        columns.shown(
                                "whatif.more",
                                104,
                                WhatIfRow::more,
                                (cell, n) -> cell.setText(
                                        cell.getTableRow() == null
                                                        || cell.getTableRow().getItem() == null
                                                ? ""
                                                : cell.getTableRow().getItem().moreText())),
                        other,
                        columns.text("accessview.mode", 120, WhatIfRow::mode),
                        columns.text("accessview.departure", 84, WhatIfRow::departure),
                        columns.text("accessview.flags", 150, WhatIfRow::flags),
                        columns.text("tables.district", 110, WhatIfRow::district)));
        SortedList<WhatIfRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        picks = new PickSync<>(table, WhatIfRow::station, model::pick);
        Label empty = new Label();
        empty.setWrapText(true);
        empty.textProperty().bind(model.summaryProperty());
        table.setPlaceholder(empty);
        table.setOnMouseClicked(event -> {
            WhatIfRow row = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && row != null) {
                model.reveal(row);
            }
        });
    }

    /** Told by word and colour. */
    private static final class Toned extends TableCell<WhatIfRow, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            getStyleClass().removeAll("bad", "warn", "good");
            setText(empty ? null : text);
            if (!empty && getTableRow() != null && getTableRow().getItem() != null) {
                getStyleClass().add(getTableRow().getItem().tone());
            }
        }
    }
}

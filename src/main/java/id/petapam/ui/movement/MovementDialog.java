package id.petapam.ui.movement;

import id.petapam.geo.Bounds;
import id.petapam.model.Minutes;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Labels;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.movement.MovementLine;
import id.petapam.workflow.movement.MovementSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** The window of a movement plan: what is missing first, then a line for each departure; a line shows its way. */
public final class MovementDialog {

    private final Words words;
    private final MovementViewModel model;
    private final Consumer<Bounds> reveal;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox head = new VBox(4);
    private final TableView<MovementLine> table = new TableView<>();
    private final MovementChart chart;

    /** @param reveal moves the map so that this is seen */
    public MovementDialog(Words words, MovementViewModel model, Consumer<Bounds> reveal) {
        this.words = words;
        this.model = model;
        this.reveal = reveal;
        this.chart = new MovementChart(words);
        dialog.setTitle(words.say("movementview.title"));
        dialog.setResizable(true);
        dialog.initModality(Modality.NONE);
        columns();
        Tab list = new Tab(words.say("movementview.tab.list"), table);
        ScrollPane rolled = new ScrollPane(chart.node());
        rolled.setFitToWidth(true);
        Tab times = new Tab(words.say("movementview.tab.chart"), rolled);
        TabPane tabs = new TabPane(list, times);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, head, filters(), tabs));
        pane.setPrefSize(1160, 470);
        pane.getButtonTypes().add(new ButtonType(words.say("movementview.close"), ButtonData.CANCEL_CLOSE));
        model.movementProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        show();
    }

    private void columns() {
        Columns<MovementLine> column = new Columns<>(words);
        table.setId("movement-list");
        table.setItems(model.rows());
        table.getColumns()
                .setAll(List.of(
                        column.text("movement.column.day", 50, line -> MovementSheet.day(line.leaves())),
                        column.text(
                                "movement.column.time",
                                54,
                                line -> words.value(line.leaves().time())),
                        column.text("movement.column.unit", 130, MovementLine::unit),
                        column.text("movement.column.from", 120, MovementLine::from),
                        column.text("movement.column.vehicle", 150, line -> words.say(line.vehicle())),
                        column.text(
                                "movement.column.pier", 110, line -> line.pier().orElse("")),
                        column.shown(
                                "movement.column.wave",
                                66,
                                line -> line.wave().orElse(0),
                                (cell, wave) -> cell.setText(wave == 0 ? "" : words.number(wave))),
                        column.number("movement.column.heads", 56, MovementLine::heads),
                        column.text("movement.column.to", 220, line -> words.say(line.to())),
                        column.text(
                                "movement.column.arrives",
                                92,
                                line -> words.say(line.arrives().told())),
                        column.shown("movementview.column.slack", 120, MovementLine::slackMinutes, (cell, minutes) -> {
                            cell.setText(minutes < 0 ? words.say("movementview.late", -minutes) : slack(minutes));
                            cell.getStyleClass().add(minutes < 0 ? "short" : "enough");
                        })));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label();
        none.setWrapText(true);
        none.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say(
                                model.movementProperty().get() == null ? "movementview.wait" : "movementview.none"),
                        model.movementProperty()));
        table.setPlaceholder(none);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.look(
                        Optional.ofNullable(now))
                .ifPresent(b -> reveal.accept(b.grown(0.2))));
    }

    private String slack(int minutes) {
        int hours = minutes / 60;
        return hours < 48
                ? words.duration(new Minutes(minutes))
                : words.say("movementview.slack.days", hours / 24, hours % 24);
    }

    private Node filters() {
        Button again = new Button(words.say("movementview.again"), Icons.of("mdi2r-refresh"));
        again.setOnAction(event -> model.make());
        again.disableProperty().bind(model.runningProperty().isNotNull());
        ProgressBar share = new ProgressBar();
        share.setPrefWidth(160);
        share.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.runningProperty().get() == null
                                ? 0
                                : model.runningProperty().get().share(),
                        model.runningProperty()));
        Button stop = new Button(words.say("movementview.stop"), Icons.of("mdi2c-close"));
        stop.setOnAction(event -> model.stop());
        HBox progress = new HBox(8, share, stop);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.runningProperty().isNotNull());
        HBox line = new HBox(
                10,
                filter("movementview.all-units", model.units(), model.unitProperty()),
                filter("movementview.all-districts", model.districts(), model.districtProperty()),
                filter("movementview.all-days", model.days(), model.dayProperty()),
                again,
                progress);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ComboBox<String> filter(String allKey, ObservableList<String> names, ObjectProperty<String> chosen) {
        ComboBox<String> box = new ComboBox<>(names);
        Labels.show(box, name -> name == null || name.isEmpty() ? words.say(allKey) : name);
        box.valueProperty().bindBidirectional(chosen);
        box.setPrefWidth(180);
        box.setAccessibleText(words.say(allKey));
        return box;
    }

    private void show() {
        head.getChildren().clear();
        if (model.problemProperty().get() != null) {
            line(words.say(model.problemProperty().get()), "pp-bad");
        }
        Movement made = model.movementProperty().get();
        chart.show(Optional.ofNullable(made));
        if (made == null) {
            if (head.getChildren().isEmpty()) {
                line(words.say("movementview.wait"), "pp-muted");
            }
            return;
        }
        line(words.say("movement.of-phase", made.phase().phaseKind()), "pp-muted");
        line(words.say(made.headline()), made.lacking().isEmpty() ? "pp-good" : "pp-bad")
                .getStyleClass()
                .add("pp-title");
        made.lacking().forEach(one -> line(words.say(one.told()), "pp-bad"));
        made.notes().forEach(note -> line(words.say(note), "pp-warn"));
    }

    private Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        head.getChildren().add(label);
        return label;
    }

    /** What the window shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Begins at once; the map stays in reach beside it. */
    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        // at the lower edge of the window, so that the way of a line is seen on the map above it
        dialog.setOnShown(event -> {
            dialog.setX(owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2);
            dialog.setY(owner.getY() + owner.getHeight() - dialog.getHeight());
        });
        dialog.setOnHidden(event -> model.end());
        model.make();
        dialog.show();
    }
}

package id.petapam.ui.newplan;

import id.petapam.model.Headcount;
import id.petapam.model.OperationType;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import id.petapam.ui.common.Dates;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.Numbers;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.PlanRequest.StationStart;
import id.petapam.workflow.PreviewPlan;
import id.petapam.workflow.RegencyChoice;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The wizard of a new plan, on one page: what it is about on the left, who is there and whether it is enough right. */
public final class NewPlanDialog {

    /** More people than any Polres, Kodim or kabupaten has. */
    private static final int MOST = 99_999;

    private final Words words;
    private final NewPlanViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType make;
    private final Label extent = new Label();
    private final Label sentence = new Label();
    private final Label figures = new Label();

    public NewPlanDialog(Workplace place, PreviewPlan previews) {
        words = place.words();
        model = new NewPlanViewModel(previews, place.work());
        make = new ButtonType(words.say("newplan.make"), ButtonData.OK_DONE);
        build();
    }

    /** What the planner asked for; empty if he turned back. Asked again, it shows what he typed the last time. */
    public Optional<PlanRequest> ask(Window owner) {
        if (dialog.getOwner() == null) {
            FxDialogs.dress(dialog, owner);
        }
        return dialog.showAndWait().filter(make::equals).flatMap(done -> model.request());
    }

    public NewPlanViewModel model() {
        return model;
    }

    /** The content alone, for pictures without a display. */
    public Node content() {
        return dialog.getDialogPane();
    }

    private void build() {
        dialog.setTitle(words.say("newplan.title"));
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(make, new ButtonType(words.say("shell.dialog.back"), ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(make);
        button.getStyleClass().add("main-action");
        button.disableProperty().bind(model.valid().not());
        VBox answer = new VBox(4, sentence, figures);
        answer.setMinHeight(72);
        sentence.getStyleClass().add("pp-title");
        sentence.setWrapText(true);
        figures.getStyleClass().add("pp-muted");
        figures.setWrapText(true);
        extent.getStyleClass().add("pp-muted");
        VBox right = new VBox(12, title("newplan.strength"), strength(), answer);
        VBox left = new VBox(12, title("newplan.about"), about(), missing());
        // Fixed, so that no sentence makes the page wider than the window it opened in.
        right.setMinWidth(360);
        right.setPrefWidth(360);
        left.setMinWidth(480);
        left.setPrefWidth(480);
        HBox content = new HBox(32, left, right);
        dialog.getDialogPane().setContent(content);
        model.needProperty().addListener((property, before, now) -> show(now));
        model.problemProperty()
                .addListener((property, before, now) -> figures.setText(now == null ? "" : words.say(now)));
        sentence.setText(words.say("newplan.choose-first"));
    }

    private GridPane about() {
        GridPane grid = grid();
        ComboBox<RegencyChoice> regencies = new ComboBox<>();
        regencies.getItems().setAll(model.regencies());
        Labels.show(
                regencies,
                choice -> choice == null ? words.say("newplan.police-district.prompt") : choice.policeName());
        regencies.valueProperty().bindBidirectional(model.regencyProperty());
        regencies.setVisibleRowCount(17);
        dialog.setOnShown(event -> regencies.requestFocus());
        row(grid, "newplan.police-district", regencies);
        extent.setWrapText(true);
        grid.add(extent, 1, grid.getRowCount());
        model.regencyProperty()
                .addListener((property, before, choice) -> extent.setText(
                        words.say("newplan.extent", choice.districts(), choice.villages(), choice.stations2024())));

        ComboBox<OperationType> types = new ComboBox<>();
        types.getItems().setAll(OperationType.values());
        Labels.show(types, type -> type == null ? "" : words.say(type));
        types.valueProperty().bindBidirectional(model.typeProperty());
        row(grid, "newplan.type", types);

        ComboBox<String> operation = new ComboBox<>();
        operation.setEditable(true);
        operation.getEditor().textProperty().bindBidirectional(model.operationProperty());
        operation.setPromptText(words.say("newplan.operation.prompt"));
        model.typeProperty().addListener((property, before, type) -> presets(operation, type));
        presets(operation, model.typeProperty().get());
        row(grid, "newplan.operation", operation);

        DatePicker date = Dates.field(model.dateProperty());
        date.setPromptText(words.say("newplan.date.prompt"));
        row(grid, "newplan.date", date);

        ToggleGroup group = new ToggleGroup();
        VBox starts = new VBox(8, start(group, StationStart.KPU_2024), start(group, StationStart.NONE));
        row(grid, "newplan.start", starts);
        return grid;
    }

    /** Names that orders have used for this kind of vote; anything else can be typed. */
    private void presets(ComboBox<String> operation, OperationType type) {
        operation.getItems().setAll(words.say("newplan.preset." + type.name()).split("\\|"));
    }

    /** Why the plan cannot be made yet; a button that is dead without a word is a riddle. */
    private Label missing() {
        Label missing = new Label();
        missing.setWrapText(true);
        missing.setMinHeight(40);
        missing.getStyleClass().add("pp-warning");
        missing.textProperty().bind(model.missing().map(words::say).orElse(""));
        return missing;
    }

    private RadioButton start(ToggleGroup group, StationStart value) {
        RadioButton button = new RadioButton(words.say("newplan.start." + value.name()));
        button.setToggleGroup(group);
        button.setSelected(model.startProperty().get() == value);
        button.setWrapText(true);
        button.setOnAction(event -> model.startProperty().set(value));
        return button;
    }

    private GridPane strength() {
        GridPane grid = grid();
        number(grid, "newplan.police", MOST, model.policeProperty());
        number(grid, "newplan.not-ready", MOST, model.notReadyProperty());
        number(grid, "newplan.bko", MOST, model.reinforcementProperty());
        number(grid, "newplan.army", MOST, model.armyProperty());
        number(grid, "newplan.linmas", MOST, model.linmasProperty());
        number(grid, "newplan.reserve", 100, model.reserveProperty());
        return grid;
    }

    private void number(GridPane grid, String key, int most, IntegerProperty value) {
        Spinner<Integer> spinner = Numbers.spinner(0, most, value);
        row(grid, key, spinner);
    }

    private void show(NeedTable need) {
        if (need == null) {
            return;
        }
        Headcount balance = need.balance();
        sentence.setText(words.say(balance.isNegative() ? "newplan.short" : "newplan.enough", balance.abs()));
        sentence.getStyleClass().removeAll("pp-good", "pp-bad");
        sentence.getStyleClass().add(balance.isNegative() ? "pp-bad" : "pp-good");
        String fit = need.fitting().n().isPresent()
                ? words.say(
                        "newplan.fits",
                        need.fitting().n().getAsInt(),
                        need.fitting().required())
                : words.say("newplan.fits-none", need.fitting().tried());
        figures.setText(words.say(
                        "newplan.figures",
                        need.districtsTotal().police(),
                        need.availability().police()) + "\n" + fit);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(120);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        return grid;
    }

    private void row(GridPane grid, String key, Node field) {
        Label label = new Label(words.say(key));
        label.setLabelFor(field);
        if (field instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        grid.addRow(grid.getRowCount(), label, field);
    }

    private Label title(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("pp-strong");
        return label;
    }
}

package id.petapam.ui.strength;

import id.petapam.model.ForceKind;
import id.petapam.model.Ratio;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.Numbers;
import id.petapam.ui.common.Workplace;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** Asks who is there: a line per source, the share of it that may be sent, and the reserve. */
public final class StrengthDialog {

    private static final int MOST = 99_999;

    private final Words words;
    private final StrengthViewModel model;
    private final FormDialog form;
    private final GridPane grid = new GridPane();

    public StrengthDialog(Workplace place) {
        words = place.words();
        model = new StrengthViewModel(place.desk(), place.ids());
        form = new FormDialog(words, "strength.title", "strength.apply");
        grid.setHgap(8);
        grid.setVgap(4);
        model.lines().addListener((ListChangeListener<LineFields>) change -> show());
        show();
        form.wide(grid);
        Button add = new Button(words.say("strength.add"), Icons.of("mdi2p-plus"));
        add.setOnAction(event -> model.add(words.say("strength.new-source")));
        form.wide(add);
        form.row("strength.reserve", form.number(0, 100, model.reserveProperty()));
        Label effect = new Label();
        effect.setWrapText(true);
        effect.getStyleClass().add("pp-strong");
        effect.textProperty().bind(model.effectProperty().map(words::say));
        form.wide(effect);
        form.onlyWhen(model.validProperty());
    }

    /** What is shown, for pictures of it. */
    public Node pane() {
        return form.pane();
    }

    /** Asks, and sets the lines when the planner says so. */
    public void ask() {
        if (form.ask()) {
            model.apply();
        }
    }

    private void show() {
        grid.getChildren().clear();
        int column = 0;
        for (String key : new String[] {"source", "force", "strength", "not-ready", "ratio", "by-roster"}) {
            Label head = new Label(words.say("strength." + key));
            head.getStyleClass().add("pp-muted");
            grid.add(head, column++, 0);
        }
        int row = 1;
        for (LineFields line : model.lines()) {
            addRow(row++, line);
        }
    }

    private void addRow(int row, LineFields line) {
        TextField source = new TextField();
        source.textProperty().bindBidirectional(line.source);
        ComboBox<ForceKind> force = new ComboBox<>(FXCollections.observableArrayList(ForceKind.values()));
        Labels.show(force, value -> value == null ? "" : words.say(value));
        force.valueProperty().bindBidirectional(line.force);
        Spinner<Integer> strength = Numbers.spinner(0, MOST, line.strength);
        strength.disableProperty().bind(line.byRoster);
        Spinner<Integer> notReady = Numbers.spinner(0, MOST, line.notReady);
        ComboBox<Ratio> ratio = new ComboBox<>(FXCollections.observableArrayList(LineFields.RATIOS));
        if (!ratio.getItems().contains(line.ratio.get())) {
            ratio.getItems().add(line.ratio.get());
        }
        Labels.show(
                ratio,
                share -> share == null || share.equals(Ratio.WHOLE)
                        ? words.say("strength.all")
                        : share.numerator() + "/" + share.denominator());
        ratio.valueProperty().bindBidirectional(line.ratio);
        CheckBox byRoster = new CheckBox();
        byRoster.selectedProperty().bindBidirectional(line.byRoster);
        byRoster.setTooltip(new Tooltip(words.say("strength.by-roster.tip")));
        Button remove = new Button();
        remove.getStyleClass().add("quiet");
        Icons.only(remove, "mdi2c-close", words.say("strength.remove"));
        remove.setOnAction(event -> model.remove(line));
        int column = 0;
        Control[] fields = {source, force, strength, notReady, ratio, byRoster, remove};
        String[] names = {"source", "force", "strength", "not-ready", "ratio", "by-roster", "remove"};
        double[] widths = {170, 100, 96, 96, 96, 40, 32};
        for (int i = 0; i < fields.length; i++) {
            fields[i].setPrefWidth(widths[i]);
            fields[i].setAccessibleText(words.say("strength." + names[i]));
            grid.add(fields[i], column++, row);
        }
    }
}

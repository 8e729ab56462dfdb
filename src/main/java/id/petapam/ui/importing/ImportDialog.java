package id.petapam.ui.importing;

import id.petapam.text.Words;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.ImportPreview;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/**
 * The import as a planner sees it: how each column is read on the left, what would happen on top, what there is to say
 * about single rows below. Works for stations, personnel, sites and official areas.
 */
public final class ImportDialog {

    private final Words words;
    private final ImportViewModel model;
    private final String area;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final MappingPane mapping;
    private final VBox counts = new VBox(4);
    private final Label problem = new Label();
    private final ComboBox<String> sheets = new ComboBox<>();
    private final Button rejects;
    private final Button report;
    private Path file;

    /** @param area "importing.stations", "importing.sites" ...: where the words of this kind begin */
    public ImportDialog(Workplace place, ListImport list, String area) {
        this.words = place.words();
        this.area = area;
        this.model = new ImportViewModel(place.desk(), place.work(), list);
        this.mapping = new MappingPane(words, area, model);
        this.rejects = new Button(words.say("importing.save-rejected"));
        this.report = new Button(words.say("importing.save-report"));
        build();
    }

    /** Asks for the file and shows what it would do; the import is made when the planner confirms. */
    public void ask(Window owner, Path chosen) {
        FxDialogs.dress(dialog, owner);
        read(chosen);
        ButtonType take = dialog.getDialogPane().getButtonTypes().get(0);
        if (dialog.showAndWait().filter(take::equals).isPresent()) {
            model.confirm();
        }
    }

    /** Reads a file and shows what it would do. */
    public void read(Path chosen) {
        file = chosen;
        model.read(chosen);
    }

    /** The content alone, for pictures without a display. */
    public Node content() {
        return dialog.getDialogPane();
    }

    public ImportViewModel model() {
        return model;
    }

    private void build() {
        dialog.setTitle(words.say(area + ".title"));
        dialog.setResizable(true);
        ButtonType take = new ButtonType(words.say("importing.take", 0), ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(take, new ButtonType(words.say("shell.dialog.back"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(take);
        button.getStyleClass().add("main-action");
        // As wide as its words, which grow with the number of rows.
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.ready().not());
        button.textProperty()
                .bind(model.previewProperty().map(this::actionText).orElse(words.say("importing.take", 0)));

        ScrollPane columns = new ScrollPane(mapping.node());
        columns.setFitToWidth(true);
        columns.setPrefWidth(340);
        columns.setMinWidth(280);
        VBox left = new VBox(
                8,
                title("importing.columns"),
                muted(area.equals("importing.areas") ? "importing.areas.hint" : "importing.columns.hint"),
                sheets,
                columns);
        VBox.setVgrow(columns, Priority.ALWAYS);

        CheckBox all = new CheckBox(words.say("importing.accept-all"));
        all.selectedProperty().bindBidirectional(model.acceptAllProperty());
        rejects.setMinWidth(Region.USE_PREF_SIZE);
        rejects.setOnAction(event -> saveRejected());
        report.setMinWidth(Region.USE_PREF_SIZE);
        report.setOnAction(event -> saveReport());
        boolean isOfAreas = area.equals("importing.areas");
        report.setVisible(isOfAreas);
        report.setManaged(isOfAreas);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(8, all, gap, report, rejects);
        tools.setAlignment(Pos.CENTER_LEFT);
        Node rows = new IssueTable(words, model).node();
        VBox right = new VBox(8, counts, title("importing.rows"), rows, tools);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);

        problem.getStyleClass().add("pp-bad");
        problem.setWrapText(true);
        problem.setPadding(new Insets(0, 0, 12, 0));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        BorderPane content = new BorderPane();
        content.setTop(problem);
        content.setCenter(new HBox(24, left, right));
        content.setPrefSize(1160, 560);
        dialog.getDialogPane().setContent(content);
        sheets.setMaxWidth(Double.MAX_VALUE);
        sheets.valueProperty().addListener((property, before, name) -> {
            if (name != null) {
                model.chooseSheet(name);
            }
        });
        model.previewProperty().addListener((property, before, now) -> show(now));
        model.problemProperty()
                .addListener((property, before, now) -> problem.setText(now == null ? "" : words.say(now)));
        show(null);
    }

    private String actionText(ImportPreview preview) {
        ImportPreview.Counts c = preview.counts();
        return words.say("importing.take", c.added() + c.updated());
    }

    private void show(ImportPreview preview) {
        counts.getChildren().clear();
        boolean several = preview != null && preview.sheets().size() > 1;
        if (preview != null || sheets.getItems().isEmpty()) {
            sheets.setVisible(several);
            sheets.setManaged(several);
        }
        rejects.setText(words.say("importing.save-rejected"));
        rejects.setDisable(preview == null || preview.notTaken().isEmpty());
        report.setText(words.say("importing.save-report"));
        report.setDisable(preview == null || preview.effect().isEmpty());
        mapping.show(Optional.ofNullable(preview));
        if (preview == null) {
            return;
        }
        if (several) {
            sheets.getItems().setAll(preview.sheets());
            sheets.setValue(preview.sheet());
        }
        ImportPreview.Counts c = preview.counts();
        Label head = new Label(words.say("importing.read", String.valueOf(file.getFileName()), c.read()));
        head.getStyleClass().add("pp-title");
        FlowPane chips = new FlowPane(16, 4);
        chip(chips, "importing.added", c.added(), "pp-good");
        chip(chips, "importing.updated", c.updated(), "pp-good");
        chip(chips, "importing.unchanged", c.unchanged(), "pp-muted");
        chip(chips, "importing.doubtful", c.doubtful(), "pp-warn");
        chip(chips, "importing.rejected", c.rejected(), "pp-bad");
        chip(chips, "importing.elsewhere", c.elsewhere(), "pp-muted");
        counts.getChildren().addAll(head, chips);
        preview.effect().ifPresent(effect -> counts.getChildren().addAll(new EffectLines(words).of(effect)));
        if (preview.edit().isEmpty()) {
            counts.getChildren().add(muted("importing.nothing"));
        }
    }

    private void chip(FlowPane chips, String key, int count, String style) {
        Label label = new Label(words.say(key, count));
        label.getStyleClass().addAll("pp-strong", count == 0 ? "pp-muted" : style);
        chips.getChildren().add(label);
    }

    private Label title(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("pp-strong");
        return label;
    }

    private Label muted(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("pp-muted");
        label.setWrapText(true);
        return label;
    }

    private void saveRejected() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("importing.save-rejected"));
        chooser.setInitialFileName(words.say("importing.rejected-name"));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("importing.rejected-kind"), "*.xlsx"));
        chooser.setInitialDirectory(file.toAbsolutePath().getParent().toFile());
        File chosen = chooser.showSaveDialog(dialog.getDialogPane().getScene().getWindow());
        if (chosen != null) {
            model.saveRejected(chosen.toPath(), () -> rejects.setText(words.say("importing.rejected-saved")));
        }
    }

    private void saveReport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("importing.save-report"));
        chooser.setInitialFileName(words.say("importing.report-name"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("importing.rejected-kind"), "*.xlsx"),
                        new ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialDirectory(file.toAbsolutePath().getParent().toFile());
        File chosen = chooser.showSaveDialog(dialog.getDialogPane().getScene().getWindow());
        if (chosen != null) {
            model.saveReport(chosen.toPath(), () -> report.setText(words.say("importing.rejected-saved")));
        }
    }
}

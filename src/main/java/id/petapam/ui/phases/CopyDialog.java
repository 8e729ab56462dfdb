package id.petapam.ui.phases;

import id.petapam.edit.PostSort;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what is copied into which phase, and shows what that brings and who does not come along. */
public final class CopyDialog {

    private final Words words;
    private final CopyViewModel model;
    private final FormDialog form;
    private final VBox figures = new VBox(4);
    private final ListView<String> skipped = new ListView<>();

    public CopyDialog(Words words, CopyViewModel model) {
        this.words = words;
        this.model = model;
        form = new FormDialog(words, "phase.copy.title", "phase.copy.apply");
        form.row("phase.copy.from", phases(model.fromProperty()));
        form.row("phase.copy.to", phases(model.toProperty()));
        HBox sorts = new HBox(16);
        for (PostSort sort : PostSort.values()) {
            CheckBox box = new CheckBox(words.say("phase.sort." + sort));
            box.selectedProperty().bindBidirectional(model.sortProperty(sort));
            sorts.getChildren().add(box);
        }
        form.row("phase.copy.what", sorts);
        ToggleGroup how = new ToggleGroup();
        RadioButton keep = new RadioButton(words.say("phase.copy.keep"));
        RadioButton replace = new RadioButton(words.say("phase.copy.replace"));
        keep.setToggleGroup(how);
        replace.setToggleGroup(how);
        keep.setSelected(true);
        model.replaceProperty().bind(replace.selectedProperty());
        form.row("phase.copy.how", new VBox(4, keep, replace));
        form.wide(figures);
        skipped.setId("phase-skipped");
        skipped.setPrefSize(620, 130);
        form.wide(skipped);
        form.onlyWhen(model.previewProperty().map(CopyViewModel.Preview::possible));
        model.previewProperty().addListener((property, before, now) -> show(now));
        show(model.previewProperty().get());
    }

    private ComboBox<Phase> phases(ObjectProperty<Phase> chosen) {
        ComboBox<Phase> box = new ComboBox<>();
        box.getItems().setAll(model.phases());
        Labels.show(
                box,
                phase -> phase == null
                        ? ""
                        : words.say(
                                "phase.copy.choice",
                                phase.phaseKind(),
                                phase.window().told()));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private void show(CopyViewModel.Preview preview) {
        figures.getChildren().clear();
        for (Phrase line : preview.lines()) {
            Label label = new Label(words.say(line));
            label.setWrapText(true);
            label.setMaxWidth(620);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(figures.getChildren().isEmpty() ? "pp-strong" : "pp-warn");
            figures.getChildren().add(label);
        }
        skipped.getItems().setAll(preview.skipped().stream().map(words::say).toList());
        skipped.setVisible(!preview.skipped().isEmpty());
        skipped.setManaged(!preview.skipped().isEmpty());
        if (form.pane().getScene() != null && form.pane().getScene().getWindow() != null) {
            form.pane().getScene().getWindow().sizeToScene();
        }
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return form.pane();
    }

    /** Copies when the planner says so. */
    public void ask(Window owner) {
        form.dress(owner);
        if (form.ask()) {
            model.apply();
        }
    }
}

package id.petapam.ui.patterns;

import id.petapam.model.PatternPreset;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.Looks;
import id.petapam.ui.common.PatternFields;
import id.petapam.ui.common.Workplace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Asks for the patterns of all classes; says what they would need while they are typed. */
public final class PatternsDialog {

    private final PatternsViewModel model;
    private final FormDialog form;
    private boolean showing;

    /** @param presets shipped with the rule book */
    public PatternsDialog(Workplace place, List<PatternPreset> presets) {
        Words words = place.words();
        model = new PatternsViewModel(place.desk(), presets);
        form = new FormDialog(words, "pattern.title", "pattern.apply");
        ComboBox<PatternPreset> choice = new ComboBox<>();
        choice.getItems().setAll(model.presets());
        Labels.show(choice, preset -> preset == null ? words.say("pattern.preset.prompt") : preset.name());
        choice.valueProperty().addListener((property, before, preset) -> {
            if (preset != null) {
                model.take(preset);
            }
        });
        form.row("pattern.preset", choice);
        model.presetProperty().addListener((property, before, name) -> {
            // A number changed by hand: the box must not go on naming the preset.
            if (name == null) {
                choice.setValue(null);
            }
        });
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            form.row(heading(words, value), fields(words, value));
        }
        Label effect = new Label();
        effect.setWrapText(true);
        effect.getStyleClass().add("pp-strong");
        effect.textProperty().bind(model.effectProperty().map(words::say));
        form.wide(effect);
    }

    private static HBox heading(Words words, VulnerabilityClass value) {
        HBox box = new HBox(8, Looks.shapeOf(value), new Label(words.say(value)));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node fields(Words words, VulnerabilityClass value) {
        PatternFields fields =
                new PatternFields(words, model.patternProperty(value).get());
        fields.onChange(() -> {
            if (!showing) {
                model.set(value, fields.pattern());
            }
        });
        model.patternProperty(value).addListener((property, before, pattern) -> {
            showing = true;
            fields.show(pattern);
            showing = false;
        });
        return fields.node();
    }

    /** What is shown, for pictures of it. */
    public Node pane() {
        return form.pane();
    }

    /** Asks, and sets the patterns when the planner says so. */
    public void ask() {
        if (form.ask()) {
            model.apply();
        }
    }
}

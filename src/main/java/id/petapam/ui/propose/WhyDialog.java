package id.petapam.ui.propose;

import id.petapam.model.Phrase;
import id.petapam.model.Unit;
import id.petapam.text.Words;
import id.petapam.ui.common.FxDialogs;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

/** "Mengapa?": why a post is served as it is, why its stations are one group, why not another unit. */
public final class WhyDialog {

    private final Words words;
    private final WhyViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox content = new VBox(8);
    private final VBox instead = new VBox(6);
    private final ComboBox<Unit> other = new ComboBox<>();

    public WhyDialog(Words words, WhyViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("whyview.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().add(new ButtonType(words.say("whyview.close"), ButtonData.CANCEL_CLOSE));
        other.setId("why-other");
        other.setPromptText(words.say("whyview.choose"));
        other.setMinWidth(320);
        other.setConverter(new StringConverter<>() {
            @Override
            public String toString(Unit unit) {
                return unit == null ? "" : unit.name();
            }

            @Override
            public Unit fromString(String text) {
                return null;
            }
        });
        other.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.askInstead(now);
            }
        });
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        pane.setContent(scroll);
        pane.setPrefSize(760, 600);
        model.toldProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        model.insteadProperty().addListener((property, before, now) -> {
            instead.getChildren().clear();
            now.forEach(one -> line(instead, words.say(one), "pp-figure"));
        });
        show();
    }

    private void show() {
        content.getChildren().clear();
        WhyViewModel.Told told = model.toldProperty().get();
        if (model.problemProperty().get() != null) {
            line(content, words.say(model.problemProperty().get()), "pp-bad");
            return;
        } else if (told == null) {
            line(content, words.say("whyview.wait"), "pp-muted");
            return;
        }
        line(content, words.say(told.name()), "pp-title");
        part("whyview.here", told.here());
        part("whyview.group", told.group());
        line(content, words.say("whyview.not"), "pp-strong");
        other.setItems(FXCollections.observableArrayList(told.units()));
        content.getChildren().addAll(other, instead);
    }

    private void part(String headKey, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            line(content, words.say(headKey), "pp-strong");
            phrases.forEach(one -> line(content, words.say(one), "pp-figure"));
        }
    }

    private static void line(VBox into, String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        into.getChildren().add(label);
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        model.ask();
        dialog.showAndWait();
    }
}

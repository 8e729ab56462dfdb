package id.petapam.ui.briefing;

import id.petapam.text.Words;
import id.petapam.ui.common.FxDialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** Asks for the screen of the briefing while a large number on each screen says which it is. */
public final class ScreenChooser {

    private static final double NUMBER_SIZE = 280;

    private final Words words;
    private final List<Rectangle2D> screens;
    private final Rectangle2D planner;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private Optional<Rectangle2D> chosen = Optional.empty();

    /** @param planner the screen of the main window: the briefing is rather meant for another one */
    public ScreenChooser(Words words, List<Rectangle2D> screens, Rectangle2D planner) {
        this.words = words;
        this.screens = List.copyOf(screens);
        this.planner = planner;
    }

    /** The chosen screen; empty if the planner thought better of it. */
    public Optional<Rectangle2D> ask(Window owner) {
        List<Stage> numbers = numbers();
        dialog.setTitle(words.say("briefing.choose.title"));
        dialog.setDialogPane(pane());
        FxDialogs.dress(dialog, owner);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
        dialog.showAndWait();
        numbers.forEach(Stage::hide);
        return chosen;
    }

    DialogPane pane() {
        Label text = new Label(words.say("briefing.choose.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(8, text);
        box.setPrefWidth(380);
        for (int i = 0; i < screens.size(); i++) {
            box.getChildren().add(button(i));
        }
        DialogPane pane = new DialogPane();
        pane.setContent(box);
        pane.getButtonTypes().add(new ButtonType(words.say("briefing.choose.cancel"), ButtonData.CANCEL_CLOSE));
        return pane;
    }

    private Button button(int index) {
        Rectangle2D screen = screens.get(index);
        String label = words.say(
                "briefing.choose.screen", index + 1, String.valueOf((int) screen.getWidth()), String.valueOf((int)
                        screen.getHeight()));
        boolean here = screen.equals(planner);
        Button button = new Button(here ? label + " · " + words.say("briefing.choose.here") : label);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> choose(index));
        if (!here) {
            button.getStyleClass().add("main-action");
            button.setDefaultButton(screens.stream()
                    .filter(one -> !one.equals(planner))
                    .findFirst()
                    .equals(Optional.of(screen)));
        }
        return button;
    }

    private void typed(String character) {
        if (character.matches("[1-9]") && Integer.parseInt(character) <= screens.size()) {
            choose(Integer.parseInt(character) - 1);
        }
    }

    private void choose(int index) {
        chosen = Optional.of(screens.get(index));
        dialog.setResult(ButtonType.OK);
        dialog.close();
    }

    private List<Stage> numbers() {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < screens.size(); i++) {
            StackPane place = new StackPane(new Label(String.valueOf(i + 1)));
            place.getStyleClass().add("briefing-number");
            Scene scene = new Scene(place, NUMBER_SIZE, NUMBER_SIZE);
            scene.getStylesheets()
                    .add(BriefingView.class.getResource("BriefingView.css").toExternalForm());
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.setAlwaysOnTop(true);
            stage.setX(screens.get(i).getMinX() + 48);
            stage.setY(screens.get(i).getMinY() + 48);
            stage.show();
            stages.add(stage);
        }
        return stages;
    }
}

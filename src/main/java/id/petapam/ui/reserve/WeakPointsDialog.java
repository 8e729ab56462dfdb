package id.petapam.ui.reserve;

import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.workflow.reserve.WeakPoint;
import id.petapam.workflow.reserve.WeakPoints;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The window <em>Titik lemah</em>: what the plan cannot do without, gravest first; a line shows it on the map. */
public final class WeakPointsDialog {

    private final Words words;
    private final WeakPointsViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final BesideMap window = new BesideMap(dialog);
    private final VBox head = new VBox(3);
    private final TableView<WeakPoint> table = new TableView<>();

    public WeakPointsDialog(Words words, WeakPointsViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("reserveview.title-weak"));
        dialog.setResizable(true);
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, head, table));
        pane.setPrefSize(1200, 420);
        pane.getButtonTypes().add(new ButtonType(words.say("reserveview.close"), ButtonData.CANCEL_CLOSE));
        model.pointsProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        show();
    }

    private void columns() {
        Columns<WeakPoint> column = new Columns<>(words);
        table.setId("weak-points");
        table.getColumns()
                .setAll(List.of(
                        column.text(
                                "reserveview.column.what", 90, point -> words.say("weakpoint.kind." + point.kind())),
                        column.text("reserveview.column.name", 220, point -> words.say(point.name())),
                        column.number("reserveview.column.lost", 100, point -> point.lost()
                                .size()),
                        column.number("reserveview.column.hit", 110, point -> point.hit()
                                .size()),
                        column.text("reserveview.column.effect", 620, point -> words.say(point.effect()))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label(words.say("reserveview.none-weak"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                window.makeWay();
                model.look(now);
            }
        });
    }

    private void show() {
        head.getChildren().clear();
        table.getItems().clear();
        if (model.problemProperty().get() != null) {
            line(words.say(model.problemProperty().get()), "pp-bad");
            return;
        }
        WeakPoints found = model.pointsProperty().get();
        if (found == null) {
            line(words.say("reserveview.wait-weak"), "pp-muted");
            head.getChildren().add(new ProgressBar());
            return;
        }
        line(words.say(found.headline()), "pp-title");
        line(words.say("reserveview.hint-weak"), "pp-muted");
        found.notes().forEach(note -> line(words.say(note), "pp-muted"));
        table.getItems().setAll(found.points());
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

package id.petapam.ui.basemap;

import id.petapam.text.Words;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The list of base maps, the highest first: add, remove, order, opacity. What is changed is seen on the map behind at
 * once. With the keyboard: Space shows and hides, Alt+Up and Alt+Down order, Delete removes.
 */
public final class BaseMapsDialog {

    private final Words words;
    private final BaseMapsViewModel model;
    private final BaseMapAsk ask;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ListView<BaseMapRow> list = new ListView<>();
    private final CheckBox visible = new CheckBox();
    private final Slider opacity = new Slider(0, 100, 100);
    private final Label percent = new Label();
    private final Label source = new Label();
    private final Button search;
    /** Controls are being set to what is picked: no wish of the planner's. */
    private boolean filling;

    public BaseMapsDialog(Words words, BaseMapsViewModel model, BaseMapAsk ask) {
        this.words = words;
        this.model = model;
        this.ask = ask;
        dialog.setTitle(words.say("basemap.title"));
        dialog.setResizable(true);
        search = button(
                "basemap.search",
                "mdi2m-magnify",
                () -> withPicked(row -> ask.files().stream().findFirst().ifPresent(file -> model.relocate(row, file))));
        list();
        DialogPane pane = dialog.getDialogPane();
        Label hint = new Label(words.say("basemap.hint"));
        hint.getStyleClass().add("pp-muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        pane.setContent(new VBox(10, hint, buttons(), list, details()));
        pane.setPrefSize(780, 520);
        pane.getButtonTypes().add(new ButtonType(words.say("basemap.close"), ButtonData.CANCEL_CLOSE));
        show(Optional.empty());
        list.getSelectionModel().selectFirst();
    }

    private void list() {
        list.setId("base-map-list");
        list.getStyleClass().add("two-line");
        list.setItems(model.rows());
        list.setCellFactory(view -> new BaseMapCell());
        Label none = new Label(words.say("basemap.none"));
        none.getStyleClass().add("pp-muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, row) -> show(Optional.ofNullable(row)));
        model.rows().addListener(new Keeping());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** The picked map stays picked when the list is filled anew. */
    private final class Keeping implements ListChangeListener<BaseMapRow> {

        private Optional<BaseMapRow> picked = Optional.empty();

        @Override
        public void onChanged(Change<? extends BaseMapRow> change) {
            BaseMapRow now = list.getSelectionModel().getSelectedItem();
            picked = Optional.ofNullable(now).or(() -> picked);
            Optional<BaseMapRow> again = picked.flatMap(before -> model.rows().stream()
                    .filter(row -> row.isOf(before.choice()))
                    .findFirst());
            again.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
            show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            withPicked(row -> model.setVisible(row, !row.choice().visible()));
        } else if (event.getCode() == KeyCode.DELETE) {
            withPicked(model::remove);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            withPicked(row -> model.raise(row, 1));
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            withPicked(row -> model.raise(row, -1));
        } else {
            return;
        }
        event.consume();
    }

    private HBox buttons() {
        Button files = button("basemap.add", "mdi2f-file-plus-outline", () -> {
            List<Path> chosen = ask.files();
            if (!chosen.isEmpty()) {
                model.add(chosen);
            }
        });
        files.getStyleClass().add("main-action");
        Button folder = button("basemap.add-folder", "mdi2f-folder-plus-outline", () -> ask.folder()
                .ifPresent(model::addFolder));
        Button up = button("basemap.up", "mdi2a-arrow-up", () -> withPicked(row -> model.raise(row, 1)));
        Button down = button("basemap.down", "mdi2a-arrow-down", () -> withPicked(row -> model.raise(row, -1)));
        Button remove = button("basemap.remove", "mdi2t-trash-can-outline", () -> withPicked(model::remove));
        var picked = list.getSelectionModel();
        up.disableProperty().bind(picked.selectedIndexProperty().lessThan(1));
        down.disableProperty()
                .bind(picked.selectedItemProperty()
                        .isNull()
                        .or(picked.selectedIndexProperty()
                                .greaterThanOrEqualTo(
                                        Bindings.size(model.rows()).subtract(1))));
        remove.disableProperty().bind(picked.selectedItemProperty().isNull());
        up.setTooltip(new Tooltip("Alt+↑"));
        down.setTooltip(new Tooltip("Alt+↓"));
        return new HBox(8, files, folder, up, down, remove);
    }

    private VBox details() {
        visible.setText(words.say("basemap.visible"));
        visible.setId("base-map-visible");
        visible.selectedProperty().addListener((property, before, on) -> wish(row -> model.setVisible(row, on)));
        Label name = new Label(words.say("basemap.opacity"));
        name.setLabelFor(opacity);
        opacity.setId("base-map-opacity");
        opacity.setBlockIncrement(10);
        opacity.setPrefWidth(220);
        opacity.valueProperty().addListener((property, before, now) -> {
            percent.setText(words.say("basemap.percent", (int) Math.round(now.doubleValue())));
            // while the slider is held, every map would be drawn for nothing
            if (!opacity.isValueChanging()) {
                dim();
            }
        });
        opacity.valueChangingProperty().addListener((property, before, held) -> {
            if (!held) {
                dim();
            }
        });
        percent.setMinWidth(52);
        source.getStyleClass().add("pp-muted");
        source.setWrapText(true);
        source.setMinHeight(36);
        search.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(12, visible, name, opacity, percent, gap, search);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, line, source);
    }

    private void dim() {
        int now = (int) Math.round(opacity.getValue());
        wish(row -> {
            if (row.choice().opacity() != now) {
                model.setOpacity(row, now);
            }
        });
    }

    private void wish(Consumer<BaseMapRow> does) {
        if (!filling) {
            withPicked(does);
        }
    }

    private void withPicked(Consumer<BaseMapRow> does) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(does);
    }

    private void show(Optional<BaseMapRow> row) {
        filling = true;
        visible.setDisable(row.isEmpty());
        opacity.setDisable(row.isEmpty());
        visible.setSelected(row.filter(one -> one.choice().visible()).isPresent());
        opacity.setValue(row.map(one -> one.choice().opacity()).orElse(100));
        percent.setText(words.say("basemap.percent", (int) Math.round(opacity.getValue())));
        boolean troubled = row.filter(one -> !one.problem().isEmpty()).isPresent();
        source.setText(row.map(one -> troubled ? one.problem() : one.source()).orElse(""));
        source.getStyleClass().removeAll("pp-bad", "pp-muted");
        source.getStyleClass().add(troubled ? "pp-bad" : "pp-muted");
        search.setVisible(row.filter(BaseMapRow::missing).isPresent());
        filling = false;
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        dialog.setOnShown(event -> list.requestFocus());
        dialog.showAndWait();
    }

    /** A base map in two lines: its title, then what it is or why it is not shown. */
    private final class BaseMapCell extends ListCell<BaseMapRow> {

        private final Label title = new Label();
        private final Label state = new Label();
        private final Label facts = new Label();
        private final VBox lines;

        BaseMapCell() {
            title.getStyleClass().add("pp-strong");
            state.getStyleClass().add("pp-muted");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox first = new HBox(8, title, state);
            first.setAlignment(Pos.BASELINE_LEFT);
            lines = new VBox(2, first, facts);
            lines.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(BaseMapRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : lines);
            if (!empty && row != null) {
                boolean troubled = !row.problem().isEmpty();
                title.setText(row.title());
                state.setText(
                        row.missing()
                                ? words.say("basemap.missing")
                                : troubled
                                        ? words.say("basemap.unusable")
                                        : row.choice().visible()
                                                ? words.say(
                                                        "basemap.percent",
                                                        row.choice().opacity())
                                                : words.say("basemap.hidden"));
                facts.setText(troubled ? row.problem() : row.facts());
                facts.getStyleClass().setAll("label", troubled ? "pp-warn" : "pp-muted");
                lines.setOpacity(row.choice().visible() || troubled ? 1 : 0.55);
                setAccessibleText(title.getText() + ", " + state.getText() + ", " + facts.getText());
            }
        }
    }
}

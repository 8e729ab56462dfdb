package id.petapam.ui.access;

import id.petapam.geo.Bounds;
import id.petapam.model.Zone;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.MapArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The list of zones: draw, change, show, remove. What the data declares can only be looked at. */
public final class ZonesDialog {

    private final Words words;
    private final ZonesViewModel model;
    private final MapArea map;
    private final Consumer<Optional<Zone>> draw;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TableView<ZoneRow> table = new TableView<>();

    /** @param draw starts drawing on the map: a new zone, or the shape of this one anew */
    public ZonesDialog(Words words, ZonesViewModel model, MapArea map, Consumer<Optional<Zone>> draw) {
        this.words = words;
        this.model = model;
        this.map = map;
        this.draw = draw;
        dialog.setTitle(words.say("accessview.zones.title"));
        columns();
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, table, buttons()));
        pane.setPrefSize(760, 380);
        pane.getButtonTypes().add(new ButtonType(words.say("accessview.zones.close"), ButtonData.CANCEL_CLOSE));
    }

    private void columns() {
        Columns<ZoneRow> columns = new Columns<>(words);
        table.setId("zone-list");
        table.setItems(model.rows());
        table.getColumns()
                .setAll(List.of(
                        columns.text("accessview.zone.name", 190, ZoneRow::name),
                        columns.text("accessview.zone.kind", 120, ZoneRow::kind),
                        columns.text("accessview.zone.both", 170, ZoneRow::jurisdictions),
                        columns.shown(
                                "tables.tps",
                                52,
                                ZoneRow::stations,
                                (cell, n) -> cell.setText(n < 0 ? "–" : words.number(n))),
                        columns.text("accessview.zone.remark", 180, ZoneRow::origin)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label(words.say("accessview.zones.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                show();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                show();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private HBox buttons() {
        Button show = button("accessview.zones.show", "mdi2m-map-search-outline", this::show);
        Button change = button("accessview.zones.change", "mdi2p-pencil-outline", this::change);
        Button redraw = button("accessview.zones.redraw", "mdi2v-vector-polygon", this::redraw);
        Button remove = button("accessview.zones.remove", "mdi2t-trash-can-outline", this::remove);
        var picked = table.getSelectionModel().selectedItemProperty();
        show.disableProperty().bind(picked.isNull());
        for (Button own : List.of(change, redraw, remove)) {
            own.disableProperty().bind(picked.map(row -> row.id().isEmpty()).orElse(true));
        }
        Button fresh = button("accessview.zones.draw", "mdi2v-vector-square-plus", () -> {
            dialog.close();
            draw.accept(Optional.empty());
        });
        fresh.getStyleClass().add("main-action");
        return new HBox(8, fresh, show, change, redraw, remove);
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setId(key.substring(key.indexOf('.') + 1).replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private Optional<ZoneRow> picked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private Optional<Zone> pickedZone() {
        return picked().flatMap(ZoneRow::id).flatMap(model::zone);
    }

    private void show() {
        picked().map(ZoneRow::bounds).ifPresent(bounds -> {
            dialog.close();
            map.reveal(wider(bounds));
        });
    }

    private static Bounds wider(Bounds bounds) {
        return bounds.grown(0.3);
    }

    private void change() {
        pickedZone()
                .flatMap(zone -> new ZoneDialog(words, zone, map.regencyNames()).ask())
                .ifPresent(model::put);
    }

    private void redraw() {
        pickedZone().ifPresent(zone -> {
            dialog.close();
            map.reveal(wider(zone.shape().bounds()));
            draw.accept(Optional.of(zone));
        });
    }

    private void remove() {
        picked().flatMap(ZoneRow::id).ifPresent(model::remove);
    }

    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        dialog.showAndWait();
    }
}

package id.petapam.ui.roster;

import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.text.Words;
import id.petapam.ui.common.ForceDrag;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** The roster on screen: a tree that keeps what is open and picked over changes, and where drags begin. */
public final class RosterView {

    private final Workplace place;
    private final Words words;
    private final RosterViewModel model;
    private final Parent node;
    private final TreeItem<RosterRow> root = new TreeItem<>();
    private final Set<String> open = new HashSet<>();
    private boolean rebuilding;

    @FXML
    private Label total;

    @FXML
    private Button add;

    @FXML
    private TextField filter;

    @FXML
    private TreeView<RosterRow> tree;

    @FXML
    private VBox empty;

    public RosterView(Workplace place, RosterViewModel model) {
        this.place = place;
        this.words = place.words();
        this.model = model;
        this.node = ViewLoader.load(this, words);
        Icons.only(add, "mdi2p-plus", words.say("roster.add-unit"));
        add.setOnAction(event -> addUnit());
        total.textProperty().bind(model.totalProperty());
        filter.textProperty().bindBidirectional(model.filterProperty());
        tree.setRoot(root);
        tree.setCellFactory(view -> cell());
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<RosterRow>>)
                change -> picked());
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        new RosterMenu(place, model, this::edit).standAt(tree);
        place.scope().follow(model.rootsProperty(), this::show);
        place.scope().follow(place.selection().forcesProperty(), this::showPicked);
    }

    public Parent node() {
        return node;
    }

    /** Ctrl+F leads here. */
    public void focusFilter() {
        filter.requestFocus();
    }

    /** Asks for a new unit. */
    @FXML
    public void addUnit() {
        new UnitDialog(place, Optional.empty()).ask().ifPresent(model::put);
    }

    @FXML
    private void importPersonnel() {
        place.navigator().start(Task.IMPORT_PERSONNEL);
    }

    private void edit(UnitId id) {
        Optional<Unit> unit = model.unit(id);
        if (unit.isPresent()) {
            new UnitDialog(place, unit).ask().ifPresent(model::put);
        }
    }

    private RosterCell cell() {
        RosterCell cell = new RosterCell();
        cell.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (cell.getItem() != null) {
                startDrag(cell);
                event.consume();
            }
        });
        return cell;
    }

    /** What is picked goes along where the grabbed line is among it; else only the grabbed line. */
    private void startDrag(RosterCell cell) {
        TreeItem<RosterRow> grabbed = cell.getTreeItem();
        if (!tree.getSelectionModel().getSelectedItems().contains(grabbed)) {
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(grabbed);
        }
        Forces all = place.selection().forces();
        Forces load = grabbed.getValue() instanceof RosterRow.OfUnit unit
                ? Forces.of(unit.id())
                : new Forces(Set.of(), all.persons());
        javafx.scene.input.Dragboard board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        board.setContent(ForceDrag.contentOf(load));
        if (cell.getGraphic() != null) {
            // Above and left of the pointer: what letting go would do is said below and right of it.
            WritableImage line = cell.getGraphic().snapshot(null, null);
            board.setDragView(line, line.getWidth(), line.getHeight());
        }
    }

    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.canAssign()) {
            model.assignToSelection();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.release();
            event.consume();
        } else if (event.getCode() == KeyCode.F2
                && selected().stream().findFirst().orElse(null) instanceof RosterRow.OfUnit unit) {
            edit(unit.id());
            event.consume();
        }
    }

    private List<RosterRow> selected() {
        List<RosterRow> rows = new ArrayList<>();
        for (TreeItem<RosterRow> item : tree.getSelectionModel().getSelectedItems()) {
            if (item != null && item.getValue() != null) {
                rows.add(item.getValue());
            }
        }
        return rows;
    }

    private void picked() {
        if (!rebuilding) {
            model.pick(selected());
        }
    }

    private void show(List<RosterNode> nodes) {
        rebuilding = true;
        if (root.getChildren().isEmpty()) {
            nodes.forEach(one -> open.add(one.row().key()));
        }
        List<TreeItem<RosterRow>> items = new ArrayList<>();
        nodes.forEach(one -> items.add(itemOf(one)));
        root.getChildren().setAll(items);
        rebuilding = false;
        boolean bare = nodes.isEmpty() && model.isBare();
        empty.setVisible(bare);
        tree.setVisible(!bare);
        showPicked(place.selection().forces());
    }

    private TreeItem<RosterRow> itemOf(RosterNode one) {
        TreeItem<RosterRow> item = new TreeItem<>(one.row());
        one.below().forEach(child -> item.getChildren().add(itemOf(child)));
        boolean filtered = !filter.getText().isBlank();
        item.setExpanded(filtered || open.contains(one.row().key()));
        item.expandedProperty().addListener((property, before, after) -> {
            if (after) {
                open.add(one.row().key());
            } else {
                open.remove(one.row().key());
            }
        });
        return item;
    }

    private void showPicked(Forces forces) {
        if (rebuilding) {
            return;
        }
        Set<String> keys = new HashSet<>();
        forces.units().forEach(unit -> keys.add("u:" + unit.value()));
        forces.persons().forEach(person -> keys.add("p:" + person.value()));
        Set<String> now = new HashSet<>();
        selected().forEach(row -> now.add(row.key()));
        if (keys.equals(now)) {
            return;
        }
        rebuilding = true;
        tree.getSelectionModel().clearSelection();
        pick(root, keys);
        int first = tree.getSelectionModel().getSelectedIndex();
        if (first >= 0) {
            tree.scrollTo(Math.max(0, first - 2));
        }
        rebuilding = false;
    }

    private void pick(TreeItem<RosterRow> above, Set<String> keys) {
        for (TreeItem<RosterRow> item : above.getChildren()) {
            if (keys.contains(item.getValue().key())) {
                above.setExpanded(true);
                tree.getSelectionModel().select(item);
            }
            pick(item, keys);
        }
    }
}

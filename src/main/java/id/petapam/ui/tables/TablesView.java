package id.petapam.ui.tables;

import id.petapam.model.District;
import id.petapam.model.Plan;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.ForceDrag;
import id.petapam.ui.common.PickSync;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;

/** The tabs below the map. */
public final class TablesView {

    /** As wide as the heads of the own tabs, which stand on the same line as the tools. */
    private static final double TAB_HEADS = 316;

    /** Narrower than this there is room for the numbers only. */
    private static final double NARROW = 600;

    /** As wide as the head of each further tab. */
    private static final double MORE_HEADS = 108;

    private static final int OWN_TABS = 3;

    /** As wide as the narrowest field for filtering. */
    private static final double LEAST_TOOLS = 100;

    private final Workplace place;
    private final Words words;
    private final StationsViewModel stationModel;
    private final GroupsViewModel groupModel;
    private final NeedViewModel needModel;
    private final Parent node;
    private PickSync<StationRow, id.petapam.model.StationId> stationPicks;
    private PickSync<GroupRow, id.petapam.model.GroupId> groupPicks;

    @FXML
    private AnchorPane root;

    @FXML
    private HBox tools;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab needTab;

    @FXML
    private Tab stationsTab;

    @FXML
    private Tab groupsTab;

    @FXML
    private TableView<NeedRow> need;

    @FXML
    private TableView<StationRow> stations;

    @FXML
    private TableView<GroupRow> groups;

    @FXML
    private Label note;

    @FXML
    private Button take;

    @FXML
    private Button district;

    @FXML
    private TextField filter;

    public TablesView(
            Workplace place, StationsViewModel stationModel, GroupsViewModel groupModel, NeedViewModel needModel) {
        this.place = place;
        this.words = place.words();
        this.stationModel = stationModel;
        this.groupModel = groupModel;
        this.needModel = needModel;
        this.node = ViewLoader.load(this, words);
        giveTools(TAB_HEADS);
        place.scope().follow(root.widthProperty(), width -> showTools());
        needColumns();
        stationColumns();
        groupColumns();
        tools();
        place.scope().follow(place.desk().stateProperty(), state -> {
            needTab.setText(words.say("tables.need"));
            stationsTab.setText(words.say("tables.stations.count", stationModel.total()));
            groupsTab.setText(words.say("tables.groups.count", groupModel.all().size()));
            showPicked(place.selection().places());
        });
        place.scope().follow(place.selection().placesProperty(), this::showPicked);
        place.scope().follow(place.selection().districtProperty(), code -> showDistrict());
    }

    public Parent node() {
        return node;
    }

    /** Ctrl+F leads here. */
    public void focusFilter() {
        if (tabs.getSelectionModel().getSelectedItem() == needTab) {
            tabs.getSelectionModel().select(stationsTab);
        }
        filter.requestFocus();
    }

    /**
     * Adds a tab that another screen fills; the field for filtering stands above it, too.
     *
     * @param filter gets what is typed there
     * @return shows the tab
     */
    public Runnable add(ObservableValue<String> title, Node content, Consumer<String> filter) {
        Tab tab = new Tab();
        place.scope().follow(title, tab::setText);
        tab.setContent(content);
        tabs.getTabs().add(tab);
        giveTools(TAB_HEADS + MORE_HEADS * (tabs.getTabs().size() - OWN_TABS));
        this.filter.textProperty().addListener((property, before, text) -> filter.accept(text));
        return () -> {
            tabs.getSelectionModel().select(tab);
            tabs.requestFocus();
        };
    }

    private void giveTools(double heads) {
        tools.maxWidthProperty().bind(root.widthProperty().subtract(heads));
        root.widthProperty().addListener((property, before, width) -> {
            // where there is no room for both, the heads that do not fit are found under the arrow beside them
            root.getStyleClass().remove("tight");
            if (width.doubleValue() < heads + LEAST_TOOLS) {
                root.getStyleClass().add("tight");
            }
        });
    }

    private void needColumns() {
        Columns<NeedRow> columns = new Columns<>(words);
        TableColumn<NeedRow, Integer> balance =
                columns.shown("tables.balance", 84, NeedRow::balance, (cell, number) -> {
                    cell.setText(number < 0 ? words.number(number) : number == 0 ? "✓" : "+" + words.number(number));
                    cell.getStyleClass().add(number < 0 ? "short" : "enough");
                });
        TableColumn<NeedRow, String> name = columns.text("tables.district", 168, NeedRow::name);
        name.setMinWidth(108);
        TableColumn<NeedRow, Double> share = columns.bar("tables.share", 130, NeedRow::share);
        // On a small screen with large type the numbers say the same as the bar.
        share.visibleProperty().bind(root.widthProperty().greaterThan(NARROW));
        add(
                need,
                name,
                columns.number("tables.tps", 60, NeedRow::stations),
                columns.number("tables.kr", 60, NeedRow::calm),
                columns.number("tables.r", 48, NeedRow::medium),
                columns.number("tables.sr", 48, NeedRow::high),
                columns.number("tables.k", 48, NeedRow::special),
                columns.number("tables.required", 72, NeedRow::required),
                columns.number("tables.assigned", 72, NeedRow::assigned),
                share,
                balance);
        sortKeeping(need, needModel.rows(), Comparator.comparing(NeedRow::total));
        need.setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(NeedRow row, boolean empty) {
                super.updateItem(row, empty);
                getStyleClass().remove("total");
                if (!empty && row.total()) {
                    getStyleClass().add("total");
                }
            }
        });
        need.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (row != null && need.isFocused()) {
                needModel.pick(row);
            }
        });
        need.setPlaceholder(new Label(words.say("tables.need.empty")));
    }

    private void stationColumns() {
        Columns<StationRow> columns = new Columns<>(words);
        TableColumn<StationRow, Integer> voters = columns.shown(
                "tables.voters", 48, StationRow::voters, (cell, n) -> cell.setText(n < 0 ? "–" : words.number(n)));
        TableColumn<StationRow, String> point = columns.text(
                "tables.point", 84, row -> row.estimated() ? words.say("tables.estimated") : words.say("tables.known"));
        add(
                stations,
                columns.text("tables.district", 116, StationRow::district),
                columns.text("tables.village", 124, StationRow::village),
                columns.shown(
                        "tables.number", 44, StationRow::number, (cell, n) -> cell.setText(String.format("%03d", n))),
                columns.ofClass("tables.class", 128, StationRow::counted),
                voters,
                columns.text("tables.group", 88, StationRow::group),
                staffed("tables.police", StationRow::police, StationRow::required, columns),
                columns.ofCoverage("tables.coverage", 100, StationRow::coverage),
                point);
        sortKeeping(stations, stationModel.rows(), null);
        stationPicks = new PickSync<>(stations, StationRow::id, stationModel::pick);
        reveal(stations, row -> Places.of(row.id()));
        stations.setPlaceholder(new Label(words.say("tables.stations.empty")));
    }

    private void groupColumns() {
        Columns<GroupRow> columns = new Columns<>(words);
        add(
                groups,
                columns.text("tables.district", 116, GroupRow::district),
                columns.number("tables.number", 44, GroupRow::number),
                columns.ofClass("tables.class", 128, GroupRow::stationClass),
                columns.number("tables.tps", 48, GroupRow::stations),
                columns.text("tables.villages", 160, GroupRow::villages),
                columns.text("tables.pattern.title", 110, GroupRow::pattern),
                staffed("tables.police", GroupRow::police, GroupRow::required, columns),
                columns.ofCoverage("tables.coverage", 100, GroupRow::coverage));
        sortKeeping(groups, groupModel.rows(), null);
        groupPicks = new PickSync<>(groups, GroupRow::id, groupModel::pick);
        reveal(groups, row -> Places.of(row.id()));
        groups.setPlaceholder(new Label(words.say("tables.groups.empty")));
    }

    /** "1 / 2": who is there and who should be; sorted by what is missing. */
    private <R> TableColumn<R, Integer> staffed(
            String key,
            java.util.function.ToIntFunction<R> police,
            java.util.function.ToIntFunction<R> required,
            Columns<R> columns) {
        TableColumn<R, Integer> column =
                columns.shown(key, 60, row -> required.applyAsInt(row) - police.applyAsInt(row), (cell, missing) -> {
                    TableCell<R, Integer> one = cell;
                    R row = one.getTableRow() == null ? null : one.getTableRow().getItem();
                    one.setText(
                            row == null
                                    ? ""
                                    : words.number(police.applyAsInt(row)) + " / "
                                            + words.number(required.applyAsInt(row)));
                });
        return column;
    }

    @SafeVarargs
    private static <R> void add(TableView<R> table, TableColumn<R, ?>... columns) {
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        // Before the click picks a line: only what is picked in the table that has the focus counts.
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> table.requestFocus());
    }

    /** Sorts by the clicked column; {@code always} (may be null) goes before that. */
    private static <R> void sortKeeping(TableView<R> table, ObservableList<R> rows, Comparator<R> always) {
        SortedList<R> sorted = new SortedList<>(rows);
        table.comparatorProperty().addListener((property, before, chosen) -> {
            Comparator<R> base = chosen == null ? null : (a, b) -> chosen.compare(a, b);
            sorted.setComparator(always == null || base == null ? base : always.thenComparing(base));
        });
        table.setItems(sorted);
    }

    /** Double-click or Enter shows the line's place on the map; people dragged onto a line go there. */
    private <R> void reveal(TableView<R> table, Function<R, Places> places) {
        table.setOnMouseClicked(event -> {
            R row = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && row != null) {
                place.navigator().reveal(places.apply(row));
            }
        });
        table.setOnKeyPressed(event -> {
            R row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                place.navigator().reveal(places.apply(row));
                event.consume();
            }
        });
        table.setRowFactory(view -> {
            TableRow<R> row = new TableRow<>();
            row.setOnDragOver(event -> {
                if (row.getItem() != null
                        && ForceDrag.read(event.getDragboard()).isPresent()) {
                    event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                    event.consume();
                }
            });
            row.setOnDragDropped(event -> {
                Optional<id.petapam.workflow.DragLoad> load =
                        ForceDrag.read(event.getDragboard()).flatMap(DropDesk::loadOf);
                load.ifPresent(one -> place.drops().dropOn(one, places.apply(row.getItem())));
                event.setDropCompleted(load.isPresent());
                event.consume();
            });
            return row;
        });
    }

    private void tools() {
        filter.textProperty().addListener((property, before, text) -> {
            stationModel.filter(text);
            groupModel.filter(text);
            showPicked(place.selection().places());
        });
        take.setOnAction(event -> needModel.takeFitting());
        district.setOnAction(event -> place.selection().choose(Optional.empty()));
        place.scope().follow(needModel.noteProperty(), text -> showTools());
        place.scope().follow(needModel.fittingProperty(), n -> showTools());
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, tab) -> showTools());
    }

    private void showTools() {
        boolean needShown = tabs.getSelectionModel().getSelectedItem() == needTab;
        note.setText(needModel.noteProperty().get());
        shown(note, needShown && root.getWidth() > NARROW);
        shown(take, needShown && needModel.fittingProperty().get().isPresent());
        needModel
                .fittingProperty()
                .get()
                .ifPresent(n -> take.setText(words.say(
                        "tables.need.take",
                        place.desk()
                                .state()
                                .plan()
                                .rules()
                                .pattern(id.petapam.model.VulnerabilityClass.KURANG_RAWAN)
                                .police(),
                        n)));
        shown(filter, !needShown);
        shown(district, !needShown && place.selection().district().isPresent());
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void showDistrict() {
        Plan plan = place.desk().state().plan();
        place.selection()
                .district()
                .map(plan.districts()::get)
                .map(District::name)
                .ifPresent(name -> {
                    district.setText(words.say("tables.only", name));
                    district.setAccessibleText(words.say("tables.only.remove", name));
                });
        showTools();
    }

    private void showPicked(Places places) {
        stationPicks.follow(stationModel.picked(place.desk().state().plan(), places));
        groupPicks.follow(places.groups());
    }
}

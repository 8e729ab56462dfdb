package id.petapam.ui.findings;

import id.petapam.model.Severity;
import id.petapam.text.Words;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The findings below the map: counts and filters on top, the list to the left, what can be done to the right. */
public final class FindingsView {

    private static final double SIDE_LEAST = 184;
    private static final double SIDE_MOST = 340;
    private static final double SIDE_SHARE = 0.36;
    /** Below this width the words beside the grouping go. */
    private static final double NARROW = 620;

    private final Words words;
    private final FindingsViewModel model;
    private final DetailPane details;
    private final Parent node;
    /** The list is being filled: what that does to its selection is not the planner's doing. */
    private boolean filling;

    @FXML
    private BorderPane root;

    @FXML
    private ToggleButton critical;

    @FXML
    private ToggleButton warning;

    @FXML
    private ToggleButton info;

    @FXML
    private Label groupLabel;

    @FXML
    private ToggleButton byRule;

    @FXML
    private ToggleButton byDistrict;

    @FXML
    private CheckBox accepted;

    @FXML
    private ListView<FindingLine> list;

    @FXML
    private ScrollPane side;

    @FXML
    private VBox detail;

    public FindingsView(Workplace place, FindingsViewModel model) {
        this.words = place.words();
        this.model = model;
        this.node = ViewLoader.load(this, words);
        this.details = new DetailPane(words, model, detail);
        tools();
        list();
        root.widthProperty().addListener((property, before, width) -> layOut(width.doubleValue()));
        place.scope().follow(model.checkProperty(), check -> showCounts());
        place.scope()
                .follow(model.detailProperty(), about -> about.ifPresentOrElse(details::show, details::showNothing));
    }

    public Parent node() {
        return node;
    }

    private void layOut(double width) {
        side.setPrefWidth(Math.max(SIDE_LEAST, Math.min(SIDE_MOST, width * SIDE_SHARE)));
        groupLabel.setVisible(width >= NARROW);
        groupLabel.setManaged(width >= NARROW);
        showCounts();
    }

    private void tools() {
        filter(critical, Severity.KRITIS);
        filter(warning, Severity.PERINGATAN);
        filter(info, Severity.INFO);
        ToggleGroup grouping = new ToggleGroup();
        grouping.getToggles().setAll(byRule, byDistrict);
        byRule.setSelected(true);
        grouping.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                before.setSelected(true);
            } else {
                model.groupByRule(chosen == byRule);
            }
        });
        accepted.selectedProperty().addListener((property, before, shown) -> model.showAccepted(shown));
    }

    private void filter(ToggleButton button, Severity severity) {
        button.setGraphic(SeverityIcon.of(severity));
        button.setSelected(true);
        button.selectedProperty().addListener((property, before, shown) -> model.show(severity, shown));
    }

    private void showCounts() {
        boolean wide = root.getWidth() >= NARROW;
        count(critical, Severity.KRITIS, wide);
        count(warning, Severity.PERINGATAN, wide);
        count(info, Severity.INFO, wide);
        accepted.setText(words.say("finding.show-accepted", model.acceptedCount()));
    }

    private void count(ToggleButton button, Severity severity, boolean wide) {
        String text = words.say("finding.count", model.count(severity), severity);
        button.setText(wide ? text : words.number(model.count(severity)));
        button.setAccessibleText(text);
    }

    private Label placeholder() {
        Label label = new Label();
        label.textProperty().bind(model.emptyProperty());
        label.setWrapText(true);
        return label;
    }

    private void list() {
        list.setItems(javafx.collections.FXCollections.observableArrayList());
        list.setFixedCellSize(28);
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new FindingCell(words, model, list.widthProperty()));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<FindingLine>) change -> {
            if (!filling) {
                model.pick(selected());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.lines().addListener((ListChangeListener<FindingLine>) change -> fill());
        fill();
    }

    private List<FindingLine> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** The lines of the model, with what was picked before picked again where it is still there. */
    private void fill() {
        filling = true;
        List<FindingLine> picked = selected();
        int focus = list.getFocusModel().getFocusedIndex();
        List<FindingLine> next = new ArrayList<>(model.lines());
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(next);
        boolean again = false;
        for (FindingLine line : picked) {
            Optional<FindingLine> same =
                    next.stream().filter(other -> isSame(line, other)).findFirst();
            same.ifPresent(list.getSelectionModel()::select);
            again |= same.isPresent();
        }
        if (!again && focus >= 0 && focus < next.size()) {
            list.getFocusModel().focus(focus);
        }
        filling = false;
        if (!picked.isEmpty() && !picked.equals(selected())) {
            model.pick(selected());
        }
    }

    private static boolean isSame(FindingLine one, FindingLine other) {
        if (one instanceof FindingLine.Section a && other instanceof FindingLine.Section b) {
            return a.key().equals(b.key());
        }
        return one instanceof FindingLine.Item a
                && other instanceof FindingLine.Item b
                && a.finding().equals(b.finding());
    }

    /** Right and left open and close a heading, Enter does the other of the two, or shows the place of a finding. */
    private void key(KeyEvent event) {
        FindingLine line = list.getFocusModel().getFocusedItem();
        if (line instanceof FindingLine.Section section) {
            switch (event.getCode()) {
                case RIGHT -> model.toggle(section, true);
                case LEFT -> model.toggle(section, false);
                case ENTER -> model.toggle(section, !section.isOpen());
                default -> {
                    return;
                }
            }
            event.consume();
        } else if (line != null) {
            switch (event.getCode()) {
                case ENTER -> model.pick(List.of(line));
                case LEFT -> toHeading();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void toHeading() {
        int at = list.getFocusModel().getFocusedIndex();
        while (at > 0 && !(list.getItems().get(at) instanceof FindingLine.Section)) {
            at--;
        }
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(at);
    }
}

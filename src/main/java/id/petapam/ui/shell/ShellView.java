package id.petapam.ui.shell;

import id.petapam.text.Words;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.MapReadout;
import id.petapam.ui.common.Scope;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.ViewLoader;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** The frame of the window: wires menu, headline, panes and status bar to their view models. */
public final class ShellView {

    private final Words words;
    private final ShellViewModel model;
    private final MapArea map;
    private final Consumer<Task> tasks;
    private final Parent node;

    @FXML
    private MenuBar menuBar;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private MenuItem wholeItem;

    @FXML
    private MenuItem nearerItem;

    @FXML
    private MenuItem fartherItem;

    @FXML
    private RadioMenuItem lightItem;

    @FXML
    private RadioMenuItem darkItem;

    @FXML
    private RadioMenuItem projectorItem;

    @FXML
    private RadioMenuItem indonesianItem;

    @FXML
    private RadioMenuItem englishItem;

    @FXML
    private BorderPane root;

    @FXML
    private Label brand;

    @FXML
    private Label title;

    @FXML
    private ComboBox<ShellViewModel.PhaseChoice> phase;

    @FXML
    private TextField search;

    @FXML
    private Button undoButton;

    @FXML
    private Button redoButton;

    @FXML
    private Button pdfButton;

    @FXML
    private Button briefingButton;

    @FXML
    private HBox headline;

    @FXML
    private Label verdict;

    @FXML
    private Label needLine;

    @FXML
    private Label fitLine;

    @FXML
    private Label regencyLine;

    @FXML
    private Label countLine;

    @FXML
    private Button findingsLine;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerText;

    @FXML
    private SplitPane columns;

    @FXML
    private SplitPane rows;

    @FXML
    private StackPane rosterPlace;

    @FXML
    private StackPane mapPlace;

    @FXML
    private StackPane tablesPlace;

    @FXML
    private StackPane inspectorPlace;

    @FXML
    private VBox welcome;

    @FXML
    private Label saved;

    @FXML
    private Label offline;

    @FXML
    private HBox workBox;

    @FXML
    private Label workName;

    @FXML
    private ProgressBar workShare;

    @FXML
    private Button workCancel;

    @FXML
    private Label passing;

    @FXML
    private Label position;

    @FXML
    private Label grid;

    @FXML
    private Label district;

    @FXML
    private Label scale;

    /** Panes that stand round the map. */
    public record Panes(Node roster, Node inspector, Node tables) {}

    /** @param tasks opens what the menu names */
    public ShellView(Words words, ShellViewModel model, MapArea map, Panes panes, Consumer<Task> tasks) {
        this.words = words;
        this.model = model;
        this.map = map;
        this.tasks = tasks;
        this.node = ViewLoader.load(this, words);
        rosterPlace.getChildren().setAll(panes.roster());
        inspectorPlace.getChildren().setAll(panes.inspector());
        tablesPlace.getChildren().setAll(panes.tables());
        mapPlace.getChildren().setAll(map.node());
        PaneSizes.keep(columns, rows, rosterPlace, inspectorPlace);
        root.widthProperty().addListener((property, before, after) -> giveWay(after.doubleValue()));
        icons();
    }

    public Parent node() {
        return node;
    }

    /** Starts following the models; apart from the constructor so that tests can look at a still frame. */
    public void follow(Scope scope, HeadlineViewModel band, BackgroundWork work) {
        StepNames steps = new StepNames(words);
        scope.follow(model.openProperty(), this::showOpen);
        title.textProperty().bind(model.titleProperty());
        scope.follow(
                model.undoProperty(),
                step -> steps.name(undoButton, undoItem, step, "shell.undo", "shell.nothing-undo"));
        scope.follow(
                model.redoProperty(),
                step -> steps.name(redoButton, redoItem, step, "shell.redo", "shell.nothing-redo"));
        redoButton.setText("");
        scope.follow(model.undoProperty(), step -> undoButton.setText(step.orElse("")));
        saved.textProperty().bind(model.savedProperty());
        Circle dot = new Circle(4);
        dot.getStyleClass().add("saved-dot");
        saved.setGraphic(dot);
        scope.follow(model.savingProperty(), busy -> style(dot, "busy", busy));
        scope.follow(model.phasesProperty(), choices -> phase.getItems().setAll(choices));
        scope.follow(model.phaseProperty(), choice -> phase.setValue(choice.orElse(null)));
        phase.setOnAction(event -> {
            if (phase.getValue() != null) {
                model.choose(phase.getValue());
            }
        });
        scope.follow(band.lineProperty(), this::showHeadline);
        scope.follow(work.runningProperty(), this::showWork);
        scope.follow(map.readout(), this::showReadout);
    }

    /** The button that tells how many findings are open. */
    Button findingsLine() {
        return findingsLine;
    }

    /** The search field, for the one who makes it search. */
    TextField search() {
        return search;
    }

    /** All that can be chosen, for those who find it by typing. */
    MenuBar menuBar() {
        return menuBar;
    }

    /** What the planner must know as long as it lasts; empty: nothing. */
    void warn(String sentence) {
        bannerText.setText(sentence);
        banner.setVisible(!sentence.isEmpty());
        banner.setManaged(!sentence.isEmpty());
    }

    /** Says something in passing in the status bar. */
    void say(String sentence) {
        passing.setText(sentence);
    }

    /** Ticks the chosen theme and language and tells when another is chosen. */
    void choices(Theme theme, boolean english, Consumer<Theme> onTheme, Consumer<Boolean> onEnglish) {
        themes().get(theme.ordinal()).setSelected(true);
        for (Theme one : Theme.values()) {
            themes().get(one.ordinal()).setOnAction(event -> onTheme.accept(one));
        }
        (english ? englishItem : indonesianItem).setSelected(true);
        indonesianItem.setOnAction(event -> onEnglish.accept(false));
        englishItem.setOnAction(event -> onEnglish.accept(true));
    }

    private List<RadioMenuItem> themes() {
        return List.of(lightItem, darkItem, projectorItem);
    }

    /** On a narrow window the less important texts go; all of them are said elsewhere too. */
    private void giveWay(double width) {
        boolean wide = !PaneSizes.isNarrow(width);
        List.of(brand, regencyLine, countLine, grid).forEach(label -> {
            label.setVisible(wide);
            label.setManaged(wide);
        });
        title.setMinWidth(wide ? Region.USE_PREF_SIZE : 60);
        title.setMaxWidth(wide ? Double.MAX_VALUE : 96);
        undoButton.setMaxWidth(wide ? 190 : 96);
    }

    private void icons() {
        undoButton.setGraphic(Icons.of("mdi2u-undo"));
        redoButton.setGraphic(Icons.of("mdi2r-redo"));
        pdfButton.setGraphic(Icons.of("mdi2f-file-pdf-box"));
        Icons.only(briefingButton, "mdi2p-presentation-play", words.say("shell.briefing.tip"));
        pdfButton.setTooltip(new Tooltip(words.say("shell.pdf.tip")));
        search.setTooltip(new Tooltip(words.say("shell.search.tip")));
    }

    private void showOpen(boolean open) {
        welcome.setVisible(!open);
        columns.setVisible(open);
        List.of(position, grid, district, scale, offline).forEach(label -> label.setOpacity(open ? 1 : 0));
        saved.setContentDisplay(open ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        if (open) {
            map.node().requestFocus();
        }
        headline.setVisible(open);
        headline.setManaged(open);
        phase.setVisible(open);
        phase.setManaged(open);
        search.setDisable(!open);
        pdfButton.setDisable(!open);
        briefingButton.setDisable(!open);
        List.of(wholeItem, nearerItem, fartherItem).forEach(item -> item.setDisable(!open));
        menuBar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getUserData() != null
                        && Task.valueOf(item.getUserData().toString()).needsPlan())
                .forEach(item -> item.setDisable(!open));
    }

    private void showHeadline(HeadlineViewModel.Line line) {
        verdict.setText(line.verdict());
        needLine.setText(line.need());
        fitLine.setText(line.fit());
        regencyLine.setText(line.regency());
        countLine.setText(line.counts());
        List.of(needLine, fitLine, regencyLine, countLine)
                .forEach(label -> label.setTooltip(label.getText().isEmpty() ? null : new Tooltip(label.getText())));
        style(headline, "enough", line.state() == HeadlineViewModel.State.ENOUGH);
        style(headline, "unknown", line.state() == HeadlineViewModel.State.UNKNOWN);
        style(fitLine, "never", !line.fits());
    }

    private void showWork(BackgroundWork.Running running) {
        workBox.setVisible(running != null);
        workBox.setManaged(running != null);
        if (running != null) {
            passing.setText("");
            workName.setText(words.say(running.name()));
            workShare.setProgress(running.share());
            workCancel.setOnAction(event -> running.cancel().run());
        }
    }

    private void showReadout(MapReadout readout) {
        position.setText(readout.position());
        grid.setText(readout.grid());
        district.setText(readout.district());
        scale.setText(readout.scale());
    }

    private static void style(Node node, String name, boolean on) {
        node.getStyleClass().remove(name);
        if (on) {
            node.getStyleClass().add(name);
        }
    }

    /** Menu items and buttons carry the name of their task. */
    @FXML
    private void start(ActionEvent event) {
        Object source = event.getSource();
        Object name = source instanceof MenuItem item ? item.getUserData() : ((Node) source).getUserData();
        tasks.accept(Task.valueOf(name.toString()));
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    @FXML
    private void revealAll() {
        map.revealAll();
    }

    @FXML
    private void nearer() {
        map.zoomBy(1);
    }

    @FXML
    private void farther() {
        map.zoomBy(-1);
    }
}

package id.petapam.ui.briefing;

import id.petapam.text.Words;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Scope;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.ViewLoader;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the room sees: title, clock, the step, and what may be shown. */
public final class BriefingView {

    /** Sizes of design.md are for this many lines. */
    private static final double DESIGN_HEIGHT = 1080;

    private static final double DESIGN_WIDTH = 1920;
    private static final double BODY = 28;
    /** 18 pt. */
    private static final double LEAST_BODY = 24;
    /** Under this the words of the keys are said in short. */
    private static final double SHORT_KEYS = 1600;

    /** Under this height what can stand in one row does. */
    private static final double FEW_LINES = 900;

    private static final double MAP_SHARE = 0.6;

    private final BriefingViewModel model;
    private final MapArea map;
    private final Words words;
    private final Parent node;
    private Optional<BriefingStep> shown = Optional.empty();
    private double em = BODY;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private Label title;

    @FXML
    private Label lead;

    @FXML
    private Label time;

    @FXML
    private Label counter;

    @FXML
    private HBox content;

    @FXML
    private StackPane mapPlace;

    @FXML
    private StackPane side;

    @FXML
    private Label keys;

    @FXML
    private Label notice;

    @FXML
    private Region blank;

    public BriefingView(Words words, BriefingViewModel model, MapArea map) {
        this.words = words;
        this.model = model;
        this.map = map;
        this.node = ViewLoader.load(this, words);
        mapPlace.getChildren().setAll(map.node());
        mapPlace.prefWidthProperty().bind(content.widthProperty().multiply(MAP_SHARE));
        mapPlace.minWidthProperty().bind(mapPlace.prefWidthProperty());
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        notice.managedProperty().bind(notice.visibleProperty());
        root.widthProperty().addListener((property, before, after) -> fit());
        root.heightProperty().addListener((property, before, after) -> fit());
    }

    public Parent node() {
        return node;
    }

    /** Starts to follow the model. */
    public void follow(Scope scope) {
        scope.follow(model.darkProperty(), dark -> {
            root.getStyleClass().remove("light");
            if (!dark) {
                root.getStyleClass().add("light");
            }
            map.show(themeOf(dark));
        });
        scope.follow(model.headcountsProperty(), map::showHeadcounts);
        scope.follow(model.blankProperty(), blank::setVisible);
        scope.follow(model.noticeProperty(), text -> {
            notice.setText(text);
            notice.setVisible(!text.isEmpty());
        });
        scope.follow(model.timeProperty(), time::setText);
        scope.follow(model.stepsProperty(), steps -> counter.setText(model.counter()));
        scope.follow(model.stepProperty(), this::show);
    }

    static Theme themeOf(boolean dark) {
        return dark ? Theme.PROJECTOR : Theme.LIGHT;
    }

    /** Size of the type on a screen of this size, pixels: grows with it, but is never below 18 pt. */
    static double typeFor(double width, double height) {
        double scale = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        return Math.max(LEAST_BODY, Math.round(BODY * scale));
    }

    private void show(Optional<BriefingStep> step) {
        boolean samePlace = shown.map(BriefingStep::id).equals(step.map(BriefingStep::id));
        shown = step;
        step.ifPresent(now -> {
            title.setText(now.title());
            lead.setText(now.lead());
            lead.setVisible(!now.lead().isEmpty());
            counter.setText(model.counter());
            boolean withMap = StepPanes.hasMap(now);
            mapPlace.setVisible(withMap);
            mapPlace.setManaged(withMap);
            if (withMap && !samePlace) {
                map.only(now.district());
                now.security().map(BriefingStep.Secured::area).ifPresent(map::reveal);
            }
            side.getChildren().setAll(new StepPanes(new RoomNodes(words, em, root.getHeight() < FEW_LINES)).of(now));
        });
    }

    /** Sets the size of the type for this screen and builds the step anew. */
    private void fit() {
        double width = root.getWidth();
        double height = root.getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        em = typeFor(width, height);
        root.setStyle("-fx-font-size: " + (int) em + "px;");
        keys.setText(words.say(width < SHORT_KEYS ? "briefing.keys.short" : "briefing.keys"));
        StackPane.setMargin(notice, new javafx.geometry.Insets(0, 0, em * 3, 0));
        shown.ifPresent(step -> side.getChildren()
                .setAll(new StepPanes(new RoomNodes(words, em, root.getHeight() < FEW_LINES)).of(step)));
    }
}

package id.petapam.ui.inspector;

import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Looks;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.inspector.Content.Action;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The inspector on screen: writes the content into cards and opens the small forms behind its buttons. */
public final class InspectorView {

    private static final Map<Action, String> ICONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.ASSIGN, "mdi2a-account-arrow-right-outline"),
            Map.entry(Action.CHANGE_CLASS, "mdi2s-shield-edit-outline"),
            Map.entry(Action.GROUP, "mdi2v-vector-polygon"),
            Map.entry(Action.GROUP_BY_VILLAGE, "mdi2h-home-group"),
            Map.entry(Action.OWN_PATTERN, "mdi2t-tune"),
            Map.entry(Action.DISSOLVE, "mdi2v-vector-difference"),
            Map.entry(Action.SHOW_GROUP, "mdi2v-vector-polygon"),
            Map.entry(Action.MOVE_POINT, "mdi2m-map-marker-outline"),
            Map.entry(Action.EDIT_SITE, "mdi2p-pencil-outline"),
            Map.entry(Action.REMOVE_SITE, "mdi2t-trash-can-outline"),
            Map.entry(Action.WHY, "mdi2h-help-circle-outline"),
            Map.entry(Action.PIN, "mdi2l-lock-outline"),
            Map.entry(Action.UNPIN, "mdi2l-lock-open-outline"),
            Map.entry(Action.SET_TIME, "mdi2c-clock-edit-outline"),
            Map.entry(Action.RELEASE, "mdi2a-account-remove-outline"),
            Map.entry(Action.PATTERNS, "mdi2t-tune"),
            Map.entry(Action.STRENGTH, "mdi2a-account-group-outline"),
            Map.entry(Action.IMPORT_STATIONS, "mdi2t-table-arrow-down")));

    private final Workplace place;
    private final Words words;
    private final InspectorViewModel model;
    private final MapArea map;
    private final Parent node;
    private final AccessSection access;

    @FXML
    private Label title;

    @FXML
    private Label badge;

    @FXML
    private VBox facts;

    @FXML
    private VBox form;

    @FXML
    private VBox cards;

    @FXML
    private VBox accessPlace;

    @FXML
    private VBox team;

    @FXML
    private FlowPane actions;

    /** Where the focus was before the form opened. */
    private Optional<Node> before = Optional.empty();

    /** @param map asks for places to be pointed at */
    public InspectorView(Workplace place, InspectorViewModel model, AccessViewModel accessModel, MapArea map) {
        this.place = place;
        this.words = place.words();
        this.model = model;
        this.map = map;
        this.node = ViewLoader.load(this, words);
        place.scope().follow(model.contentProperty(), this::show);
        this.access = new AccessSection(place, accessModel, map, accessPlace);
    }

    public Parent node() {
        return node;
    }

    /** F2: the form for the class of what is picked, if stations are. */
    public void openClassForm() {
        if (!model.pickedStations().isEmpty()) {
            open(new ClassForm(words, model, this::closeForm).node());
        }
    }

    /** Asks for facts about the picked stations; false where none are. */
    public boolean openFacts() {
        return access.openFacts();
    }

    /** Del: teams off the picked posts. */
    public void release() {
        model.release();
    }

    private void show(Optional<Content> content) {
        closeForm();
        node.setVisible(content.isPresent());
        content.ifPresent(this::write);
    }

    private void write(Content content) {
        title.setText(content.title());
        badge.setVisible(content.badge().isPresent());
        badge.setManaged(content.badge().isPresent());
        content.badge().ifPresent(value -> writeBadge(value, content.decided()));
        facts.getChildren()
                .setAll(content.facts().stream()
                        .filter(fact -> !fact.isBlank())
                        .map(InspectorView::muted)
                        .toList());
        cards.getChildren()
                .setAll(content.cards().stream().map(InspectorView::card).toList());
        team.getChildren().clear();
        if (!content.team().isEmpty()) {
            Label head = new Label(words.say("inspector.team"));
            head.getStyleClass().add("team-title");
            team.getChildren().add(head);
            content.team().forEach(member -> team.getChildren().add(line(member)));
        }
        actions.getChildren()
                .setAll(content.actions().stream().map(this::button).toList());
    }

    private void writeBadge(VulnerabilityClass value, boolean decided) {
        badge.setText(decided ? words.say(value) : words.say("name.class.undecided"));
        badge.setGraphic(Looks.shapeOf(value));
        badge.getStyleClass().remove("undecided");
        if (!decided) {
            badge.getStyleClass().add("undecided");
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pp-muted");
        label.setWrapText(true);
        return label;
    }

    private static Node card(Content.Card card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox box = new VBox(title);
        if (!card.text().isBlank()) {
            Label text = new Label(card.text());
            text.setWrapText(true);
            box.getChildren().add(text);
        }
        box.getStyleClass().addAll("card", card.tone().name().toLowerCase(Locale.ROOT));
        return box;
    }

    private Node line(Content.Member member) {
        Label name = new Label(member.text());
        Label unit = new Label(member.post().isEmpty() ? member.unit() : member.unit() + " · " + member.post());
        unit.getStyleClass().add("unit");
        VBox text = new VBox(name, unit);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = new Button();
        remove.getStyleClass().add("quiet");
        Icons.only(remove, "mdi2c-close", words.say("inspector.remove-member", member.text()));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(member));
        HBox line = new HBox(8, text, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("member");
        return line;
    }

    private Button button(Action action) {
        Button button = new Button(words.say("inspector.action." + action.name()), Icons.of(ICONS.get(action)));
        button.setOnAction(event -> run(action));
        if (action == Action.ASSIGN) {
            button.disableProperty().bind(place.selection().placesProperty().map(places -> places.isEmpty()));
        }
        return button;
    }

    private void run(Action action) {
        switch (action) {
            case ASSIGN -> model.assign();
            case CHANGE_CLASS -> openClassForm();
            case GROUP -> model.group();
            case GROUP_BY_VILLAGE -> model.groupByVillage();
            case OWN_PATTERN -> open(new PatternForm(words, model, this::closeForm).node());
            case DISSOLVE -> model.dissolve();
            case SHOW_GROUP -> model.showGroup();
            case MOVE_POINT -> map.askPoint(words.say("inspector.point-at"), model::movePoint);
            case EDIT_SITE ->
                model.pickedSite()
                        .flatMap(site -> new SiteDialog(words, site).ask())
                        .ifPresent(model::put);
            case REMOVE_SITE -> model.removeSite();
            case SET_TIME ->
                model.pickedAssignment()
                        .ifPresent(one -> new TimeDialog(words, model.shownPhase(), model.electionDate(), one)
                                .ask()
                                .ifPresent(window -> model.setTime(one, window)));
            case WHY -> place.navigator().start(Task.WHY);
            case PIN -> model.pin(true);
            case UNPIN -> model.pin(false);
            case RELEASE -> model.release();
            case PATTERNS -> place.navigator().start(Task.PATTERNS);
            case STRENGTH -> place.navigator().start(Task.STRENGTH);
            case IMPORT_STATIONS -> place.navigator().start(Task.IMPORT_STATIONS);
        }
    }

    private void open(Node opened) {
        Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        form.getChildren().setAll(List.of(opened));
        before = Optional.ofNullable(at);
        opened.requestFocus();
    }

    /** Who was typing in the form goes on where he came from. */
    private void closeForm() {
        if (form.getChildren().isEmpty()) {
            return;
        }
        boolean inForm = form.isFocusWithin();
        form.getChildren().clear();
        if (inForm) {
            before.ifPresent(Node::requestFocus);
        }
        before = Optional.empty();
    }
}

package id.petapam.ui.inspector;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.text.Words;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Looks;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Workplace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The part of the inspector about access: level, travel, suggested class, flags with evidence, facts, fallback. */
final class AccessSection {

    private final Words words;
    private final AccessViewModel model;
    private final MapArea map;
    private final VBox node;

    /** @param node where it is written into */
    AccessSection(Workplace place, AccessViewModel model, MapArea map, VBox node) {
        this.words = place.words();
        this.model = model;
        this.map = map;
        this.node = node;
        place.scope().follow(model.notesProperty(), notes -> write());
        place.scope().follow(place.access().stateProperty(), state -> write());
        place.scope().follow(place.selection().flagProperty(), flag -> write());
    }

    boolean openFacts() {
        boolean any = !model.stations().isEmpty();
        if (any) {
            new FactsDialog(words, model).ask();
        }
        return any;
    }

    /** What had the focus has it again after the section was written anew. */
    private void write() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        String focused = owner != null && isInside(owner) ? owner.getId() : null;
        rewrite();
        if (focused != null) {
            Node again = node.lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private boolean isInside(Node one) {
        for (Node up = one; up != null; up = up.getParent()) {
            if (up == node) {
                return true;
            }
        }
        return false;
    }

    private void rewrite() {
        node.getChildren().clear();
        Optional<AccessNotes> notes = model.notesProperty().get();
        Optional<String> waiting = model.waiting();
        boolean any = notes.isPresent() || waiting.isPresent();
        node.setVisible(any);
        node.setManaged(any);
        if (!any) {
            return;
        }
        Label head = new Label(words.say("accessview.head"));
        head.getStyleClass().add("team-title");
        node.getChildren().add(head);
        waiting.ifPresent(text -> node.getChildren().add(muted(text)));
        notes.ifPresent(this::write);
    }

    private void write(AccessNotes notes) {
        node.getChildren().add(level(notes));
        if (!notes.route().isEmpty()) {
            node.getChildren().add(route(notes.route()));
        }
        notes.suggestion().ifPresent(one -> node.getChildren().add(suggestion(one)));
        notes.flags().forEach(flag -> node.getChildren().add(flag(flag)));
        if (!notes.stated().isEmpty()) {
            node.getChildren().add(card(words.say("accessview.stated"), String.join(" · ", notes.stated())));
        }
        notes.fallback().ifPresent(text -> {
            VBox card = card(words.say("accessview.fallback"), text);
            card.getChildren().add(actions(quiet("accessview.fallback.remove", "mdi2c-close", model::noFallback)));
            node.getChildren().add(card);
        });
        boolean one = model.stations().size() == 1;
        FlowPane more = actions(
                action("accessview.facts", "mdi2c-clipboard-text-outline", this::openFacts),
                action("accessview.add", "mdi2f-flag-plus-outline", this::add));
        if (one) {
            more.getChildren()
                    .add(action(
                            "accessview.fallback.set",
                            "mdi2m-map-marker-radius-outline",
                            () -> map.askPoint(words.say("accessview.fallback.point-at"), model::fallback)));
        } else {
            more.getChildren().add(action("accessview.take-all", "mdi2s-shield-check-outline", () -> takeSuggested()));
        }
        node.getChildren().add(more);
    }

    private Node level(AccessNotes notes) {
        Label title = new Label(notes.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, title);
        line.setAlignment(Pos.TOP_LEFT);
        notes.certainty().ifPresent(certainty -> line.getChildren().add(chip(certainty)));
        VBox card = new VBox(line);
        notes.lines().forEach(text -> card.getChildren().add(wrapped(text)));
        card.getStyleClass().addAll("card", notes.tone().name().toLowerCase(Locale.ROOT));
        return card;
    }

    /** One line for each part of the way, as it is drawn on the map. */
    private Node route(List<String> parts) {
        VBox card = new VBox(2);
        Label head = new Label(words.say("accessview.route"));
        head.getStyleClass().add("card-title");
        card.getChildren().add(head);
        parts.forEach(part -> card.getChildren().add(wrapped(part)));
        card.getStyleClass().addAll("card", "plain", "route");
        return card;
    }

    private Node suggestion(AccessNotes.Suggestion one) {
        VBox card = card(words.say("accessview.suggested", one.value()), one.text());
        ((Label) card.getChildren().get(0)).setGraphic(Looks.shapeOf(one.value()));
        if (one.differs()) {
            card.getChildren()
                    .add(actions(action("accessview.take", "mdi2s-shield-check-outline", this::takeSuggested)));
        }
        return card;
    }

    private void takeSuggested() {
        model.takeSuggested(words.say("accessview.basis.suggestion"));
    }

    private Node flag(AccessNotes.Flag flag) {
        boolean looked = model.looked().filter(flag.kind()::equals).isPresent();
        HBox line = new HBox(8, name(flag, looked), chip(flag.certainty()));
        line.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(2, line);
        card.getStyleClass().addAll("card", "flag", flag.standing().name().toLowerCase(Locale.ROOT));
        for (AccessNotes.Proof proof : flag.proofs()) {
            Label what = wrapped(proof.what());
            what.getStyleClass().add("proof");
            card.getChildren().addAll(what, source(proof.source()));
        }
        if (flag.changed()) {
            Label mark = new Label(words.say("accessview.changed"));
            mark.getStyleClass().addAll("certainty", "changed");
            card.getChildren().add(mark);
        }
        if (!flag.decision().isEmpty()) {
            card.getChildren().add(wrapped(flag.decision()));
        }
        if (looked) {
            card.getStyleClass().add("looked");
            card.getChildren().add(decisions(flag));
        } else if (!flag.proofs().isEmpty()) {
            card.setOnMouseClicked(event -> model.look(flag.kind(), true));
        }
        return card;
    }

    /** Where there is evidence the name is what one presses to see it on the map and to decide. */
    private Node name(AccessNotes.Flag flag, boolean looked) {
        Labeled name = flag.proofs().isEmpty() ? new Label(flag.title()) : new ToggleButton(flag.title());
        name.getStyleClass().add("flag-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (name instanceof ToggleButton look) {
            look.setId("flag-" + flag.kind());
            look.getStyleClass().add("flag-button");
            look.setSelected(looked);
            look.setAccessibleText(accessible(flag));
            look.setOnAction(event -> model.look(flag.kind(), look.isSelected()));
        }
        return name;
    }

    private String accessible(AccessNotes.Flag flag) {
        StringBuilder all = new StringBuilder(flag.title() + ", " + words.say(flag.certainty()));
        flag.proofs().forEach(proof -> all.append(". ").append(proof.what()));
        return all.toString();
    }

    private FlowPane decisions(AccessNotes.Flag flag) {
        FlowPane buttons = actions();
        boolean decided = flag.verdict().isPresent();
        if (flag.verdict().filter(FlagDecision.Verdict.CONFIRMED::equals).isEmpty()
                && flag.verdict().filter(FlagDecision.Verdict.ADDED::equals).isEmpty()) {
            buttons.getChildren().add(action("accessview.confirm", "mdi2c-check", () -> ask(
                            "accessview.confirm.title", flag.kind(), false)
                    .ifPresent(a -> model.confirm(a.kind(), a.reason(), a.basis()))));
        }
        if (flag.standing() != AccessNotes.Standing.DISMISSED) {
            buttons.getChildren().add(action("accessview.dismiss", "mdi2c-close", () -> ask(
                            "accessview.dismiss.title", flag.kind(), true)
                    .ifPresent(a -> model.dismiss(a.kind(), a.reason(), a.basis()))));
        }
        if (decided) {
            buttons.getChildren().add(action("accessview.withdraw", "mdi2u-undo", () -> model.withdraw(flag.kind())));
        }
        return buttons;
    }

    private Optional<DecisionDialog.Answer> ask(String titleKey, AccessFlagKind kind, boolean reasonNeeded) {
        return new DecisionDialog(words, titleKey, List.of(kind), reasonNeeded).ask();
    }

    private void add() {
        new DecisionDialog(words, "accessview.add.title", model.addable(), true)
                .ask()
                .ifPresent(a -> model.add(a.kind(), a.reason(), a.basis()));
    }

    /** Proven, indicated and unknown are told apart by word, fill and frame, not by colour alone. */
    private Label chip(Certainty certainty) {
        Label chip = new Label(words.say(certainty).toUpperCase(words.language().locale()));
        chip.getStyleClass()
                .addAll("certainty", certainty.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static VBox card(String title, String text) {
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        VBox card = new VBox(head, wrapped(text));
        card.getStyleClass().addAll("card", "plain");
        return card;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label source(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("source");
        return label;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("pp-muted");
        return label;
    }

    private static FlowPane actions(Node... buttons) {
        FlowPane pane = new FlowPane(8, 4, buttons);
        pane.getStyleClass().add("access-actions");
        return pane;
    }

    private Button action(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private Button quiet(String key, String icon, Runnable does) {
        Button button = action(key, icon, does);
        button.getStyleClass().add("quiet");
        return button;
    }
}

package id.petapam.ui.proof;

import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.workflow.proof.ShortageProof;
import id.petapam.workflow.proof.WayOut;
import id.petapam.workflow.propose.PlanProposal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The dialog <em>bukti habis-bagi</em>: verdict, strength, proof, where it falls; each remedy can be tried by a click. */
public final class ProofDialog {

    private final Words words;
    private final ProofViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox head = new VBox(4);
    private final VBox left = new VBox(6);
    private final VBox right = new VBox(8);
    private final TableView<PlanProposal.Gap> gaps = new TableView<>();

    public ProofDialog(Words words, ProofViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("proofview.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().add(new ButtonType(words.say("proofview.close"), ButtonData.CANCEL_CLOSE));
        table();
        HBox columns = new HBox(24, scroll(left, 500), scroll(right, 440));
        VBox.setVgrow(columns, Priority.ALWAYS);
        pane.setContent(new VBox(10, head, columns));
        pane.setPrefSize(1080, 640);
        model.proofProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        model.trialProperty().addListener((property, before, now) -> show());
        show();
    }

    private static ScrollPane scroll(VBox content, double width) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(width);
        scroll.setMinWidth(320);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void table() {
        Columns<PlanProposal.Gap> column = new Columns<>(words);
        gaps.getColumns()
                .setAll(List.of(
                        column.text("proofview.column.place", 190, this::place),
                        column.ofClass("proofview.column.class", 130, ProofDialog::classOf),
                        column.number("proofview.column.posts", 60, PlanProposal.Gap::posts),
                        column.number("proofview.column.missing", 70, gap -> gap.missing()
                                .value())));
        gaps.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        gaps.getStyleClass().add("pp-framed");
        gaps.setPrefHeight(240);
        gaps.setId("proof-gaps");
    }

    private static VulnerabilityClass classOf(PlanProposal.Gap gap) {
        return gap.stationClass().orElse(null);
    }

    private String place(PlanProposal.Gap gap) {
        return gap.name().isEmpty() ? words.say("proofview.sites") : gap.name();
    }

    private void show() {
        head.getChildren().clear();
        left.getChildren().clear();
        right.getChildren().clear();
        if (model.problemProperty().get() != null) {
            line(head, words.say(model.problemProperty().get()), "pp-bad");
        }
        ShortageProof proof = model.proofProperty().get();
        if (proof == null) {
            if (head.getChildren().isEmpty()) {
                ProgressBar bar = new ProgressBar();
                head.getChildren().addAll(new Label(words.say("proofview.wait")), bar);
            }
            return;
        }
        line(head, words.say(proof.verdict()), proof.isEnough() ? "pp-good" : "pp-bad")
                .getStyleClass()
                .add("pp-title");
        strength(proof);
        line(left, words.say("proofview.why"), "pp-strong");
        for (int i = 0; i < proof.why().size(); i++) {
            line(
                    left,
                    words.say("proofview.numbered", i + 1, words.say(proof.why().get(i))),
                    "pp-figure");
        }
        if (!proof.remedies().isEmpty()) {
            line(right, words.say("proofview.remedies"), "pp-strong");
            proof.remedies().forEach(remedy -> right.getChildren().add(remedy(remedy)));
        }
        if (!proof.places().isEmpty()) {
            line(right, words.say("proofview.where"), "pp-strong");
            gaps.getItems().setAll(proof.places());
            right.getChildren().add(gaps);
        }
    }

    private void strength(ShortageProof proof) {
        line(left, words.say("proofview.strength"), "pp-strong");
        proof.sources()
                .forEach(source -> line(
                        left,
                        words.say(
                                "proofview.source",
                                source.line().source(),
                                source.line().strength(),
                                source.line().notReady(),
                                source.line().ratio().numerator() + "/"
                                        + source.line().ratio().denominator(),
                                source.given()),
                        "pp-figure"));
        if (proof.need().availability().reserve().value() > 0) {
            line(
                    left,
                    words.say("proofview.reserve", proof.need().availability().reserve()),
                    "pp-figure");
        }
    }

    private Node remedy(WayOut remedy) {
        Button attempt = new Button(words.say("proofview.try"));
        attempt.setMinWidth(Region.USE_PREF_SIZE);
        attempt.disableProperty().bind(model.readOnlyProperty());
        attempt.setOnAction(event -> model.attempt(remedy));
        attempt.setId("proof-try-" + remedy.kind());
        Label text = new Label(words.say(remedy.text()).strip());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, text, attempt);
        row.setAlignment(Pos.CENTER_LEFT);
        ProofViewModel.Trial trial = model.trialProperty().get();
        if (trial == null || trial.remedy() != remedy) {
            return row;
        }
        Button take = new Button(words.say("proofview.take"));
        take.getStyleClass().add("main-action");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setId("proof-take");
        take.setOnAction(event -> model.takeOver());
        VBox box = new VBox(4, row);
        line(box, words.say(trial.effect()), "pp-good");
        box.getChildren().add(take);
        return box;
    }

    private static Label line(VBox into, String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        into.getChildren().add(label);
        return label;
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Begins to prove at once; what still runs when it is closed is stopped. */
    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        model.prove();
        dialog.showAndWait();
        model.stop();
    }
}

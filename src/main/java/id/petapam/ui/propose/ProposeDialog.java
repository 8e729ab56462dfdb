package id.petapam.ui.propose;

import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import id.petapam.workflow.propose.PlanProposal;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
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

/** The dialog of a proposal: options and progress, figures and what is short, causes and remedies. */
public final class ProposeDialog {

    private final Words words;
    private final ProposeViewModel model;
    private final ProposalText text;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox figures = new VBox(5);
    private final VBox causes = new VBox(6);
    private final TableView<PlanProposal.Gap> gaps = new TableView<>();
    private final VBox lacking = new VBox(6);

    public ProposeDialog(Words words, ProposeViewModel model) {
        this.words = words;
        this.model = model;
        this.text = new ProposalText(words);
        dialog.setTitle(words.say("proposeview.title"));
        dialog.setResizable(true);
        ButtonType apply = new ButtonType(words.say("proposeview.apply"), ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(apply, new ButtonType(words.say("proposeview.close"), ButtonData.CANCEL_CLOSE));
        Button take = (Button) pane.lookupButton(apply);
        take.getStyleClass().add("main-action");
        ButtonBar.setButtonUniformSize(take, false);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.disableProperty().bind(model.canConfirm().not());
        take.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            model.confirm();
            if (model.problemProperty().get() != null) {
                event.consume();
            }
        });
        table();
        ScrollPane scroll = new ScrollPane(causes);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(400);
        scroll.setMinWidth(320);
        HBox.setHgrow(lacking, Priority.ALWAYS);
        HBox columns = new HBox(24, lacking, scroll);
        VBox.setVgrow(columns, Priority.ALWAYS);
        pane.setContent(new VBox(12, options(), figures, columns));
        pane.setPrefSize(980, 640);
        model.proposalProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        show();
    }

    private Node options() {
        CheckBox regroup = new CheckBox(words.say("proposeview.regroup"));
        regroup.setId("propose-regroup");
        regroup.selectedProperty().bindBidirectional(model.regroupProperty());
        CheckBox evenly = new CheckBox(words.say("proposeview.evenly"));
        evenly.setId("propose-evenly");
        evenly.selectedProperty().bindBidirectional(model.evenlyProperty());
        Button again = button("proposeview.again", "mdi2c-calculator-variant-outline", model::propose);
        again.disableProperty().bind(model.canPropose().not());
        ProgressBar share = new ProgressBar();
        share.setPrefWidth(200);
        share.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.runningProperty().get() == null
                                ? 0
                                : model.runningProperty().get().share(),
                        model.runningProperty()));
        Button stop = button("proposeview.stop", "mdi2c-close", model::stop);
        HBox progress = new HBox(8, share, stop);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.runningProperty().isNotNull());
        HBox line = new HBox(12, again, progress);
        line.setAlignment(Pos.CENTER_LEFT);
        CheckBox command = new CheckBox(words.say("proposeview.command"));
        command.setId("propose-command");
        command.selectedProperty().bindBidirectional(model.commandProperty());
        HBox ticks = new HBox(18, regroup, evenly, command);
        return new VBox(8, muted(words.say("proposeview.hint")), ticks, line);
    }

    private void table() {
        Columns<PlanProposal.Gap> column = new Columns<>(words);
        gaps.getColumns()
                .setAll(List.of(
                        column.text("proposeview.column.place", 180, text::place),
                        column.ofClass("proposeview.column.class", 130, ProposeDialog::classOf),
                        column.number("proposeview.column.posts", 62, PlanProposal.Gap::posts),
                        column.number("proposeview.column.required", 88, gap -> gap.required()
                                .value()),
                        column.number("proposeview.column.missing", 72, gap -> gap.missing()
                                .value())));
        gaps.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        gaps.getStyleClass().add("pp-framed");
        gaps.setId("propose-gaps");
        VBox.setVgrow(gaps, Priority.ALWAYS);
    }

    private static VulnerabilityClass classOf(PlanProposal.Gap gap) {
        return gap.stationClass().orElse(null);
    }

    private void show() {
        figures.getChildren().clear();
        causes.getChildren().clear();
        lacking.getChildren().clear();
        if (model.problemProperty().get() != null) {
            line(figures, words.say(model.problemProperty().get()), "pp-bad");
        }
        PlanProposal proposal = model.proposalProperty().get();
        if (proposal == null) {
            if (figures.getChildren().isEmpty()) {
                line(figures, "", "pp-muted")
                        .textProperty()
                        .bind(model.runningProperty()
                                .map(running -> words.say("proposeview.wait"))
                                .orElse(words.say("proposeview.nothing-yet")));
            }
            return;
        }
        ProposalText.Line headline = text.headline(proposal);
        line(figures, headline.text(), headline.style()).getStyleClass().add("pp-title");
        text.figures(proposal).forEach(figure -> line(figures, figure, "pp-figure"));
        text.notes(proposal).forEach(note -> line(figures, note, "pp-warn"));
        text.missing(proposal).ifPresent(missing -> {
            line(lacking, missing, "pp-strong");
            gaps.getItems().setAll(proposal.gaps());
            lacking.getChildren().add(gaps);
        });
        part("proposeview.remedies", text.remedies(proposal));
        part("proposeview.causes", text.causes(proposal));
    }

    private void part(String headKey, List<String> lines) {
        if (!lines.isEmpty()) {
            line(causes, words.say(headKey), "pp-strong");
            lines.forEach(one -> line(causes, one, "pp-figure"));
        }
    }

    private static Label line(VBox into, String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        into.getChildren().add(label);
        return label;
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pp-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Begins to propose at once; what still runs when it is closed is stopped. */
    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        model.propose();
        dialog.showAndWait();
        model.stop();
    }
}

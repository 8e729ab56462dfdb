package id.petapam.ui.findings;

import id.petapam.text.Words;
import id.petapam.workflow.findings.Fix;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is picked, why it matters, and what can be done: each fix says before what it does. */
final class DetailPane {

    private final Words words;
    private final FindingsViewModel model;
    private final VBox pane;

    DetailPane(Words words, FindingsViewModel model, VBox pane) {
        this.words = words;
        this.model = model;
        this.pane = pane;
    }

    void showNothing() {
        pane.getChildren().setAll(label(words.say("finding.pick"), "pp-muted"));
    }

    void show(FindingDetail detail) {
        pane.getChildren().clear();
        Label title = label(detail.title(), "pp-strong");
        title.setGraphic(SeverityIcon.of(detail.severity()));
        pane.getChildren().add(title);
        if (!detail.place().isEmpty()) {
            title.setTooltip(new Tooltip(detail.place()));
        }
        add(
                detail.message().isEmpty()
                        ? words.say(
                                "finding.many",
                                detail.open().size() + detail.accepted().size())
                        : detail.message(),
                "message");
        boolean first = true;
        for (Fix fix : detail.fixes()) {
            pane.getChildren().add(fixed(fix, first));
            first = false;
        }
        if (!detail.open().isEmpty()) {
            pane.getChildren().add(accepting(detail));
        }
        if (!detail.accepted().isEmpty()) {
            add(
                    detail.reason().isEmpty()
                            ? words.say(
                                    "finding.accepted.many", detail.accepted().size())
                            : words.say("finding.accepted", detail.reason()),
                    "pp-muted");
            Button again = new Button(words.say("finding.withdraw"));
            again.setOnAction(event -> model.withdraw());
            pane.getChildren().add(again);
        }
        add(detail.why(), "pp-muted");
    }

    private Node fixed(Fix fix, boolean main) {
        String effect = words.say(fix.effect());
        Button button = new Button(words.say(fix.title()));
        button.setAccessibleText(words.say("finding.fix.read", fix.title(), fix.effect()));
        if (main && !fix.isChoice()) {
            button.getStyleClass().add("main-action");
        }
        button.setOnAction(event -> model.apply(fix));
        return new VBox(2, button, label(effect, "effect"));
    }

    private Node accepting(FindingDetail detail) {
        TextField reason = new TextField();
        reason.setPromptText(words.say("finding.reason"));
        reason.setAccessibleText(words.say("finding.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        int count = detail.open().size();
        Button accept = new Button(count == 1 ? words.say("finding.accept") : words.say("finding.accept.many", count));
        accept.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        accept.disableProperty().bind(reason.textProperty().map(text -> text == null || text.isBlank()));
        Runnable done = () -> model.accept(reason.getText());
        accept.setOnAction(event -> done.run());
        reason.setOnAction(event -> done.run());
        return new VBox(2, new HBox(6, reason, accept), label(words.say("finding.accept.effect"), "effect"));
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            pane.getChildren().add(label(text, style));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}

package id.petapam.ui.briefing;

import id.petapam.ui.briefing.StepContent.District.Hard;
import id.petapam.ui.briefing.StepContent.Findings.Rule;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Builds what a step shows beside the map, or on the whole screen where it has none. */
final class StepPanes {

    private final RoomNodes nodes;

    StepPanes(RoomNodes nodes) {
        this.nodes = nodes;
    }

    static boolean hasMap(BriefingStep step) {
        return step.content() instanceof StepContent.Overview
                || step.content() instanceof StepContent.District
                || step.content() instanceof StepContent.Stage;
    }

    Node of(BriefingStep step) {
        StepContent content = step.content();
        if (content instanceof StepContent.Overview overview) {
            return overview(overview);
        } else if (content instanceof StepContent.Need need) {
            return need(need);
        } else if (content instanceof StepContent.Matrix matrix) {
            return new MatrixPane(nodes).of(matrix);
        } else if (content instanceof StepContent.District district) {
            return district(district);
        } else if (content instanceof StepContent.Findings findings) {
            return findings(findings);
        }
        if (content instanceof StepContent.Listing listing) {
            return listing(listing);
        } else if (content instanceof StepContent.Stage stage) {
            return stage(stage);
        }
        return closing((StepContent.Closing) content);
    }

    private Node overview(StepContent.Overview content) {
        List<Region> lines = new ArrayList<>();
        if (nodes.isTight()) {
            lines.add(nodes.classes(content.classes()));
        } else {
            content.classes().forEach(line -> lines.add(nodes.line(line)));
        }
        content.lines().forEach(line -> lines.add(nodes.line(line)));
        return nodes.column(
                nodes.flatFigure(content.stations()),
                nodes.parts(content.coverage()),
                nodes.isTight() ? nodes.list(lines) : nodes.lines(lines),
                nodes.verdict(content.strength()));
    }

    private Node need(StepContent.Need content) {
        VBox left = nodes.column(nodes.figure(content.balance()));
        content.verdict().forEach(verdict -> left.getChildren().add(nodes.verdict(verdict)));
        if (!content.bars().isEmpty()) {
            left.getChildren()
                    .add(new VBox(content.bars().stream().map(nodes::bar).toArray(Node[]::new)));
        }
        if (!content.sources().isEmpty()) {
            left.getChildren()
                    .add(nodes.list(content.sources().stream().map(nodes::line).toList()));
        }
        boolean none = content.shortDistricts().isEmpty();
        VBox right = nodes.column(nodes.label(
                none ? nodes.words().say("briefing.need.none-short") : content.shortTitle(), "briefing-strong"));
        right.getChildren()
                .add(nodes.list(
                        content.shortDistricts().stream().map(nodes::bar).toList()));
        return halves(left, right, 0.52);
    }

    private Node district(StepContent.District content) {
        VBox side = nodes.column(
                nodes.classes(content.classes()),
                nodes.parts(content.coverage()),
                nodes.lines(content.lines().stream().map(nodes::line).toList()));
        if (content.hard().isEmpty()) {
            side.getChildren().add(nodes.label(content.nothingHard(), "briefing-muted"));
        } else {
            side.getChildren()
                    .addAll(
                            nodes.label(content.hardTitle(), "briefing-strong"),
                            nodes.list(content.hard().stream().map(this::hard).toList()));
        }
        return side;
    }

    private Region hard(Hard hard) {
        Label name = nodes.label(hard.name(), "briefing-strong", PartsBar.styleOf(hard.tone()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(nodes.em() * 0.4, name);
        if (!hard.day().isEmpty()) {
            first.getChildren().add(nodes.firm(hard.day(), "briefing-strong", "briefing-day"));
        }
        VBox row = new VBox(first, nodes.label(hard.why(), "briefing-muted"));
        row.getStyleClass().add("briefing-entry");
        return row;
    }

    private Node listing(StepContent.Listing content) {
        VBox left = nodes.column(nodes.figure(content.figure()));
        left.getChildren()
                .add(nodes.list(content.bars().stream().map(nodes::bar).toList()));
        VBox right = nodes.column(nodes.label(content.title(), "briefing-strong"));
        right.getChildren()
                .add(nodes.list(content.lines().stream().map(nodes::line).toList()));
        return halves(left, right, 0.52);
    }

    private Node stage(StepContent.Stage content) {
        VBox side = nodes.column(nodes.figure(content.figure()), nodes.label(content.title(), "briefing-strong"));
        side.getChildren()
                .add(nodes.list(content.lines().stream().map(nodes::line).toList()));
        return side;
    }

    private Node findings(StepContent.Findings content) {
        HBox counts = new HBox(nodes.em() * 2.5);
        content.counts().forEach(count -> counts.getChildren().add(nodes.figure(count)));
        VBox all = nodes.column();
        if (!content.counts().isEmpty()) {
            all.getChildren().add(counts);
        }
        if (!content.note().isEmpty()) {
            all.getChildren().add(nodes.label(content.note(), "briefing-muted"));
        }
        all.getChildren()
                .add(nodes.list(content.rules().stream().map(this::rule).toList()));
        return all;
    }

    private Region rule(Rule rule) {
        Label severity = nodes.firm(rule.severity(), "briefing-strong", PartsBar.styleOf(rule.tone()));
        severity.setPrefWidth(nodes.em() * 6);
        Label title = nodes.firm(rule.title());
        Label where = nodes.label(rule.where(), "briefing-muted");
        where.setAlignment(Pos.CENTER_RIGHT);
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        Label count = nodes.firm(rule.count(), "briefing-strong");
        count.setPrefWidth(nodes.em() * 3);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(severity, title, where, count);
        row.getStyleClass().add("briefing-line");
        return row;
    }

    private Node closing(StepContent.Closing content) {
        VBox all = nodes.column();
        all.setAlignment(Pos.CENTER_LEFT);
        content.points().forEach(point -> all.getChildren().add(point(point)));
        all.getChildren().add(nodes.label(content.version(), "briefing-muted"));
        return all;
    }

    private Node point(StepContent.Verdict point) {
        VBox box = new VBox(nodes.label(point.title(), "briefing-large", PartsBar.styleOf(point.tone())));
        box.getStyleClass().addAll("briefing-box", PartsBar.styleOf(point.tone()));
        if (!point.text().isEmpty()) {
            box.getChildren().add(nodes.label(point.text()));
        }
        return box;
    }

    /** Two columns side by side; the left one has this share. */
    private HBox halves(Region left, Region right, double share) {
        HBox both = new HBox(nodes.em() * 2, left, right);
        left.prefWidthProperty().bind(both.widthProperty().multiply(share));
        right.prefWidthProperty().bind(both.widthProperty().multiply(1 - share));
        return both;
    }
}

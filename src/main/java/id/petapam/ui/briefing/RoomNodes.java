package id.petapam.ui.briefing;

import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.Looks;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;

/** What the steps are built of, for one size of type. */
final class RoomNodes {

    /** A class mark against the type around it. */
    private static final double MARK = 0.85;

    private static final double MARK_DRAWN = 10;

    private final Words words;
    private final double em;
    private final boolean tight;

    /**
     * @param em size of the type, pixels
     * @param tight the screen has few lines: what can stand in one row does
     */
    RoomNodes(Words words, double em, boolean tight) {
        this.words = words;
        this.em = em;
        this.tight = tight;
    }

    boolean isTight() {
        return tight;
    }

    double em() {
        return em;
    }

    Words words() {
        return words;
    }

    Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text that is never cut: others give way. */
    Label firm(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("briefing-side");
        column.setMinWidth(0);
        return column;
    }

    /** The one figure of the step; a word takes less room than a number and stays on one line. */
    VBox figure(StepContent.Figure figure) {
        VBox box = new VBox(firm(figure.text(), "briefing-figure", PartsBar.styleOf(figure.tone())));
        if (!figure.caption().isEmpty()) {
            box.getChildren().add(label(figure.caption()));
        }
        return box;
    }

    /** The same with its caption beside it, where it is short. */
    FlowPane flatFigure(StepContent.Figure figure) {
        Label caption = firm(figure.caption());
        caption.setPadding(new Insets(0, 0, em * 0.75, 0));
        FlowPane row = new FlowPane(
                em * 0.6, 0, firm(figure.text(), "briefing-figure", PartsBar.styleOf(figure.tone())), caption);
        row.setRowValignment(VPos.BOTTOM);
        return row;
    }

    /** Classes in one row, those without a station left out. */
    FlowPane classes(List<StepContent.ClassLine> lines) {
        FlowPane row = new FlowPane(em, 0);
        for (StepContent.ClassLine line : lines) {
            if (!line.count().equals("0")) {
                HBox one = new HBox(
                        em * 0.35, mark(line.value()), firm(line.count(), "briefing-strong"), firm(line.name()));
                one.setAlignment(Pos.CENTER_LEFT);
                row.getChildren().add(one);
            }
        }
        return row;
    }

    HBox line(StepContent.Line line) {
        return line(null, line.label(), line.value(), line.tone());
    }

    HBox line(StepContent.ClassLine line) {
        return line(mark(line.value()), line.name(), line.count(), Tone.PLAIN);
    }

    private HBox line(Node mark, String text, String value, Tone tone) {
        HBox row = new HBox();
        row.getStyleClass().add("briefing-line");
        if (mark != null) {
            row.getChildren().add(mark);
        }
        Label name = label(text);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().addAll(name, firm(value, "briefing-strong", PartsBar.styleOf(tone)));
        return row;
    }

    Node mark(VulnerabilityClass value) {
        Shape shape = Looks.shapeOf(value);
        double scale = em * MARK / MARK_DRAWN;
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        StackPane place = new StackPane(shape);
        place.setMinSize(em, em);
        place.setPrefSize(em, em);
        place.setMaxSize(em, em);
        return place;
    }

    /** A stacked bar, and under it what its colours mean. */
    VBox parts(List<StepContent.Part> parts) {
        FlowPane legend = new FlowPane(em, 0);
        for (StepContent.Part part : parts) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("briefing-swatch", PartsBar.styleOf(part.tone()));
            HBox entry = new HBox(em * 0.3, swatch, firm(part.label()));
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        return new VBox(em * 0.25, new PartsBar(parts, em), legend);
    }

    /** Name and number above a bar. */
    VBox bar(StepContent.Bar bar) {
        Label name = label(bar.label());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox over = new HBox(em * 0.5, name, firm(bar.value(), "briefing-strong"));
        VBox box = new VBox(em * 0.1, over, PartsBar.of(bar.share(), bar.tone(), em));
        box.setPadding(new Insets(0, 0, em * 0.35, 0));
        return box;
    }

    VBox verdict(StepContent.Verdict verdict) {
        VBox box = new VBox(label(verdict.title(), "briefing-strong", PartsBar.styleOf(verdict.tone())));
        box.getStyleClass().addAll("briefing-box", PartsBar.styleOf(verdict.tone()));
        if (!verdict.text().isEmpty()) {
            box.getChildren().add(label(verdict.text()));
        }
        return box;
    }

    FittingList list(List<? extends Region> rows) {
        FittingList list = new FittingList(rows, left -> words.say("briefing.more", left));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    VBox lines(List<? extends Node> lines) {
        VBox box = new VBox();
        box.getStyleClass().add("briefing-lines");
        box.getChildren().addAll(lines);
        return box;
    }
}

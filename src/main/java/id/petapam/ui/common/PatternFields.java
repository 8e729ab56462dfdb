package id.petapam.ui.common;

import id.petapam.model.GuardPattern;
import id.petapam.text.Words;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A pattern as three labelled numbers, since published patterns differ in their order (domain 0.1). */
public final class PatternFields {

    private static final int MOST = 99;

    private final IntegerProperty police = new SimpleIntegerProperty();
    private final IntegerProperty stations = new SimpleIntegerProperty();
    private final IntegerProperty linmas = new SimpleIntegerProperty();
    private final HBox node;

    public PatternFields(Words words, GuardPattern pattern) {
        show(pattern);
        node = new HBox(
                8,
                field(words.say("pattern.police"), 0, police),
                field(words.say("pattern.stations"), 1, stations),
                field(words.say("pattern.linmas"), 0, linmas));
    }

    private static Node field(String text, int least, IntegerProperty value) {
        Label label = new Label(text);
        label.getStyleClass().add("pp-muted");
        Spinner<Integer> spinner = Numbers.spinner(least, MOST, value);
        spinner.setPrefWidth(84);
        label.setLabelFor(spinner);
        return new VBox(2, label, spinner);
    }

    public Node node() {
        return node;
    }

    public void show(GuardPattern pattern) {
        police.set(pattern.police());
        stations.set(pattern.stations());
        linmas.set(pattern.linmasPerStation());
    }

    /** Tells when one of the numbers was changed. */
    public void onChange(Runnable listener) {
        police.addListener((property, before, after) -> listener.run());
        stations.addListener((property, before, after) -> listener.run());
        linmas.addListener((property, before, after) -> listener.run());
    }

    public GuardPattern pattern() {
        return new GuardPattern(police.get(), stations.get(), linmas.get());
    }
}

package id.petapam.ui.inspector;

import id.petapam.model.StatedFact;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** States facts about one station or many: only what the planner touches is changed. */
final class FactsDialog {

    /** Takes back what was stated. */
    private static final String NOTHING = "";

    private static final double FIELD = 200;

    private final Words words;
    private final AccessViewModel model;
    private final FormDialog form;
    private final Label wrong = new Label();
    private final Map<StatedFact, Supplier<Optional<String>>> fields = new EnumMap<>(StatedFact.class);

    FactsDialog(Words words, AccessViewModel model) {
        this.words = words;
        this.model = model;
        form = new FormDialog(words, "accessview.facts.title", "accessview.facts.save");
        Label whom =
                new Label(words.say("accessview.facts.whom", model.stations().size()));
        whom.setWrapText(true);
        whom.getStyleClass().add("pp-muted");
        form.wide(whom);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        Map<StatedFact, Optional<String>> shared = model.shared();
        for (StatedFact fact : StatedFact.values()) {
            Control field =
                    FactWords.choices(fact).isEmpty() ? typed(fact, shared.get(fact)) : chosen(fact, shared.get(fact));
            field.setId("fact-" + fact);
            place(grid, fact, field);
        }
        form.wide(grid);
        wrong.getStyleClass().add("pp-bad");
        wrong.setWrapText(true);
        form.wide(wrong);
    }

    /** Two columns, read downwards: one would not fit on a small screen. */
    private void place(GridPane grid, StatedFact fact, Region field) {
        Label label = new Label(words.say(fact));
        label.setLabelFor(field);
        field.setPrefWidth(FIELD);
        int rows = (StatedFact.values().length + 1) / 2;
        int column = fact.ordinal() / rows * 2;
        GridPane.setMargin(label, new Insets(0, 0, 0, column == 0 ? 0 : 12));
        grid.add(label, column, fact.ordinal() % rows);
        grid.add(field, column + 1, fact.ordinal() % rows);
    }

    DialogPane pane() {
        return form.pane();
    }

    private ComboBox<String> chosen(StatedFact fact, Optional<String> now) {
        ComboBox<String> box = new ComboBox<>();
        List<String> values = new ArrayList<>();
        values.add(NOTHING);
        values.addAll(FactWords.choices(fact));
        box.getItems().setAll(values);
        String untouched = words.say(model.differs(fact) ? "accessview.facts.differ" : "accessview.facts.none");
        Labels.show(
                box,
                value -> value == null
                        ? untouched
                        : value.equals(NOTHING)
                                ? words.say("accessview.facts.none")
                                : FactWords.say(words, fact, value));
        box.setValue(now.orElse(null));
        box.setMaxWidth(Double.MAX_VALUE);
        fields.put(fact, () -> changed(now, Optional.ofNullable(box.getValue()), model.differs(fact)));
        return box;
    }

    private TextField typed(StatedFact fact, Optional<String> now) {
        TextField field = new TextField(now.orElse(""));
        field.setPromptText(words.say(
                model.differs(fact)
                        ? "accessview.facts.differ"
                        : fact == StatedFact.TRAVEL_MINUTES ? "accessview.facts.minutes" : "accessview.facts.none"));
        fields.put(
                fact,
                () -> changed(
                        now,
                        field.getText().isBlank() && now.isEmpty()
                                ? Optional.empty()
                                : Optional.of(field.getText().strip()),
                        false));
        return field;
    }

    /** Empty where nothing was touched. */
    private static Optional<String> changed(Optional<String> before, Optional<String> after, boolean differing) {
        boolean same = after.isEmpty()
                || after.equals(before)
                || before.isEmpty() && !differing && after.get().isEmpty();
        return same ? Optional.empty() : after;
    }

    /** What was touched, by fact. */
    Map<StatedFact, String> touched() {
        Map<StatedFact, String> touched = new EnumMap<>(StatedFact.class);
        fields.forEach((fact, value) -> value.get().ifPresent(text -> touched.put(fact, text)));
        return touched;
    }

    /** Asks until what is typed can be read, or the planner turns back. */
    void ask() {
        while (form.ask()) {
            List<StatedFact> unread = model.state(touched());
            if (unread.isEmpty()) {
                return;
            }
            wrong.setText(words.say(
                    "accessview.facts.wrong", unread.stream().map(words::say).collect(Collectors.joining(", "))));
        }
    }
}

package id.petapam.ui.common;

import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.TimeWindow;
import id.petapam.text.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Fields for a span of the operation: day from Hari H and time, with the date beside it. */
public final class SpanFields {

    private static final int MOST_DAYS = 365;
    private static final double LEAST_WIDTH = 500;
    private static final Pattern DAY = Pattern.compile("[Hh]?\\s*(?:([+\\-−])\\s*(\\d{1,3}))?");

    private final Words words;
    private final Spinner<Integer> fromDay;
    private final Spinner<Integer> toDay;
    private final ComboBox<LocalTime> from;
    private final ComboBox<LocalTime> to;
    private final LocalDate election;
    private final ObjectBinding<Optional<TimeWindow>> value;

    /** @param election the date of Hari H */
    public SpanFields(Words words, LocalDate election, TimeWindow before) {
        this.words = words;
        this.election = election;
        fromDay = day(before.fromDay());
        toDay = day(before.toDay());
        from = time(before.from());
        to = time(before.to());
        value = Bindings.createObjectBinding(
                this::read, fromDay.valueProperty(), toDay.valueProperty(), from.valueProperty(), to.valueProperty());
    }

    /** Puts both lines into a form. */
    public void into(FormDialog form) {
        // Day, time and the longest date stand side by side.
        form.pane().setMinWidth(LEAST_WIDTH);
        form.row("phase.span.from", line(fromDay, from));
        form.row("phase.span.to", line(toDay, to));
    }

    /** What stands in the fields; empty where it would end before it begins. */
    public ObjectBinding<Optional<TimeWindow>> value() {
        return value;
    }

    /** Nothing of it can be changed while this is so. */
    public void disableWhen(ObservableValue<Boolean> off) {
        Stream.of(fromDay, toDay, from, to)
                .forEach(field -> field.disableProperty().bind(off));
    }

    private Optional<TimeWindow> read() {
        int first = fromDay.getValue();
        int last = toDay.getValue();
        LocalTime begin = from.getValue();
        LocalTime end = to.getValue();
        boolean inOrder = last > first || last == first && begin.isBefore(end);
        return inOrder ? Optional.of(new TimeWindow(first, begin, last, end)) : Optional.empty();
    }

    private HBox line(Spinner<Integer> day, ComboBox<LocalTime> time) {
        Label date = new Label();
        date.getStyleClass().add("pp-muted");
        date.setMinWidth(Region.USE_PREF_SIZE);
        date.textProperty().bind(day.valueProperty().map(days -> words.value(election.plusDays(days))));
        HBox line = new HBox(8, day, time, date);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Spinner<Integer> day(int before) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(-MOST_DAYS, MOST_DAYS, before);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer day) {
                return day == null ? "" : words.say(TimeWindow.day(day));
            }

            @Override
            public Integer fromString(String text) {
                // What is no day falls back to the one before.
                return dayOf(text).orElse(values.getValue());
            }
        });
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.setPrefWidth(104);
        spinner.setMinWidth(96);
        spinner.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                spinner.commitValue();
            }
        });
        return spinner;
    }

    /** Reads H-3, -3, H, h+1; empty where it is no day. */
    static Optional<Integer> dayOf(String text) {
        Matcher parts = DAY.matcher(text == null ? "" : text.strip());
        if (!parts.matches() || text.isBlank()) {
            return Optional.empty();
        }
        if (parts.group(2) == null) {
            return Optional.of(0);
        }
        int days = Integer.parseInt(parts.group(2));
        return days > MOST_DAYS ? Optional.empty() : Optional.of(parts.group(1).equals("+") ? days : -days);
    }

    /** Half hours, the end of the day, and what stood there before. */
    private ComboBox<LocalTime> time(LocalTime before) {
        ComboBox<LocalTime> box = new ComboBox<>();
        Stream.concat(
                        Stream.iterate(0, minutes -> minutes < 24 * 60, minutes -> minutes + 30)
                                .map(minutes -> LocalTime.of(minutes / 60, minutes % 60)),
                        Stream.of(Phase.DAY_END, before))
                .distinct()
                .sorted()
                .forEach(box.getItems()::add);
        Labels.show(box, time -> time == null ? "" : words.say(Phrase.of("name.clock", time)));
        box.setValue(before);
        box.setPrefWidth(92);
        box.setMinWidth(92);
        return box;
    }
}

package id.petapam.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** Fields for days, written day first as officers write them, whatever the language of the system is. */
public final class Dates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private Dates() {}

    /**
     * A field for this day.
     *
     * @param day always what can be read in the field: empty while that is no day
     */
    public static DatePicker field(ObjectProperty<LocalDate> day) {
        DatePicker field = new DatePicker(day.get());
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : write(date);
            }

            @Override
            public LocalDate fromString(String text) {
                // What is no day stays to be seen; the one before must not be wiped out under it.
                return text == null || text.isBlank() ? null : read(text).orElse(field.getValue());
            }
        });
        // A day that was typed counts at once, not only after Enter: the main button need not be clicked twice.
        field.getEditor().textProperty().addListener((property, before, text) -> {
            Optional<LocalDate> typed = read(text);
            day.set(typed.orElse(null));
            typed.filter(date -> !date.equals(field.getValue())).ifPresent(field::setValue);
        });
        // After the calendar was looked at, the field shows the day that is chosen in it.
        field.setOnHidden(
                event -> Optional.ofNullable(field.getValue()).map(Dates::write).ifPresent(field.getEditor()::setText));
        return field;
    }

    static String write(LocalDate date) {
        return "%02d-%02d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Reads 14-02-2029, 14/2/2029, 14.2.2029; empty where it is no day. */
    static Optional<LocalDate> read(String text) {
        Matcher parts = DAY_FIRST.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            // 31 February: not a day.
            return Optional.empty();
        }
    }
}

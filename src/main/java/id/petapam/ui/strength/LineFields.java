package id.petapam.ui.strength;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Ratio;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One strength line while it is being typed in. */
final class LineFields {

    /** Shares that are in use: all, two thirds (as announced everywhere in 2024), half, a third. */
    static final java.util.List<Ratio> RATIOS =
            java.util.List.of(Ratio.WHOLE, new Ratio(2, 3), new Ratio(1, 2), new Ratio(1, 3));

    private final StrengthLineId id;
    final StringProperty source = new SimpleStringProperty();
    final ObjectProperty<ForceKind> force = new SimpleObjectProperty<>();
    final IntegerProperty strength = new SimpleIntegerProperty();
    final IntegerProperty notReady = new SimpleIntegerProperty();
    final ObjectProperty<Ratio> ratio = new SimpleObjectProperty<>();
    final BooleanProperty byRoster = new SimpleBooleanProperty();

    LineFields(StrengthLine line) {
        id = line.id();
        source.set(line.source());
        force.set(line.force());
        strength.set(line.strength().value());
        notReady.set(line.notReady().value());
        ratio.set(line.ratio());
        byRoster.set(line.byRoster());
    }

    boolean isValid() {
        return !source.get().isBlank() && (byRoster.get() || notReady.get() <= strength.get());
    }

    StrengthLine line() {
        return new StrengthLine(
                id,
                source.get().strip(),
                force.get(),
                Headcount.of(strength.get()),
                Headcount.of(notReady.get()),
                ratio.get(),
                byRoster.get());
    }
}

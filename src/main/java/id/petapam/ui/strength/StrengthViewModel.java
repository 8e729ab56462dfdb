package id.petapam.ui.strength;

import id.petapam.edit.ChangeStrength;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Ratio;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import id.petapam.rules.need.Availability;
import id.petapam.ui.common.PlanDesk;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The strength lines while they are being changed, with what they make available. */
public final class StrengthViewModel {

    private final PlanDesk desk;
    private final IdSource ids;
    private final ObservableList<LineFields> lines = FXCollections.observableArrayList();
    private final IntegerProperty reserve = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Phrase> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

    public StrengthViewModel(PlanDesk desk, IdSource ids) {
        this.desk = desk;
        this.ids = ids;
        Plan plan = desk.state().plan();
        plan.strength().values().stream()
                .sorted(Comparator.comparing(StrengthLine::force)
                        .thenComparing(line -> line.ratio().equals(Ratio.WHOLE))
                        .thenComparing(StrengthLine::source))
                .forEach(line -> lines.add(watched(new LineFields(line))));
        reserve.set(plan.header().reservePercent().intValue());
        reserve.addListener((property, before, after) -> compute());
        compute();
    }

    ObservableList<LineFields> lines() {
        return lines;
    }

    /** Held back of what is available, whole percent, 0 ... 100. */
    public IntegerProperty reserveProperty() {
        return reserve;
    }

    /** What can be planned with, as a sentence. */
    public ReadOnlyObjectProperty<Phrase> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** One line more: attached police, all of whom can be sent. */
    public void add(String source) {
        lines.add(watched(new LineFields(new StrengthLine(
                new StrengthLineId(ids.next("str")),
                source,
                ForceKind.POLRI,
                Headcount.ZERO,
                Headcount.ZERO,
                Ratio.WHOLE,
                false))));
        compute();
    }

    void remove(LineFields line) {
        lines.remove(line);
        compute();
    }

    /** Makes them the plan's lines, as one edit. */
    public void apply() {
        desk.submit(edit());
    }

    private ChangeStrength edit() {
        return new ChangeStrength(lines.stream().map(LineFields::line).toList(), BigDecimal.valueOf(reserve.get()));
    }

    private LineFields watched(LineFields line) {
        for (Observable field :
                new Observable[] {line.source, line.force, line.strength, line.notReady, line.ratio, line.byRoster}) {
            field.addListener(changed -> compute());
        }
        return line;
    }

    private void compute() {
        Optional<LineFields> wrong =
                lines.stream().filter(line -> !line.isValid()).findFirst();
        valid.set(wrong.isEmpty());
        if (wrong.isPresent()) {
            String source = wrong.get().source.get().strip();
            effect.set(source.isEmpty() ? Phrase.of("strength.no-source") : Phrase.of("strength.too-few", source));
            return;
        }
        Plan plan = desk.state().plan();
        Availability given = Availability.of(plan.with(edit().changes(plan)));
        effect.set(Phrase.of(
                "strength.effect",
                given.police(),
                given.beforeReserve(),
                given.reserve(),
                given.army(),
                given.linmas()));
    }
}

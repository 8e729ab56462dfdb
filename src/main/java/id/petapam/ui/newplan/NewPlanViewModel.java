package id.petapam.ui.newplan;

import id.petapam.model.Headcount;
import id.petapam.model.OperationType;
import id.petapam.model.Phrase;
import id.petapam.rules.need.NeedTable;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.PlanRequest.StationStart;
import id.petapam.workflow.PreviewPlan;
import id.petapam.workflow.RegencyChoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A new plan while it is being typed in, with what it would need and have at every moment. */
public final class NewPlanViewModel {

    private final PreviewPlan previews;
    private final BackgroundWork work;
    private final ObjectProperty<RegencyChoice> regency = new SimpleObjectProperty<>();
    private final ObjectProperty<OperationType> type = new SimpleObjectProperty<>(OperationType.PEMILU);
    private final StringProperty operation = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<StationStart> start = new SimpleObjectProperty<>(StationStart.KPU_2024);
    private final IntegerProperty police = new SimpleIntegerProperty();
    private final IntegerProperty notReady = new SimpleIntegerProperty();
    private final IntegerProperty reinforcement = new SimpleIntegerProperty();
    private final IntegerProperty army = new SimpleIntegerProperty();
    private final IntegerProperty linmas = new SimpleIntegerProperty();
    private final IntegerProperty reserve = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<NeedTable> need = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private int latest;

    public NewPlanViewModel(PreviewPlan previews, BackgroundWork work) {
        this.previews = previews;
        this.work = work;
        List.<Observable>of(regency, start, police, notReady, reinforcement, reserve)
                .forEach(field -> field.addListener(changed -> preview()));
    }

    public List<RegencyChoice> regencies() {
        return previews.regencies();
    }

    public ObjectProperty<RegencyChoice> regencyProperty() {
        return regency;
    }

    public ObjectProperty<OperationType> typeProperty() {
        return type;
    }

    /** As the order calls it; free. */
    public StringProperty operationProperty() {
        return operation;
    }

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    public ObjectProperty<StationStart> startProperty() {
        return start;
    }

    public IntegerProperty policeProperty() {
        return police;
    }

    public IntegerProperty notReadyProperty() {
        return notReady;
    }

    public IntegerProperty reinforcementProperty() {
        return reinforcement;
    }

    public IntegerProperty armyProperty() {
        return army;
    }

    public IntegerProperty linmasProperty() {
        return linmas;
    }

    /** Whole per cent, 0 ... 100. */
    public IntegerProperty reserveProperty() {
        return reserve;
    }

    /** Need against available of the plan as it stands; null while no Polres is chosen. */
    public ReadOnlyObjectProperty<NeedTable> needProperty() {
        return need.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** True when everything that a plan cannot be without is there. */
    public BooleanBinding valid() {
        return missing().isNull();
    }

    /** The first thing that a plan cannot be without and that is not there; null where all is. */
    public ObjectBinding<Phrase> missing() {
        return Bindings.createObjectBinding(this::firstMissing, regency, date, notReady, police);
    }

    private Phrase firstMissing() {
        if (regency.get() == null) {
            return Phrase.of("newplan.missing.police-district");
        }
        if (date.get() == null) {
            return Phrase.of("newplan.missing.date");
        }
        return notReady.get() <= police.get() ? null : Phrase.of("newplan.missing.ready", notReady.get(), police.get());
    }

    /** What was typed; empty while something is missing. */
    public Optional<PlanRequest> request() {
        return valid().get() ? Optional.of(request(date.get())) : Optional.empty();
    }

    private PlanRequest request(LocalDate day) {
        return new PlanRequest(
                regency.get().code(),
                type.get(),
                operation.get().strip(),
                day,
                BigDecimal.valueOf(reserve.get()),
                start.get(),
                Headcount.of(police.get()),
                Headcount.of(Math.min(notReady.get(), police.get())),
                Headcount.of(reinforcement.get()),
                Headcount.of(army.get()),
                Headcount.of(linmas.get()));
    }

    private void preview() {
        if (regency.get() == null) {
            return;
        }
        int mine = ++latest;
        // The day does not matter for the need, and it may not have been chosen yet.
        PlanRequest asked = request(Optional.ofNullable(date.get()).orElse(LocalDate.EPOCH));
        work.start(
                Phrase.of("newplan.computing"),
                progress -> previews.need(asked),
                computed -> settle(mine, computed, null),
                failure -> settle(mine, null, failure));
    }

    private void settle(int mine, NeedTable computed, Phrase failure) {
        if (mine == latest) {
            need.set(computed);
            problem.set(failure);
        }
    }
}

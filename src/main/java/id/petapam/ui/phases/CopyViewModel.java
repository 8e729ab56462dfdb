package id.petapam.ui.phases;

import id.petapam.edit.CopyPhase;
import id.petapam.edit.PhaseCopy;
import id.petapam.edit.PostSort;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.rules.need.PhaseDuty;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.phases.EditPhases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What of a phase is copied into which, and what that would do, before it is done. */
public final class CopyViewModel {

    /**
     * What would happen.
     *
     * @param lines the figures
     * @param skipped who does not come along, and why
     * @param possible false: there is nothing to copy
     */
    record Preview(List<Phrase> lines, List<Phrase> skipped, boolean possible) {}

    private final Workplace place;
    private final ObjectProperty<Phase> from = new SimpleObjectProperty<>();
    private final ObjectProperty<Phase> to = new SimpleObjectProperty<>();
    private final Map<PostSort, BooleanProperty> sorts = new EnumMap<>(PostSort.class);
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview(List.of(), List.of(), false));

    /** @param shown phase whose assignments are copied, unless the planner chooses another */
    public CopyViewModel(Workplace place, PhaseId shown) {
        this.place = place;
        for (PostSort sort : PostSort.values()) {
            sorts.put(sort, new SimpleBooleanProperty(true));
        }
        List<Phase> all = phases();
        from.set(plan().phases().get(shown));
        int next = (all.indexOf(from.get()) + 1) % all.size();
        to.set(all.get(next));
        InvalidationListener again = changed -> compute();
        from.addListener(again);
        to.addListener(again);
        replace.addListener(again);
        sorts.values().forEach(one -> one.addListener(again));
        compute();
    }

    private Plan plan() {
        return place.desk().state().plan();
    }

    List<Phase> phases() {
        return plan().phases().values().stream()
                .sorted(Comparator.comparing(Phase::phaseKind))
                .toList();
    }

    ObjectProperty<Phase> fromProperty() {
        return from;
    }

    public ObjectProperty<Phase> toProperty() {
        return to;
    }

    BooleanProperty sortProperty(PostSort sort) {
        return sorts.get(sort);
    }

    /** True: what stands in the other phase goes; false: it stays. */
    BooleanProperty replaceProperty() {
        return replace;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    private CopyPhase edit() {
        Set<PostSort> chosen = EnumSet.noneOf(PostSort.class);
        sorts.forEach((sort, on) -> {
            if (on.get()) {
                chosen.add(sort);
            }
        });
        return new CopyPhase(from.get().id(), to.get().id(), chosen, replace.get(), place.ids());
    }

    private void compute() {
        if (from.get() == null || to.get() == null || from.get().equals(to.get())) {
            preview.set(new Preview(List.of(Phrase.of("phase.copy.same")), List.of(), false));
            return;
        }
        PhaseCopy copy = edit().copy(plan());
        List<Phrase> lines = new ArrayList<>();
        lines.add(
                copy.teams().isEmpty()
                        ? Phrase.of("phase.copy.nothing")
                        : Phrase.of("phase.copy.brings", copy.teams().size(), copy.people()));
        if (!copy.leaving().isEmpty()) {
            lines.add(Phrase.of("phase.copy.leaving", copy.leaving().size()));
        }
        boolean stations = copy.teams().stream()
                .anyMatch(made -> PostSort.of(made.assignment().post()) == PostSort.STATIONS);
        if (stations && !PhaseDuty.of(to.get().phaseKind()).guardsStations()) {
            lines.add(Phrase.of("phase.copy.not-wanted", to.get().phaseKind()));
        }
        if (copy.skippedPeople() > 0) {
            lines.add(Phrase.of("phase.copy.skipped", copy.skippedPeople()));
        }
        boolean possible = !copy.teams().isEmpty() || !copy.leaving().isEmpty();
        preview.set(new Preview(lines, EditPhases.skipped(plan(), copy), possible));
    }

    /** One step of the history. */
    public void apply() {
        place.desk().submit(edit());
    }
}

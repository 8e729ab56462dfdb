package id.petapam.ui.patterns;

import id.petapam.edit.ChangePatterns;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.PatternPreset;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.NeedTable;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.PlanDesk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The patterns while they are being changed, with the need they would make (domain 11.1, R-01). */
public final class PatternsViewModel {

    private final PlanDesk desk;
    private final List<PatternPreset> presets;
    private final Map<VulnerabilityClass, ReadOnlyObjectWrapper<GuardPattern>> patterns =
            new EnumMap<>(VulnerabilityClass.class);
    private final ReadOnlyObjectWrapper<Phrase> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper preset = new ReadOnlyStringWrapper();

    public PatternsViewModel(PlanDesk desk, List<PatternPreset> presets) {
        this.desk = desk;
        this.presets = List.copyOf(presets);
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            patterns.put(
                    value,
                    new ReadOnlyObjectWrapper<>(desk.state().plan().rules().pattern(value)));
        }
        compute();
    }

    public List<PatternPreset> presets() {
        return presets;
    }

    /** The preset whose numbers these are; null once one of them was changed by hand. */
    public ReadOnlyStringProperty presetProperty() {
        return preset.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<GuardPattern> patternProperty(VulnerabilityClass value) {
        return patterns.get(value).getReadOnlyProperty();
    }

    /** What these patterns would need against what is available, as a sentence. */
    public ReadOnlyObjectProperty<Phrase> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** Changes one class; it is no preset any more then. */
    public void set(VulnerabilityClass value, GuardPattern pattern) {
        if (!patterns.get(value).get().equals(pattern)) {
            patterns.get(value).set(pattern);
            preset.set(null);
            compute();
        }
    }

    /** Takes the patterns of a preset; classes it does not name stay. */
    public void take(PatternPreset chosen) {
        chosen.patterns().forEach((value, pattern) -> patterns.get(value).set(pattern));
        preset.set(chosen.name());
        compute();
    }

    /** Makes them the plan's patterns, as one edit. */
    public void apply() {
        desk.submit(edit());
    }

    private ChangePatterns edit() {
        Map<VulnerabilityClass, GuardPattern> changed = new EnumMap<>(VulnerabilityClass.class);
        patterns.forEach((value, pattern) -> {
            if (!desk.state().plan().rules().pattern(value).equals(pattern.get())) {
                changed.put(value, pattern.get());
            }
        });
        return new ChangePatterns(changed, Optional.ofNullable(preset.get()));
    }

    private void compute() {
        DeskState state = desk.state();
        Plan tried = state.plan().with(edit().changes(state.plan()));
        NeedTable need = NeedTable.of(tried, state.assessment().staffing());
        Headcount balance = need.balance();
        effect.set(Phrase.of(
                balance.isNegative() ? "pattern.effect.short" : "pattern.effect.enough",
                need.districtsTotal().police(),
                need.availability().police(),
                balance.abs()));
    }
}

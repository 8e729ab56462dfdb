package id.petapam.ui.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.PatternPreset;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternsViewModelTest {

    private static final PatternPreset TWELVE =
            new PatternPreset("KR 2:12:24", Map.of(VulnerabilityClass.KURANG_RAWAN, new GuardPattern(2, 12, 2)));

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 24)
                    .strength("BKO", 5, 0, "1/1"));
    private final PatternsViewModel model = new PatternsViewModel(at.desk, List.of(TWELVE));

    @Test
    void theEffectIsToldBeforeAnythingChanges() {
        assertEquals("pattern.effect.short", model.effectProperty().get().key());
        model.take(TWELVE);
        assertEquals("pattern.effect.enough", model.effectProperty().get().key());
        assertEquals(Headcount.of(1), model.effectProperty().get().values().get(2));
        assertEquals(1, at.desk.state().history().lastSeq());
    }

    @Test
    void aPresetIsOneStepWithItsName() {
        model.take(TWELVE);
        model.apply();
        assertEquals(
                "Pola: KR 2:12:24",
                at.words.say(at.desk.state().history().nextUndo().orElseThrow().summary()));
    }

    @Test
    void aNumberTypedAfterAPresetIsNoPresetAnyMore() {
        model.take(TWELVE);
        model.set(VulnerabilityClass.KURANG_RAWAN, new GuardPattern(2, 10, 2));
        model.apply();
        assertEquals(
                "edit.change-patterns.one",
                at.desk.state().history().nextUndo().orElseThrow().summary().key());
    }

    @Test
    void nothingChangedLeavesNoStep() {
        model.apply();
        assertEquals(1, at.desk.state().history().lastSeq());
    }
}

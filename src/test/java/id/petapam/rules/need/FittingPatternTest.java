package id.petapam.rules.need;

import static id.petapam.model.VulnerabilityClass.KHUSUS;
import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FittingPatternTest {

    private static PlanFixture okuTimur() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, 2073)
                .stations("16.08.01", RAWAN, 105)
                .stations("16.08.01", KHUSUS, 2);
    }

    @Test
    void okuTimurFitsAtThirteen() {
        Plan plan = okuTimur().strength("Semua", 446, 0, "1/1").build();
        NeedTable need = NeedTable.of(plan, Phase.VOTING);
        assertEquals(Headcount.of(-184), need.balance());
        assertEquals(OptionalInt.of(13), need.fitting().n());
        assertEquals(Headcount.of(430), need.fitting().required());
        assertFalse(need.fitting().unusual());
    }

    @Test
    void anNThatNobodyHasUsedIsSaidToBeUnusual() {
        Plan plan = okuTimur().strength("Semua", 340, 0, "1/1").build();
        FittingPattern fitting = NeedTable.of(plan, Phase.VOTING).fitting();
        assertTrue(fitting.n().orElseThrow() > 16);
        assertTrue(fitting.unusual());
    }

    @Test
    void whereNoNIsEnoughItSaysHowManyAreStillMissing() {
        Plan plan = okuTimur().strength("Semua", 100, 0, "1/1").build();
        FittingPattern fitting = NeedTable.of(plan, Phase.VOTING).fitting();
        assertEquals(OptionalInt.empty(), fitting.n());
        assertEquals(Headcount.of(276), fitting.required());
        assertEquals(25, fitting.tried());
    }
}

package id.petapam.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedViewModelTest {

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .district("16.08.02", "Belitang")
                    .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 41)
                    .stations("16.08.02", VulnerabilityClass.KURANG_RAWAN, 41)
                    .strength("BKO", 16, 0, "1/1"));
    private final NeedViewModel model = new NeedViewModel(at.place);

    @Test
    void theLastLineIsTheTotalOfTheOthers() {
        NeedRow total = model.rows().get(2);
        assertTrue(total.total());
        assertEquals(82, total.stations());
        assertEquals(model.rows().get(0).required() + model.rows().get(1).required(), total.required());
        assertEquals(-24, total.balance());
    }

    @Test
    void theFoundNCanBeTakenAndThenIsInForce() {
        int n = model.fittingProperty().get().orElseThrow();
        model.takeFitting();
        assertEquals(
                n,
                at.desk
                        .state()
                        .plan()
                        .rules()
                        .pattern(VulnerabilityClass.KURANG_RAWAN)
                        .stations());
        assertTrue(model.fittingProperty().get().isEmpty());
        assertTrue(at.desk.state().assessment().need().balance().value() >= 0);
    }

    @Test
    void aKecamatanNarrowsTheOtherTablesAndTheTotalWidensThem() {
        StationsViewModel stations = new StationsViewModel(at.place);
        model.pick(model.rows().get(1));
        assertEquals(41, stations.rows().size());
        assertEquals(List.of(new DistrictCode("16.08.02")), at.revealed);
        model.pick(model.rows().get(2));
        assertEquals(Optional.empty(), at.selection.district());
        assertEquals(82, stations.rows().size());
    }
}

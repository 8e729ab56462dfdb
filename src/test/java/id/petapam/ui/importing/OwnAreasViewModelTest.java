package id.petapam.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.ReplaceAreas;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.model.AreaCode;
import id.petapam.model.OwnArea;
import id.petapam.ui.common.PlanDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAreasViewModelTest {

    private final PlanSession session =
            PlanFixture.plan().district("16.08.01", "Martapura").session();
    private final PlanDesk desk = new PlanDesk(Runnable::run, Runnable::run, Clock.systemUTC());
    private OwnAreasViewModel model;

    private static OwnArea area(String code, OwnArea.Level level) {
        AreaShape square = AreaShape.of(List.of(List.of(List.of(
                new LatLon(-4.4, 104.3), new LatLon(-4.4, 104.5), new LatLon(-4.2, 104.5), new LatLon(-4.4, 104.3)))));
        return new OwnArea(
                new AreaCode(code), "Wilayah " + code, level, square, "batas.zip", LocalDate.of(2024, 1, 15));
    }

    @BeforeEach
    void open() {
        session.apply(new ReplaceAreas(List.of(
                area("16.08.01.2001", OwnArea.Level.VILLAGE),
                area("16.08.02", OwnArea.Level.DISTRICT),
                area("16.08.01", OwnArea.Level.DISTRICT))));
        desk.open(session, Optional.empty());
        model = new OwnAreasViewModel(desk);
    }

    @Test
    void theWidestComeFirstAndTheSentenceCountsThem() {
        assertEquals(
                List.of("16.08.01", "16.08.02", "16.08.01.2001"),
                model.rows().stream().map(row -> row.code().value()).toList());
        assertEquals(List.of(0, 2, 1), model.summaryProperty().get().values());
    }

    @Test
    void someOrAllAreGivenUpInOneStepAndComeBackWhenItIsUndone() {
        model.remove(List.of(model.rows().get(0)));
        assertEquals(2, model.rows().size());
        model.remove(List.copyOf(model.rows()));
        assertTrue(model.rows().isEmpty());
        assertEquals("areas.own.none", model.summaryProperty().get().key());
        desk.undo();
        assertEquals(2, model.rows().size());
    }
}

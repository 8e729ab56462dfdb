package id.petapam.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.DistrictCode;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTabViewModelTest {

    private static final StationId FAR = new StationId("16.08.01.2001-001");
    private static final StationId ALSO_FAR = new StationId("16.08.02.2001-002");

    private final TestPlace at = TestPlace.studied()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .district("16.08.02", "Belitang")
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 2)
                    .stations("16.08.02", null, 3));
    private final AccessTabViewModel model = new AccessTabViewModel(at.place);

    private void byBoat(StationId... stations) {
        at.desk.submit(new StateFacts(
                List.of(stations),
                Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR"), StatedFact.TRAVEL_MINUTES, Optional.of("300"))));
    }

    private List<StationId> listed() {
        return model.rows().stream().map(AccessRow::id).toList();
    }

    private Matrix.Cell cellOf(StationId id) {
        AccessRow row =
                model.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        return new Matrix.Cell(row.decided(), row.column());
    }

    @Test
    void everyStationStandsInOneCellOfTheMatrix() {
        byBoat(FAR, ALSO_FAR);
        Matrix matrix = model.matrixProperty().get();
        assertEquals(5, matrix.total());
        assertEquals(1, matrix.count(cellOf(FAR)));
        assertEquals(Optional.empty(), cellOf(ALSO_FAR).value(), "the undecided have a row of their own");
    }

    @Test
    void theListHoldsTheHardOnesHardestFirstWithEvidenceAndDeparture() {
        byBoat(FAR);
        assertEquals(List.of(FAR), listed());
        AccessRow row = model.rows().get(0);
        assertEquals("Air", row.mode());
        assertEquals("5 jam", row.time());
        assertEquals(-3, row.departure());
        assertTrue(row.flags().contains("Hanya lewat air"), row.flags());
        assertEquals("Akses  1", model.titleProperty().get());
        assertEquals("1 dari 5 TPS sulit dijangkau", model.noteProperty().get().split(",")[0]);
    }

    @Test
    void aCellSelectsItsStationsAndCtrlAddsThem() {
        byBoat(FAR, ALSO_FAR);
        Matrix.Cell decided = cellOf(FAR);
        model.pick(decided, false);
        assertEquals(Set.of(FAR), at.selection.places().stations());
        model.pick(cellOf(ALSO_FAR), true);
        assertEquals(Set.of(FAR, ALSO_FAR), at.selection.places().stations());
        model.pick(decided, false);
        assertEquals(Set.of(FAR), at.selection.places().stations());
    }

    @Test
    void theListIsNarrowedByLevelFlagKecamatanAndWords() {
        byBoat(FAR, ALSO_FAR);
        model.show(AccessFilter.Levels.ALL);
        assertEquals(5, listed().size());
        model.show(Optional.of(AccessFlagKind.WATER_ONLY));
        assertEquals(Set.of(FAR, ALSO_FAR), Set.copyOf(listed()));
        at.selection.choose(Optional.of(new DistrictCode("16.08.02")));
        assertEquals(List.of(ALSO_FAR), listed());
        assertEquals(3, model.matrixProperty().get().total(), "the matrix is narrowed with the kecamatan");
        model.filter("martapura");
        assertEquals(List.of(), listed());
        assertTrue(model.kinds().contains(AccessFlagKind.WATER_ONLY));
    }

    @Test
    void anEditRenewsOnlyTheLinesThatItTouches() {
        model.show(AccessFilter.Levels.ALL);
        Map<StationId, AccessRow> before =
                model.rows().stream().collect(java.util.stream.Collectors.toMap(AccessRow::id, r -> r));
        byBoat(FAR);
        long kept =
                model.rows().stream().filter(row -> row == before.get(row.id())).count();
        assertEquals(4, kept);
        assertEquals(FAR, model.rows().get(0).id(), "hardest first");
    }

    @Test
    void whileItIsComputedTheTabSaysSo() {
        TestPlace slow = new TestPlace()
                .with(PlanFixture.plan().district("16.08.01", "M").stations("16.08.01", null, 1));
        AccessTabViewModel early = new AccessTabViewModel(slow.place);
        assertEquals("menghitung akses …", early.noteProperty().get());
        assertEquals("Akses", early.titleProperty().get());
    }

    @Test
    void theSelectionMeansItsStations() {
        assertEquals(Set.of(FAR), model.picked(Places.of(FAR)));
    }
}

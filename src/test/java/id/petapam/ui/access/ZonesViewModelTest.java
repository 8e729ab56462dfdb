package id.petapam.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.StationId;
import id.petapam.model.Zone;
import id.petapam.model.ZoneKind;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesViewModelTest {

    private static final LatLon VILLAGE = new LatLon(-4.2, 104.5);

    private final TestPlace at = TestPlace.studied()
            .with(PlanFixture.plan().district("16.08.01", "Martapura").stations("16.08.01", null, 3));
    private final ZonesViewModel model = new ZonesViewModel(at.place);

    private static List<LatLon> square(double metres) {
        return List.of(
                VILLAGE.offset(-metres, -metres),
                VILLAGE.offset(metres, -metres),
                VILLAGE.offset(metres, metres),
                VILLAGE.offset(-metres, metres));
    }

    private Zone flood() {
        Zone fresh = model.drawn(square(2000));
        return new Zone(fresh.id(), ZoneKind.FLOOD, "Lebak", fresh.shape(), "", "", "rapat");
    }

    @Test
    void aDrawnZoneSaysTheSameOfAllStationsInside() {
        model.put(flood());
        ZoneRow row = model.rows().get(0);
        assertEquals("Lebak", row.name());
        assertEquals(3, row.stations());
        assertEquals("rapat", row.origin());
        assertTrue(at.place
                .access()
                .state()
                .of(new StationId("16.08.01.2001-001"))
                .orElseThrow()
                .raised(AccessFlagKind.FLOOD_PRONE)
                .isPresent());
    }

    @Test
    void aZoneDrawnAgainKeepsItsNameAndCountsAnew() {
        Zone zone = flood();
        model.put(zone);
        List<LatLon> elsewhere =
                square(500).stream().map(p -> p.offset(9000, 0)).toList();
        model.put(model.redrawn(zone, elsewhere));
        assertEquals("Lebak", model.rows().get(0).name());
        assertEquals(0, model.rows().get(0).stations());
        model.remove(zone.id());
        assertTrue(model.rows().stream().allMatch(row -> row.id().isEmpty()));
    }

    @Test
    void theZonesThatTheDataDeclaresAreListedButAreNotThePlanners() {
        List<String> declared = model.rows().stream()
                .filter(row -> row.id().isEmpty())
                .map(ZoneRow::name)
                .toList();
        assertTrue(declared.stream().anyMatch(name -> name.contains("Tegal Binangun")), declared.toString());
        assertTrue(model.rows().stream().allMatch(row -> row.jurisdictions().contains(" / ")));
    }
}

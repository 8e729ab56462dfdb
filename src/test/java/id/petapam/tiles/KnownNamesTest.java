package id.petapam.tiles;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.region.Region;
import id.petapam.region.RegionUnreadable;
import id.petapam.region.Village;
import id.petapam.region.detail.PlacePoint;
import id.petapam.workflow.Sumsel;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static PlacePoint place(String name, PlacePoint.Kind kind, LatLon at) {
        return new PlacePoint(1, name, List.of(), kind, at, 0);
    }

    @Test
    void aVillageThatThePackHasTooIsWrittenOnce() throws RegionUnreadable {
        Region region = Sumsel.region();
        KnownNames known = KnownNames.of(region);
        Village village = region.villagesOfDistrict("16.08.01").stream()
                .filter(v -> v.pointKind() == Village.PointKind.VILLAGE)
                .findFirst()
                .orElseThrow();
        LatLon at = village.point().orElseThrow();
        String spelt = village.name().toUpperCase(java.util.Locale.ROOT).replace(" ", "-");
        assertTrue(known.has(place(spelt, PlacePoint.Kind.VILLAGE, at.offset(1500, 0))));
        assertFalse(
                known.has(place(village.name(), PlacePoint.Kind.VILLAGE, at.offset(0, 60_000))),
                "of that name far off");
        assertFalse(known.has(place(village.name(), PlacePoint.Kind.SCHOOL, at)), "a school of that name");
        assertFalse(known.has(place("Talang Contoh", PlacePoint.Kind.HAMLET, at)));
    }
}

package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.map.AccessMark;
import id.petapam.map.Clusters;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.map.StationMarks;
import id.petapam.map.Viewport;
import id.petapam.model.Coverage;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SitePlacesTest {

    private static final LatLon TOWN = new LatLon(-4.3, 104.3);

    private static MapPicture picture(SiteMark... sites) {
        StationMarks marks = new StationMarks.Builder()
                .add(TOWN, new MarkState(MarkClass.RAWAN, Coverage.EMPTY, false, AccessMark.NONE))
                .build();
        return new MapPicture(
                List.of(new StationId("a")), Clusters.of(marks, new int[1]), List.of(sites), Map.of(), "");
    }

    private static SiteMark site(String id, SiteKind kind) {
        return new SiteMark(new SiteId(id), kind, TOWN, Coverage.EMPTY, true);
    }

    @Test
    void aPlateStandsBesideTheStationAndPointsToItsPlace() {
        Viewport view = Viewport.of(TOWN, 12, 800, 600);
        SitePlaces.Plate plate = SitePlaces.of(picture(site("kpu", SiteKind.ELECTION_OFFICE)), view, 1)
                .get(0);
        assertTrue(plate.isBeside());
        assertEquals(400, plate.pointX(), 1e-6);
        assertTrue(Math.hypot(plate.x() - 400, plate.y() - 300) > 11);
    }

    @Test
    void platesDoNotCoverEachOther() {
        Viewport view = Viewport.of(TOWN, 12, 800, 600);
        List<SitePlaces.Plate> plates = SitePlaces.of(
                picture(site("kpu", SiteKind.ELECTION_OFFICE), site("gudang", SiteKind.LOGISTICS_DEPOT)), view, 1);
        assertEquals(2, plates.size());
        boolean over = Math.abs(plates.get(0).x() - plates.get(1).x()) < 2 * SitePlaces.HALF_WIDTH
                && Math.abs(plates.get(0).y() - plates.get(1).y()) < 2 * SitePlaces.HALF_HEIGHT;
        assertFalse(over);
    }

    @Test
    void sectorsWaitUntilTheMapIsNear() {
        MapPicture picture = picture(site("polsek", SiteKind.POLICE_SECTOR));
        assertEquals(
                0, SitePlaces.of(picture, Viewport.of(TOWN, 9, 800, 600), 1).size());
        assertEquals(
                1, SitePlaces.of(picture, Viewport.of(TOWN, 11, 800, 600), 1).size());
    }
}

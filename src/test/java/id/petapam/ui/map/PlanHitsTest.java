package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanHitsTest {

    private static final LatLon WEST = new LatLon(-4.30, 104.30);
    private static final LatLon NEIGHBOUR = WEST.offset(150, 0);
    private static final LatLon EAST = new LatLon(-4.30, 104.60);
    private static final LatLon OFFICE = new LatLon(-4.20, 104.45);

    private final Viewport view = Viewport.of(new LatLon(-4.25, 104.45), 10, 900, 600);
    private final PlanHits hits = hits(view);

    private static PlanHits hits(Viewport view) {
        MarkState state = new MarkState(MarkClass.RAWAN, Coverage.EMPTY, false, AccessMark.NONE);
        StationMarks marks = new StationMarks.Builder()
                .add(WEST, state)
                .add(NEIGHBOUR, state)
                .add(EAST, state)
                .build();
        SiteMark office = new SiteMark(new SiteId("kpu"), SiteKind.ELECTION_OFFICE, OFFICE, Coverage.FULL, false);
        MapPicture picture = new MapPicture(
                List.of(new StationId("w"), new StationId("n"), new StationId("e")),
                Clusters.of(marks, new int[] {2, 1, 0}),
                List.of(office),
                Map.of(),
                "");
        return new PlanHits(picture, view, SitePlaces.of(picture, view, 1));
    }

    @Test
    void aLoneStationIsHitByItself() {
        assertEquals(new MapTarget.OnStation(new StationId("e")), hits.at(view.screenX(EAST), view.screenY(EAST)));
    }

    @Test
    void stationsTooNearEachOtherAreHitTogether() {
        MapTarget target = hits.at(view.screenX(WEST), view.screenY(WEST));
        assertEquals(
                Set.of(new StationId("w"), new StationId("n")),
                Set.copyOf(assertInstanceOf(MapTarget.OnCluster.class, target).stations()));
    }

    @Test
    void aSiteIsHitOnItsPlate() {
        assertEquals(
                new MapTarget.OnSite(new SiteId("kpu")), hits.at(view.screenX(OFFICE) + 8, view.screenY(OFFICE) - 5));
    }

    @Test
    void besideEverythingThereIsGround() {
        assertInstanceOf(MapTarget.OnGround.class, hits.at(450, 590));
    }

    @Test
    void aBoxTakesTheMembersOfAClusterAndSites() {
        Gestures.Box all = new Gestures.Box(0, 0, 900, 600);
        assertEquals(3, hits.stationsIn(all).size());
        assertEquals(Set.of(new SiteId("kpu")), hits.sitesIn(all));
        double x = view.screenX(EAST);
        assertEquals(Set.of(new StationId("e")), hits.stationsIn(new Gestures.Box(x - 20, 0, x + 20, 600)));
    }

    @Test
    void whatIsToBeRevealedIsWithinItsBounds() {
        var bounds = hits.boundsOf(List.of(new StationId("w"), new StationId("e")), Set.of(new SiteId("kpu")))
                .orElseThrow()
                .grown(1e-9);
        assertTrue(bounds.grown(1e-6).contains(OFFICE));
        assertTrue(bounds.grown(1e-6).contains(EAST));
    }
}

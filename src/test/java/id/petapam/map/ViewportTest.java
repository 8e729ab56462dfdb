package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final LatLon MARTAPURA = new LatLon(-4.3186, 104.3583);

    private final Viewport view = Viewport.of(MARTAPURA, 11.4, 1366, 768);

    @Test
    void thePlaceUnderThePointerIsThePlaceThatIsDrawnThere() {
        LatLon place = view.toLatLon(200, 600);
        assertEquals(200, view.screenX(place), 1e-6);
        assertEquals(600, view.screenY(place), 1e-6);
    }

    @Test
    void zoomingWithTheWheelKeepsThePlaceUnderThePointer() {
        LatLon before = view.toLatLon(900, 100);
        LatLon after = view.zoomedAround(900, 100, 1.7).toLatLon(900, 100);
        assertEquals(before.lat(), after.lat(), 1e-9);
        assertEquals(before.lon(), after.lon(), 1e-9);
    }

    @Test
    void zoomStopsAtItsLimits() {
        assertEquals(Viewport.MAX_ZOOM, view.zoomedAround(0, 0, 50).zoom());
        assertEquals(Viewport.MIN_ZOOM, view.zoomedAround(0, 0, -50).zoom());
    }

    @Test
    void pushingTheMapMovesItWithTheHand() {
        LatLon place = view.toLatLon(500, 300);
        Viewport moved = view.panned(40, -25);
        assertEquals(540, moved.screenX(place), 1e-6);
        assertEquals(275, moved.screenY(place), 1e-6);
    }

    @Test
    void aFittedViewShowsAllOfAnAreaWithItsMargin() {
        Bounds bounds = new Bounds(-4.6, 104.1, -3.7, 105.0);
        Viewport fitted = Viewport.fitted(bounds, 20, 800, 600);
        assertTrue(fitted.screenX(new LatLon(-4, 104.1)) >= 20 - 1e-6);
        assertTrue(fitted.screenX(new LatLon(-4, 105.0)) <= 780 + 1e-6);
        assertEquals(20, fitted.screenY(new LatLon(-3.7, 104.5)), 1e-6);
        assertEquals(580, fitted.screenY(new LatLon(-4.6, 104.5)), 1e-6);
    }

    @Test
    void aTileIsAViewOfItsOwnSquare() {
        Viewport tile = Viewport.ofTile(3, 6, 4);
        assertEquals(6 / 8.0, tile.worldX(0), 1e-12);
        assertEquals(5 / 8.0, tile.worldY(256), 1e-12);
    }

    @Test
    void aViewWithoutSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Viewport.of(MARTAPURA, 10, 0, 700));
    }
}

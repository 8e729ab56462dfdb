package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Bounds REGION = new Bounds(-5.5, 102, -1.5, 107);

    private final Camera camera = new Camera(REGION);

    @BeforeEach
    void size() {
        camera.resize(800, 600);
    }

    @Test
    void zoomingKeepsTheGroundUnderThePointer() {
        camera.look(Viewport.of(new LatLon(-4.2, 104.5), 9, 800, 600));
        LatLon under = camera.view().toLatLon(700, 100);
        Viewport nearer = camera.zoomed(camera.view(), 0.7, 700, 100);
        assertEquals(700, nearer.screenX(under), 1e-6);
        assertEquals(100, nearer.screenY(under), 1e-6);
    }

    @Test
    void zoomStopsAtItsLimitsWithoutSliding() {
        camera.look(Viewport.of(new LatLon(-4.2, 104.5), Camera.MAX_ZOOM, 800, 600));
        Viewport before = camera.view();
        assertEquals(before, camera.zoomed(before, 3, 700, 100));
    }

    @Test
    void theMiddleOfTheViewStaysInTheRegion() {
        camera.panBy(100_000, 100_000);
        assertTrue(REGION.grown(1e-6).contains(camera.view().toLatLon(400, 300)));
    }

    @Test
    void whatHasToFitIsInTheWindow() {
        Bounds plan = new Bounds(-4.6, 104.2, -3.9, 105.1);
        Bounds shown = camera.fitting(plan).bounds();
        assertTrue(shown.contains(new LatLon(plan.south(), plan.west())));
        assertTrue(shown.contains(new LatLon(plan.north(), plan.east())));
    }

    @Test
    void onePlaceFitsWithoutDivingIntoTheGround() {
        assertEquals(15, camera.fitting(Bounds.around(new LatLon(-4, 104))).zoom());
    }

    @Test
    void aWindowWithoutSizeChangesNothing() {
        assertFalse(camera.resize(0, 600));
        assertEquals(800, camera.view().width());
    }
}

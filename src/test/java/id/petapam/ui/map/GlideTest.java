package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.geo.LatLon;
import id.petapam.map.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlideTest {

    private final Viewport from = Viewport.of(new LatLon(-4.2, 104.5), 9, 800, 600);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
    void theGroundUnderThePointerDoesNotMoveWhileZooming(double share) {
        LatLon under = from.toLatLon(650, 80);
        Viewport way = new Glide(from, from.zoomedAround(650, 80, 1.5)).at(share);
        assertEquals(650, way.screenX(under), 1e-3);
        assertEquals(80, way.screenY(under), 1e-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0})
    void aWayBeginsWhereTheViewIs(double share) {
        Viewport way = new Glide(from, from.panned(300, 40)).at(share);
        assertEquals(from.centerX(), way.centerX(), 1e-12);
        assertEquals(from.centerY(), way.centerY(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 7})
    void aWayEndsExactlyAtItsAim(double share) {
        Viewport aim = from.zoomedAround(10, 10, -2);
        assertEquals(aim, new Glide(from, aim).at(share));
    }
}

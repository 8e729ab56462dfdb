package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.geo.UtmZone;
import org.junit.jupiter.api.Test;

class GraticuleTest {

    private final Viewport view = Viewport.of(new LatLon(-4.3, 104.35), 11, 500, 700);
    private final Graticule grid = Graticule.of(view, 90);

    @Test
    void aTickStandsWhereTheEdgeHasItsMetres() {
        UtmZone zone = new UtmZone(48, true);
        assertEquals(zone, grid.zone());
        for (Graticule.Tick tick : grid.ticks()) {
            double metres =
                    switch (tick.side()) {
                        case TOP -> zone.easting(view.toLatLon(tick.at(), 0));
                        case BOTTOM -> zone.easting(view.toLatLon(tick.at(), 700));
                        case LEFT -> zone.northing(view.toLatLon(0, tick.at()));
                        case RIGHT -> zone.northing(view.toLatLon(500, tick.at()));
                    };
            assertEquals(tick.metres(), metres, 2);
            assertEquals(0, tick.metres() % grid.stepMetres());
        }
    }

    @Test
    void everyEdgeHasTicksAndCrossesLieOnTheGrid() {
        for (Graticule.Side side : Graticule.Side.values()) {
            assertTrue(grid.ticks().stream().filter(t -> t.side() == side).count() >= 4);
        }
        assertTrue(grid.crosses().size() >= 16);
        for (double[] c : grid.crosses()) {
            LatLon p = view.toLatLon(c[0], c[1]);
            assertEquals(0, Math.IEEEremainder(grid.zone().easting(p), grid.stepMetres()), 2);
            assertEquals(0, Math.IEEEremainder(grid.zone().northing(p), grid.stepMetres()), 2);
        }
    }

    @Test
    void figuresAreKilometresInGroups() {
        Graticule.Tick tick = new Graticule.Tick(Graticule.Side.LEFT, 0, 9_525_000);
        assertEquals("9 525", tick.text(5000));
        assertEquals("9 525 000", tick.text(500));
    }
}

package id.petapam.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.Viewport;
import org.junit.jupiter.api.Test;

class SheetViewTest {

    private static final Bounds AREA = new Bounds(-4.9, 103.9, -3.7, 105.0);

    @Test
    void allOfTheAreaIsOnTheSheetAtARoundScale() {
        for (double width : new double[] {300, 520, 800}) {
            SheetView view = SheetView.of(AREA, width, 500);
            Viewport port = view.viewport();
            assertTrue(port.screenX(new LatLon(-4, AREA.west())) >= 0);
            assertTrue(port.screenX(new LatLon(-4, AREA.east())) <= width);
            assertTrue(port.screenY(new LatLon(AREA.north(), 104)) >= 0);
            assertTrue(port.screenY(new LatLon(AREA.south(), 104)) <= 500);
            assertEquals(0, view.ratio() % 10_000, "1 : " + view.ratio());
        }
    }

    @Test
    void theRatioIsTrueOnPaper() {
        SheetView view = SheetView.of(AREA, 500, 500);
        LatLon middle = view.viewport().toLatLon(250, 250);
        LatLon east = middle.offset(10_000, 0);
        double points = view.viewport().screenX(east) - view.viewport().screenX(middle);
        double onPaper = points * 0.0254 / 72;
        assertEquals(10_000 / onPaper, view.ratio(), view.ratio() * 0.005);
    }

    @Test
    void aSinglePointIsNotBlownUpWithoutEnd() {
        assertEquals(
                2_000,
                SheetView.of(Bounds.around(new LatLon(-4, 104)), 500, 500).ratio());
    }
}

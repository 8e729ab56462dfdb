package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import org.junit.jupiter.api.Test;

class ScaleBarTest {

    @Test
    void theBarHasARoundLengthThatFitsAndIsTrueOnTheGround() {
        for (double zoom = 5; zoom < 18; zoom += 0.3) {
            Viewport view = Viewport.of(new LatLon(-4, 104), zoom, 1000, 700);
            ScaleBar bar = ScaleBar.of(view, 130);
            assertTrue(bar.length() <= 130 && bar.length() > 130 / 2.6);
            assertTrue(Integer.toString(bar.metres()).matches("[125]0*"));
            LatLon a = view.toLatLon(500, 350);
            LatLon b = view.toLatLon(500 + bar.length(), 350);
            assertEquals(1, a.distanceTo(b).value() / bar.metres(), 0.001);
        }
    }

    @Test
    void lengthsAreWrittenInMetresAndKilometres() {
        assertEquals("500 m", new ScaleBar(500, 10).text());
        assertEquals("10 km", new ScaleBar(10_000, 10).text());
    }

    @Test
    void theRatioOfASheetIsItsMetresOverItsPaper() {
        // Zoom at which a point (1/72 inch) is 35.28 m: 1 : 100 000.
        double zoom = Math.log(40_030_228.88 / 256 / (100_000 * 0.0254 / 72)) / Math.log(2);
        assertEquals(100_000, ScaleBar.ratio(Viewport.of(new LatLon(0, 104), zoom, 500, 700), ScaleBar.PAPER));
    }
}

package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.AreaLevel;
import id.petapam.map.BaseMap;
import id.petapam.map.MapArea;
import id.petapam.map.MapLayers;
import id.petapam.map.MapShape;
import id.petapam.map.Viewport;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.MapReadout;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadoutsTest {

    private static final LatLon INSIDE = new LatLon(-4.2961, 104.4712);

    private final BaseMap base =
            new BaseMap(new MapLayers(List.of(), List.of(), List.of(), List.of(martapura()), List.of(), List.of()));
    private final Viewport view = Viewport.of(INSIDE, 10, 800, 400);

    private static MapArea martapura() {
        double w = Mercator.x(104.4);
        double e = Mercator.x(104.6);
        double n = Mercator.y(-4.2);
        double s = Mercator.y(-4.4);
        MapShape square = MapShape.surface(new double[] {w, n, e, n, e, s, w, s, w, n});
        return new MapArea("16.08.01", "Martapura", AreaLevel.DISTRICT, true, square, (w + e) / 2, (n + s) / 2);
    }

    private MapReadout of(Language language, Optional<LatLon> pointer) {
        return new Readouts(base, new Words(language)).of(view, pointer);
    }

    @Test
    void thePointerIsReadInDegreesUtmAndKecamatan() {
        MapReadout readout = of(Language.ID, Optional.of(INSIDE));
        assertEquals("−4,2961; 104,4712", readout.position());
        assertEquals("48S 441\u2009321 mT 9\u2009525\u2009123 mU", readout.grid());
        assertEquals("Kec. Martapura", readout.district());
    }

    @Test
    void inEnglishTheSignsAreEnglish() {
        MapReadout readout = of(Language.EN, Optional.of(INSIDE));
        assertEquals("−4.2961; 104.4712", readout.position());
        assertEquals("District Martapura", readout.district());
    }

    @Test
    void outsideEveryKecamatanNoneIsNamed() {
        assertEquals("", of(Language.ID, Optional.of(new LatLon(-3, 104.5))).district());
    }

    @Test
    void withoutAPointerOnlyTheScaleIsSaidWithTwoFiguresThatCount() {
        assertEquals(new MapReadout("", "", "", "1 : 580.000"), of(Language.ID, Optional.empty()));
    }
}

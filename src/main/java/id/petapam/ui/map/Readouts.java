package id.petapam.ui.map;

import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.AreaLevel;
import id.petapam.map.BaseMap;
import id.petapam.map.MapArea;
import id.petapam.map.Viewport;
import id.petapam.text.Words;
import id.petapam.ui.common.MapReadout;
import java.util.Optional;

/** What the status bar says about the pointer and the scale. */
final class Readouts {

    /** Size of a pixel on a usual screen (96 to the inch), in metres. */
    private static final double PIXEL = 0.0254 / 96;

    private final BaseMap base;
    private final Words words;

    Readouts(BaseMap base, Words words) {
        this.base = base;
        this.words = words;
    }

    MapReadout of(Viewport view, Optional<LatLon> pointer) {
        String scale = "1 : " + words.number(rounded(view.metresPerPixel() / PIXEL));
        return pointer.map(at -> new MapReadout(words.value(at), grid(at), district(at), scale))
                .orElseGet(() -> new MapReadout("", "", "", scale));
    }

    /** Two figures that count: nobody measures a screen more exactly. */
    private static long rounded(double scale) {
        double unit = Math.pow(10, Math.floor(Math.log10(scale)) - 1);
        return Math.round(Math.round(scale / unit) * unit);
    }

    /** 48S 441 250 mT 9 525 120 mU. */
    private String grid(LatLon at) {
        String[] parts = GridReference.utm(at).split(" ");
        return words.say("mapview.utm", parts[0], grouped(parts[1]), grouped(parts[2]));
    }

    private static String grouped(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "").replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u2009");
    }

    private String district(LatLon at) {
        return base.areaAt(AreaLevel.DISTRICT, Mercator.x(at.lon()), Mercator.y(at.lat()))
                .map(MapArea::name)
                .map(name -> words.say("mapview.district", name))
                .orElse("");
    }
}

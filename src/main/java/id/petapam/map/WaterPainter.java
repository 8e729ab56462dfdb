package id.petapam.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Rivers, canals and lakes. All shores are drawn before all surfaces: where two surfaces of one river meet, or a line runs
 * into one, no line is left across the water.
 */
final class WaterPainter {

    /** From here on a river is drawn with two banks, pixels. */
    private static final double BANKS = 3.6;

    private final FineMap map;
    private final MapTheme theme;

    WaterPainter(FineMap map, MapTheme theme) {
        this.map = map;
        this.theme = theme;
    }

    private record Surface(PenPath path, boolean intermittent) {}

    void paint(MapPen pen, FineView cut, FineScale scale) {
        LookPaths lines = lines(cut, scale);
        List<Surface> surfaces = surfaces(cut, scale);
        double shore = (theme == MapTheme.PRINT ? 0.8 : 1.3) * 2;
        int edge = theme.ground().waterLine();
        int water = theme.ground().water();
        double metre = cut.pixels(1);
        lines.each((code, path) -> {
            WaterLook look = WaterLook.of(code);
            double width = width(look, scale, metre);
            if (width < BANKS) {
                pen.stroke(path, edge, look.intermittent() ? dashed(width) : Stroke.of(width));
            } else {
                pen.stroke(path, edge, look.intermittent() ? dashed(width + shore) : Stroke.of(width + shore));
            }
        });
        shores(pen, surfaces, false, edge, Stroke.of(shore));
        shores(pen, surfaces, true, edge, Stroke.dashed(shore, 4.0, 3.0));
        lines.each((code, path) -> {
            WaterLook look = WaterLook.of(code);
            double width = width(look, scale, metre);
            if (width >= BANKS) {
                pen.stroke(path, water, Stroke.of(width));
            }
        });
        FillBatch fills = new FillBatch(pen, water, water & 0x00FFFFFF | 0xA0000000);
        surfaces.forEach(s -> fills.add(s.intermittent() ? 1 : 0, s.path()));
        fills.finish();
    }

    private static void shores(MapPen pen, List<Surface> surfaces, boolean intermittent, int argb, Stroke stroke) {
        PenPath all = new PenPath();
        surfaces.stream().filter(s -> s.intermittent() == intermittent).forEach(s -> all.add(s.path()));
        if (!all.isEmpty()) {
            pen.stroke(all, argb, stroke);
        }
    }

    private static Stroke dashed(double width) {
        return Stroke.dashed(width, 6.0, 3.0);
    }

    private double width(WaterLook look, FineScale scale, double metre) {
        double width = look.width(scale.zoom(), 0) * scale.unit() * (theme == MapTheme.PROJECTOR ? 1.2 : 1);
        return Math.max(width, look.metres() * metre);
    }

    private LookPaths lines(FineView cut, FineScale scale) {
        LookPaths paths = new LookPaths();
        FineLines waterways = map.layers().waterways();
        cut.find(map.waterways(), scale.shown(), i -> {
            int code = waterways.look(i);
            if (WaterLook.of(code).intermittent()) {
                cut.dashes(waterways, i, 9, paths.of(code));
            } else {
                cut.line(waterways, i, paths.of(code));
            }
        });
        return paths;
    }

    private List<Surface> surfaces(FineView cut, FineScale scale) {
        List<Surface> surfaces = new ArrayList<>();
        FineSurfaces waters = map.layers().waters();
        cut.find(map.waters(), scale.shown(), i -> {
            PenPath path = new PenPath();
            if (cut.surface(waters, i, path)) {
                surfaces.add(new Surface(path, WaterLook.of(waters.look(i)).intermittent()));
            }
        });
        return surfaces;
    }
}

package id.petapam.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Forest, fields, swamp, settlements: pale surfaces, the swamp with tufts and the plantation with rows of dots. */
final class CoverPainter {

    private static final CoverLook[] LOOKS = CoverLook.values();
    private static final int SIGNS_FROM = 11;

    private final FineMap map;
    private final MapTheme theme;
    private final FineTheme colours;

    CoverPainter(FineMap map, MapTheme theme) {
        this.map = map;
        this.theme = theme;
        this.colours = FineTheme.of(theme);
    }

    void paint(MapPen pen, Viewport view, FineView cut, FineScale scale) {
        List<PenPath> swamps = new ArrayList<>();
        List<PenPath> plantations = new ArrayList<>();
        FineSurfaces covers = map.layers().covers();
        int[] argb = Arrays.stream(LOOKS).mapToInt(colours::cover).toArray();
        FillBatch ground = new FillBatch(pen, argb);
        List<PenPath> settlements = new ArrayList<>();
        List<CoverLook> kinds = new ArrayList<>();
        // Large ones come first, so that a small one within is seen.
        cut.find(map.covers(), scale.shown(), i -> {
            PenPath path = new PenPath();
            if (!cut.surface(covers, i, path)) {
                return;
            }
            CoverLook look = LOOKS[covers.look(i)];
            if (look.compareTo(CoverLook.SETTLEMENT) >= 0) {
                settlements.add(path);
                kinds.add(look);
                return;
            }
            ground.add(look.ordinal(), path);
            if (look == CoverLook.SWAMP) {
                swamps.add(path);
            } else if (look == CoverLook.PLANTATION) {
                plantations.add(path);
            }
        });
        ground.finish();
        if (scale.shown() >= SIGNS_FROM) {
            tufts(pen, view, swamps, scale.unit());
            dots(pen, view, plantations, scale.unit());
        }
        FillBatch built = new FillBatch(pen, argb);
        for (int i = 0; i < settlements.size(); i++) {
            built.add(kinds.get(i).ordinal(), settlements.get(i));
        }
        built.finish();
    }

    private void tufts(MapPen pen, Viewport view, List<PenPath> swamps, double unit) {
        if (swamps.isEmpty()) {
            return;
        }
        PenPath signs = swampSigns(view, swamps, unit);
        if (!signs.isEmpty()) {
            pen.stroke(signs, theme.ground().waterLine(), Stroke.sharp(0.9 * unit));
        }
    }

    static PenPath swampSigns(Viewport view, List<PenPath> swamps, double unit) {
        Scatter scatter = new Scatter(view, 21.333333333333332 * unit, 10.666666666666666 * unit, 5 * unit);
        PenPath signs = new PenPath();
        for (PenPath swamp : swamps) {
            scatter.add(swamp, (path, x, y) -> tuft(path, x, y, unit), signs);
        }
        return signs;
    }

    /** Water level and three blades. */
    static void tuft(PenPath path, double x, double y, double unit) {
        path.moveTo(x - 4.5 * unit, y + 1.5 * unit).lineTo(x + 4.5 * unit, y + 1.5 * unit);
        path.moveTo(x, y + 1.5 * unit).lineTo(x, y - 2.6 * unit);
        path.moveTo(x - 1.8 * unit, y + 1.5 * unit).lineTo(x - 2.6 * unit, y - 1.4 * unit);
        path.moveTo(x + 1.8 * unit, y + 1.5 * unit).lineTo(x + 2.6 * unit, y - 1.4 * unit);
    }

    private void dots(MapPen pen, Viewport view, List<PenPath> plantations, double unit) {
        if (plantations.isEmpty()) {
            return;
        }
        Scatter scatter = new Scatter(view, 16 * unit, 8 * unit, 1.5 * unit);
        PenPath signs = new PenPath();
        double r = 0.8 * unit;
        for (PenPath plantation : plantations) {
            scatter.add(plantation, (path, x, y) -> path.add(PenPath.rect(x - r, y - r, 2 * r, 2 * r)), signs);
        }
        if (!signs.isEmpty()) {
            pen.fill(signs, colours.covers().dots());
        }
    }
}

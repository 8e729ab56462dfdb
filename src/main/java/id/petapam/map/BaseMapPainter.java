package id.petapam.map;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws the ground: sea, land, water, borders; no names, since those must avoid what the plan puts on top. The coverage
 * of areas is not part of the ground either: {@link #paintTints} lays see-through colours over it, so that tiles stay
 * as they are when the plan changes. Safe for several threads.
 */
public final class BaseMapPainter {

    /** Lines just outside of a tile still reach into it. */
    private static final double MARGIN = 12;

    private static final int PRINT_HATCH = 0xFF9A9A9A;

    private final BaseMap map;
    private final MapTheme theme;
    private final double sharpness;
    private final Optional<FinePainter> fine;

    /**
     * @param sharpness extra zoom steps of detail: 0 on the screen; 2 on paper, where a point is finer than a pixel
     */
    public BaseMapPainter(BaseMap map, MapTheme theme, double sharpness) {
        this.map = map;
        this.theme = theme;
        this.sharpness = sharpness;
        this.fine = map.fine().map(layers -> new FinePainter(layers, theme));
    }

    public BaseMapPainter(BaseMap map, MapTheme theme) {
        this(map, theme, theme == MapTheme.PRINT ? 2 : 0);
    }

    /** The whole ground. */
    public void paint(MapPen pen, Viewport view) {
        pen.save();
        PenPath frame = PenPath.rect(0, 0, view.width(), view.height());
        pen.clip(frame);
        pen.fill(frame, theme.ground().water());
        ViewPath cut = new ViewPath(view, MARGIN);
        double detail = view.zoom() + sharpness;
        for (ShapeLevels land : map.land()) {
            fill(pen, cut, land.at(detail), theme.ground().otherLand());
        }
        for (ShapeLevels home : map.home()) {
            fill(pen, cut, home.at(detail), theme.ground().land());
        }
        fine.ifPresent(f -> f.paintCovers(pen, view));
        paintWater(pen, view, cut, detail);
        fine.ifPresent(f -> f.paintWays(pen, view));
        paintBorders(pen, view, cut, detail);
        fine.ifPresent(f -> f.paintMarks(pen, view));
        pen.restore();
    }

    private void paintWater(MapPen pen, Viewport view, ViewPath cut, double detail) {
        Stroke shore = Stroke.of(theme == MapTheme.PRINT ? 0.5 : 1);
        for (ShapeLevels lake : map.lakes()) {
            fill(pen, cut, lake.at(detail), theme.ground().water());
            outline(pen, cut, lake.at(detail), theme.ground().waterLine(), shore);
        }
        for (ShapeLevels land : map.land()) {
            outline(pen, cut, land.at(detail), theme.ground().waterLine(), shore);
        }
        paintRivers(pen, view, cut, detail);
    }

    private void paintRivers(MapPen pen, Viewport view, ViewPath cut, double detail) {
        int[] smallFirst = IntStream.range(0, map.rivers().size())
                .boxed()
                .sorted((a, b) -> Integer.compare(rank(b), rank(a)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : smallFirst) {
            double width = riverWidth(rank(i), view.zoom());
            if (width > 0 && isShown(map.layers().rivers().get(i), view, theme)) {
                PenPath line = cut.rounded(map.rivers().get(i).at(detail));
                if (!line.isEmpty()) {
                    pen.stroke(line, theme.ground().waterLine(), Stroke.of(width));
                }
            }
        }
    }

    /** Whether the fine layers do not show the same river themselves. */
    static boolean isShown(MapWater river, Viewport view, MapTheme theme) {
        return !river.standIn() || FineScale.of(view, theme).shown() < FineMap.RIVERS_FROM;
    }

    private int rank(int river) {
        return map.layers().rivers().get(river).rank();
    }

    /** Width of a river's line in pixels; 0 where it is too small for the zoom. */
    static double riverWidth(int rank, double zoom) {
        double base = 4 - Math.max(1, Math.min(3, rank));
        double width = 0.45 * base * Math.pow(1.32, zoom - 8);
        double limit = 2.2 + base * 1.6;
        return zoom < 5 + rank ? 0 : Math.max(0.5, Math.min(limit, width));
    }

    /** The borders alone, over a ground that comes from elsewhere. */
    public void paintBorders(MapPen pen, Viewport view) {
        paintBorders(pen, view, new ViewPath(view, MARGIN), view.zoom() + sharpness);
    }

    private void paintBorders(MapPen pen, Viewport view, ViewPath cut, double detail) {
        double unit = theme == MapTheme.PRINT ? 0.7 : 1;
        for (AreaLevel level : new AreaLevel[] {AreaLevel.DISTRICT, AreaLevel.REGENCY, AreaLevel.PROVINCE}) {
            if (level == AreaLevel.DISTRICT && view.zoom() + sharpness < 8) {
                continue;
            }
            for (BorderNet.Line line : map.borders()) {
                if (line.level() == level) {
                    MapShape shape = line.shape().at(detail);
                    if (level != AreaLevel.DISTRICT && theme.borders().glow() >>> 24 != 0) {
                        pen.stroke(cut.lines(shape), theme.borders().glow(), Stroke.of(4.5 * unit));
                    }
                    Stroke stroke = stroke(level, line.indicative(), unit, view.zoom());
                    cut.runs(shape, (run, distance) -> pen.stroke(run, colour(level), stroke.startingAt(distance)));
                }
            }
        }
    }

    private int colour(AreaLevel level) {
        return switch (level) {
            case PROVINCE -> theme.borders().province();
            case REGENCY -> theme.borders().regency();
            case DISTRICT -> theme.borders().district();
        };
    }

    /** Official borders are whole lines or dash-dot; computed ones are dashed, the narrower the finer. */
    private static Stroke stroke(AreaLevel level, boolean indicative, double unit, double zoom) {
        double grow = unit * Math.max(0.8, Math.min(1.25, 0.8 + (zoom - 8) * 0.08));
        return switch (level) {
            case PROVINCE -> Stroke.dashed(1.7 * grow, 9 * unit, 3 * unit, 2 * unit, 3 * unit);
            case REGENCY -> indicative ? Stroke.dashed(1.4 * grow, 7 * unit, 3 * unit) : Stroke.of(1.4 * grow);
            case DISTRICT -> indicative ? Stroke.dashed(grow, 3.5 * unit, 2.5 * unit) : Stroke.of(grow);
        };
    }

    /** Lays the coverage of areas (code to tint) over a painted ground; water and roads stay as they were. */
    public void paintTints(MapPen pen, Viewport view, Map<String, AreaTint> tints) {
        ViewPath cut = new ViewPath(view, MARGIN);
        for (MapArea area : map.layers().areas()) {
            AreaTint tint = tints.get(area.code());
            if (tint != null) {
                map.surface(area.code(), view.zoom() + sharpness)
                        .map(cut::surface)
                        .filter(path -> !path.isEmpty())
                        .ifPresent(path -> tint(pen, path, theme, tint));
            }
        }
        if (!tints.isEmpty()) {
            paintRivers(pen, view, cut, view.zoom() + sharpness);
            fine.ifPresent(f -> {
                f.paintWays(pen, view);
                paintBorders(pen, view, cut, view.zoom() + sharpness);
                f.paintMarks(pen, view);
            });
        }
    }

    static void tint(MapPen pen, PenPath path, MapTheme theme, AreaTint tint) {
        pen.fill(path, theme.tint(tint));
        if (theme == MapTheme.PRINT && tint != AreaTint.COVERED) {
            // In black and white the colours are one grey: the lines tell them apart.
            pen.hatch(path, PRINT_HATCH, tint == AreaTint.PARTLY ? 9 : 4.5, 0.3);
        }
    }

    /** Fades the land outside of an area and draws its border, so that the eye stays on one Polres. */
    public void paintFocus(MapPen pen, Viewport view, String code) {
        double detail = view.zoom() + sharpness;
        MapShape shape = map.surface(code, detail).orElse(null);
        if (shape == null) {
            return;
        }
        ViewPath cut = new ViewPath(view, MARGIN);
        PenPath outside = new PenPath();
        map.land().forEach(land -> outside.add(cut.surface(land.at(detail))));
        // The area lies on the land: by the even-odd rule it stays open.
        outside.add(cut.surface(shape));
        if (!outside.isEmpty()) {
            pen.fill(outside, theme.ground().otherLand() & 0x00FFFFFF | 0x80000000);
        }
        Stroke stroke = Stroke.of(theme == MapTheme.PRINT ? 1.2 : 1.8);
        for (BorderNet.Line line : map.borders()) {
            if (line.bounds(code)) {
                outline(pen, cut, line.shape().at(detail), theme.borders().province(), stroke);
            }
        }
    }

    private static void fill(MapPen pen, ViewPath cut, MapShape shape, int argb) {
        PenPath path = cut.surface(shape);
        if (!path.isEmpty()) {
            pen.fill(path, argb);
        }
    }

    private static void outline(MapPen pen, ViewPath cut, MapShape shape, int argb, Stroke stroke) {
        PenPath path = cut.lines(shape);
        if (!path.isEmpty()) {
            pen.stroke(path, argb, stroke);
        }
    }
}

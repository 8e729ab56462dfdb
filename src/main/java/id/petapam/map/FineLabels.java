package id.petapam.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Which names of the fine layers a view shows, and how they are written. Safe for several threads. */
final class FineLabels {

    /** A point of paper shows more names than a pixel. */
    private static final double PAPER = 0.8;

    /** A line so wide has its name on it, pixels. */
    private static final double ON_IT = 11;

    /** A lake has a name from this size on, pixels. */
    private static final double LAKE = 60;

    private static final double NEAR = 0.5;

    private final FineMap map;
    private final MapTheme theme;
    private final double size;

    /** How a name is written and when. */
    private record Writing(MapLabel.Kind kind, int rank, TextStyle style) {}

    FineLabels(FineMap map, MapTheme theme, double size) {
        this.map = map;
        this.theme = theme;
        this.size = size;
    }

    /** @param focus the area whose small places are named; empty for all */
    void add(List<MapLabel> labels, Viewport view, Optional<MapShape> focus) {
        double zoom = theme == MapTheme.PRINT ? view.zoom() + PAPER : view.zoom();
        int shown = (int) Math.floor(zoom + 0.2);
        FineView cut = new FineView(view, zoom);
        FineScale scale = FineScale.of(view, theme);
        addSpots(labels, view, cut, shown, focus);
        addRivers(labels, cut, shown, scale);
        addRoads(labels, cut, shown, scale);
        addFerries(labels, cut, shown);
        addLakes(labels, view, cut, shown);
    }

    private void addSpots(List<MapLabel> labels, Viewport view, FineView cut, int shown, Optional<MapShape> focus) {
        cut.find(map.spots(), shown, i -> {
            FineSpot spot = map.layers().spots().get(i);
            double x = MercatorRows.x(spot.lon7());
            double y = MercatorRows.y(spot.lat7());
            boolean own = spot.kind().compareTo(FineSpot.Kind.TOWN) <= 0
                    || focus.map(area -> area.contains(x, y)).orElse(true);
            boolean written = !spot.name().isEmpty() && own;
            // The mark of a landing keeps its room even without a name.
            if ((written || spot.kind().isLanding()) && view.shows(x, y, 0)) {
                Writing w = writing(spot, shown);
                labels.add(new MapLabel(
                        written ? spot.name() : "", w.kind(), w.style(), w.rank(), x, y, MapShape.lines()));
            }
        });
    }

    private Writing writing(FineSpot spot, int shown) {
        MapTheme.Ink ink = theme.ink();
        boolean large = spot.weight() >= 5000;
        return switch (spot.kind()) {
            case CITY -> new Writing(MapLabel.Kind.POINT, 12, style(TextStyle.Face.BOLD, 14, ink.town()));
            case TOWN ->
                new Writing(MapLabel.Kind.POINT, large ? 47 : 48, style(TextStyle.Face.SEMI_BOLD, 12.5, ink.town()));
            case VILLAGE ->
                new Writing(MapLabel.Kind.SPOT, large ? 58 : 59, style(TextStyle.Face.MEDIUM, 11.5, ink.town()));
            case SUBURB ->
                new Writing(
                        MapLabel.Kind.SPOT, 63, style(TextStyle.Face.MEDIUM, shown < 14 ? 10.5 : 12, ink.village()));
            case HAMLET -> new Writing(MapLabel.Kind.SPOT, 64, style(TextStyle.Face.REGULAR, 10.5, ink.village()));
            case FERRY_TERMINAL -> new Writing(MapLabel.Kind.MARK, 57, style(TextStyle.Face.MEDIUM, 11, ink.water()));
            case PIER, SLIPWAY -> new Writing(MapLabel.Kind.MARK, 69, style(TextStyle.Face.REGULAR, 10.5, ink.water()));
            case LOCALITY -> new Writing(MapLabel.Kind.SPOT, 68, style(TextStyle.Face.ITALIC, 10.5, ink.village()));
            case DWELLING -> new Writing(MapLabel.Kind.SPOT, 71, style(TextStyle.Face.REGULAR, 10, ink.village()));
            case POLICE, HOSPITAL ->
                new Writing(MapLabel.Kind.POINT, 65, style(TextStyle.Face.MEDIUM, 10.5, ink.village()));
            case MARKET, OFFICE, SCHOOL, WORSHIP ->
                new Writing(MapLabel.Kind.POINT, 72, style(TextStyle.Face.REGULAR, 10, ink.village()));
        };
    }

    private void addRivers(List<MapLabel> labels, FineView cut, int shown, FineScale scale) {
        NamedLines names = map.waterNames();
        double metre = cut.pixels(1);
        addLines(labels, cut, shown, names, chain -> {
            WaterLook look = WaterLook.of(
                    names.look(chain, code -> WaterLook.of(code).kind().ordinal()));
            double width = Math.max(look.width(scale.zoom(), 0) * scale.unit(), look.metres() * metre);
            boolean river = look.kind() == WaterLook.Kind.RIVER;
            TextStyle style = style(
                    TextStyle.Face.ITALIC, river ? 11.5 : 10.5, theme.ink().water());
            if (width >= ON_IT) {
                style = style.withHalo(theme.ground().water(), style.haloWidth());
            }
            return along(names.name(chain), style, river ? 31 : 62, width);
        });
    }

    private void addRoads(List<MapLabel> labels, FineView cut, int shown, FineScale scale) {
        NamedLines names = map.roadNames();
        addLines(labels, cut, shown, names, chain -> {
            RoadLook look =
                    RoadLook.of(names.look(chain, code -> RoadLook.rank(code).ordinal()));
            int rank =
                    switch (look.rank().kind()) {
                        case CHIEF, MAIN -> 61;
                        case MIDDLE -> 66;
                        case MINOR -> 70;
                        case TRACK, PATH -> 73;
                    };
            double points = rank == 61 ? 11 : rank == 66 ? 10.5 : 10;
            TextStyle style = style(TextStyle.Face.REGULAR, points, theme.ink().village());
            return along(shortened(names.name(chain)), style, rank, look.width(scale.zoom()) * scale.unit());
        });
    }

    /** As on the signs of streets. */
    static String shortened(String name) {
        String[][] words = {{"Jalan ", "Jl. "}, {"Jln. ", "Jl. "}, {"Gang ", "Gg. "}, {"Lorong ", "Lr. "}};
        for (String[] word : words) {
            if (name.startsWith(word[0]) && name.length() > word[0].length()) {
                return word[1] + name.substring(word[0].length());
            }
        }
        return name;
    }

    private void addFerries(List<MapLabel> labels, FineView cut, int shown) {
        NamedLines names = map.ferryNames();
        TextStyle style =
                style(TextStyle.Face.ITALIC, 10.5, FineTheme.of(theme).marks().boat());
        addLines(labels, cut, shown, names, chain -> along(names.name(chain), style, 67, 2));
    }

    private static MapLabel along(String name, TextStyle style, int rank, double width) {
        double lift = width >= ON_IT ? -style.capHeight() / 2 : width / 2 + 2.5;
        return new MapLabel(name, MapLabel.Kind.WAY, style, rank, 0, 0, MapShape.lines(), lift);
    }

    /** Chains of one name become one label, so that it is not written twice on both lanes of a road. */
    private void addLines(
            List<MapLabel> labels, FineView cut, int shown, NamedLines names, IntFunction<MapLabel> writing) {
        Map<String, MapLabel> byName = new LinkedHashMap<>();
        Map<String, List<double[]>> parts = new LinkedHashMap<>();
        cut.find(names.index(), shown, chain -> {
            MapLabel label = writing.apply(chain);
            byName.merge(label.text(), label, (a, b) -> a.rank() <= b.rank() ? a : b);
            parts.computeIfAbsent(label.text(), k -> new ArrayList<>()).add(names.points(chain, cut.units(NEAR)));
        });
        byName.forEach((name, label) -> {
            MapShape lines = MapShape.lines(parts.get(name).toArray(new double[0][]));
            labels.add(new MapLabel(
                    name, label.kind(), label.style(), label.rank(), lines.minX(), lines.minY(), lines, label.lift()));
        });
    }

    private void addLakes(List<MapLabel> labels, Viewport view, FineView cut, int shown) {
        FineSurfaces waters = map.layers().waters();
        double least = LAKE / view.scale();
        cut.find(map.waters(), shown, i -> {
            if (WaterLook.of(waters.look(i)).kind() != WaterLook.Kind.LAKE
                    || waters.name(i).isEmpty()) {
                return;
            }
            MapShape shape = shape(waters, i, cut.units(2));
            if (shape.maxX() - shape.minX() > least && shape.isNear(view, 0)) {
                labels.add(new MapLabel(
                        waters.name(i),
                        MapLabel.Kind.AREA,
                        style(TextStyle.Face.ITALIC, 11, theme.ink().water())
                                .withHalo(theme.ground().water(), 1.8 * size),
                        31,
                        (shape.minX() + shape.maxX()) / 2,
                        (shape.minY() + shape.maxY()) / 2,
                        shape));
            }
        });
    }

    private static MapShape shape(FineSurfaces of, int surface, int near) {
        List<double[]> rings = new ArrayList<>();
        for (int r = of.firstRing(surface); r < of.endRing(surface); r++) {
            double[] ring = NamedLines.line(of.rings(), r, near);
            if (ring.length >= 8) {
                rings.add(ring);
            }
        }
        return MapShape.surface(rings.toArray(new double[0][]));
    }

    private TextStyle style(TextStyle.Face face, double points, int argb) {
        return TextStyle.plain(face, points * size, argb).withHalo(theme.ink().halo(), 1.8 * size);
    }
}

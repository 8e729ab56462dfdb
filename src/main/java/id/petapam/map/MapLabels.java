package id.petapam.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which names a view of the ground shows, and how they are written. Safe for several threads. */
public final class MapLabels {

    static final int SEA = 5;
    static final int CAPITAL = 10;
    static final int DISTRICT = 20;
    static final int RIVER = 30;
    static final int NEIGHBOUR = 40;
    static final int TOWN = 50;
    static final int VILLAGE = 60;

    private static final double DISTRICTS_FROM = 8.8;
    private static final double TOWNS_FROM = 9.3;
    private static final double VILLAGES_FROM = 12.2;
    private static final double RIVERS_FROM = 7.5;

    private final BaseMap map;
    private final MapTheme theme;
    private final double size;
    private final Optional<FineLabels> fine;

    /** @param size of the letters against normal: 1 on the screen, more on the projector */
    public MapLabels(BaseMap map, MapTheme theme, double size) {
        this.map = map;
        this.theme = theme;
        this.size = size;
        this.fine = map.fine().map(layers -> new FineLabels(layers, theme, size));
    }

    /**
     * The names of a view, for {@link LabelPlacer}.
     *
     * @param focus code of the kabupaten (or kecamatan) that the plan is about: only its own kecamatan, towns and
     *     villages are named, and around it its neighbours; empty for all
     */
    public List<MapLabel> of(Viewport view, String focus) {
        List<MapLabel> labels = new ArrayList<>();
        addAreas(labels, view, focus);
        addRivers(labels, view);
        for (MapPlace place : map.layers().places()) {
            if (view.shows(place.x(), place.y(), 0)) {
                addPlace(labels, place, view.zoom(), focus);
            }
        }
        fine.ifPresent(f -> f.add(labels, view, map.surface(focus, view.zoom())));
        return labels;
    }

    private void addAreas(List<MapLabel> labels, Viewport view, String focus) {
        boolean districts = view.zoom() >= DISTRICTS_FROM;
        for (MapArea area : map.layers().areas()) {
            if (area.shape().isNear(view, 0)) {
                boolean own = focus.isEmpty() || area.isWithin(focus);
                boolean holdsFocus = !focus.isEmpty() && focus.startsWith(area.code());
                switch (area.level()) {
                    case DISTRICT -> {
                        if (districts && own) {
                            labels.add(label(area, view, DISTRICT, style(TextStyle.Face.SEMI_BOLD, 12, ink().area())));
                        }
                    }
                    case REGENCY -> {
                        boolean named = focus.isEmpty() ? !districts : !holdsFocus;
                        if (named) {
                            labels.add(capitals(area, view, 11.5));
                        }
                    }
                    case PROVINCE -> {
                        boolean home = map.layers().areas().stream()
                                .anyMatch(a -> a.level() == AreaLevel.REGENCY && a.isWithin(area.code()));
                        if (!home || view.zoom() < 7) {
                            labels.add(capitals(area, view, 12.5));
                        }
                    }
                }
            }
        }
    }

    private MapLabel capitals(MapArea area, Viewport view, double points) {
        MapLabel plain = label(area, view, NEIGHBOUR, style(TextStyle.Face.MEDIUM, points, ink().area()));
        return new MapLabel(
                plain.text().toUpperCase(Locale.ROOT),
                plain.kind(),
                plain.style(),
                plain.rank(),
                plain.x(),
                plain.y(),
                plain.shape());
    }

    private MapLabel label(MapArea area, Viewport view, int rank, TextStyle style) {
        MapShape surface = map.surface(area.code(), view.zoom()).orElse(area.shape());
        return MapLabel.area(area.name(), style, rank, area, surface);
    }

    private void addRivers(List<MapLabel> labels, Viewport view) {
        if (view.zoom() < RIVERS_FROM) {
            return;
        }
        Map<String, List<double[]>> byName = new LinkedHashMap<>();
        for (int i = 0; i < map.rivers().size(); i++) {
            MapWater river = map.layers().rivers().get(i);
            MapShape shape = map.rivers().get(i).at(view.zoom());
            if (!river.name().isEmpty()
                    && BaseMapPainter.riverWidth(river.rank(), view.zoom()) > 0
                    && BaseMapPainter.isShown(river, view, theme)) {
                List<double[]> parts = byName.computeIfAbsent(river.name(), k -> new ArrayList<>());
                for (int p = 0; p < shape.partCount(); p++) {
                    parts.add(shape.part(p));
                }
            }
        }
        byName.forEach((name, parts) -> {
            MapShape line = MapShape.lines(LineJoin.joined(parts).toArray(new double[0][]));
            if (line.isNear(view, 0)) {
                TextStyle style = style(TextStyle.Face.ITALIC, 11.5, ink().water());
                labels.add(new MapLabel(name, MapLabel.Kind.LINE, style, RIVER, line.minX(), line.minY(), line));
            }
        });
        for (MapWater lake : map.layers().lakes()) {
            MapShape s = lake.shape();
            if (!lake.name().isEmpty() && s.isNear(view, 0)) {
                labels.add(new MapLabel(
                        lake.name(),
                        MapLabel.Kind.AREA,
                        style(TextStyle.Face.ITALIC, 11.5, ink().water()),
                        RIVER,
                        (s.minX() + s.maxX()) / 2,
                        (s.minY() + s.maxY()) / 2,
                        s));
            }
        }
    }

    private void addPlace(List<MapLabel> labels, MapPlace place, double zoom, String focus) {
        switch (place.kind()) {
            case SEA -> {
                TextStyle style = TextStyle.plain(TextStyle.Face.ITALIC, 14 * size, ink().water())
                        .withHalo(theme.ground().water(), 1.8 * size);
                labels.add(point(place, MapLabel.Kind.CENTER, SEA, style));
            }
            case PROVINCE_CAPITAL ->
                labels.add(
                        point(place, MapLabel.Kind.POINT, CAPITAL - 1, style(TextStyle.Face.BOLD, 13.5, ink().town())));
            case REGENCY_CAPITAL -> {
                if (zoom >= 7) {
                    TextStyle style = style(TextStyle.Face.SEMI_BOLD, 12.5, ink().town());
                    labels.add(point(place, MapLabel.Kind.POINT, CAPITAL, style));
                }
            }
            case TOWN -> {
                if (zoom >= TOWNS_FROM) {
                    TextStyle style = style(TextStyle.Face.MEDIUM, 11.5, ink().town());
                    labels.add(point(place, MapLabel.Kind.POINT, TOWN, style));
                }
            }
            case VILLAGE -> {
                if (zoom >= VILLAGES_FROM && (focus.isEmpty() || place.code().startsWith(focus + "."))) {
                    TextStyle style = style(TextStyle.Face.REGULAR, 11, ink().village());
                    labels.add(point(place, MapLabel.Kind.NEAR, VILLAGE, style));
                }
            }
        }
    }

    private static MapLabel point(MapPlace place, MapLabel.Kind kind, int rank, TextStyle style) {
        return new MapLabel(place.name(), kind, style, rank, place.x(), place.y(), MapShape.lines());
    }

    private MapTheme.Ink ink() {
        return theme.ink();
    }

    private TextStyle style(TextStyle.Face face, double points, int argb) {
        return TextStyle.plain(face, points * size, argb).withHalo(ink().halo(), 1.8 * size);
    }
}

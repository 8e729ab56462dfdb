package id.petapam.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Roads of all ranks. First what is under the ground, then all edges, then all fills, narrow before wide, so that
 * crossings are open; at last the bridges, which lie over everything.
 */
final class RoadPainter {

    /** A road narrower than this is one line, pixels. */
    private static final double TWO_EDGES = 2.3;

    /** Wider lines get round corners; on narrow ones nobody sees them and they take long. */
    private static final double ROUND = 2;

    private static final int TUNNELS_FROM = 13;
    private static final int FORDS_FROM = 13;

    private final FineMap map;
    private final MapTheme theme;
    private final FineTheme colours;

    RoadPainter(FineMap map, MapTheme theme) {
        this.map = map;
        this.theme = theme;
        this.colours = FineTheme.of(theme);
    }

    void paint(MapPen pen, FineView cut, FineScale scale) {
        LookPaths ground = new LookPaths();
        LookPaths tunnels = new LookPaths();
        List<Bridge> bridges = new ArrayList<>();
        FineLines roads = map.layers().roads();
        cut.find(map.roads(), scale.shown(), i -> {
            int code = roads.look(i);
            RoadRank rank = RoadLook.rank(code);
            RoadLook.Structure structure = RoadLook.structure(code);
            if (structure == RoadLook.Structure.BRIDGE && scale.shown() >= bridgesFrom(rank)) {
                PenPath path = new PenPath();
                if (cut.line(roads, i, path)) {
                    bridges.add(new Bridge(RoadLook.of(code), path, ends(roads, i, cut)));
                }
                return;
            }
            boolean tunnel = structure == RoadLook.Structure.TUNNEL && scale.shown() >= TUNNELS_FROM;
            PenPath into = (tunnel ? tunnels : ground).of(code);
            if (isDashed(RoadLook.of(code), scale)) {
                cut.dashes(roads, i, pattern(rank, code), into);
            } else {
                cut.line(roads, i, into);
            }
        });
        tunnels.each((code, path) -> tunnel(pen, RoadLook.of(code), path, scale));
        narrowFirst(ground, (look, path) -> edge(pen, look, path, scale));
        narrowFirst(ground, (look, path) -> fill(pen, look, path, scale));
        bridges.sort((a, b) -> b.look().rank().compareTo(a.look().rank()));
        bridges.forEach(b -> BridgePainter.paint(pen, b, width(b.look(), scale), colours, theme, this, scale));
    }

    /** @param ends first and last point with their directions outwards: x, y, dx, dy each */
    record Bridge(RoadLook look, PenPath path, double[] ends) {}

    private interface Part {
        void draw(RoadLook look, PenPath path);
    }

    private static void narrowFirst(LookPaths paths, Part part) {
        // Codes end in the rank, so that looks of one rank are spread over the codes.
        for (RoadRank.Kind kind : new RoadRank.Kind[] {
            RoadRank.Kind.PATH,
            RoadRank.Kind.TRACK,
            RoadRank.Kind.MINOR,
            RoadRank.Kind.MIDDLE,
            RoadRank.Kind.MAIN,
            RoadRank.Kind.CHIEF
        }) {
            paths.each((code, path) -> {
                RoadLook look = RoadLook.of(code);
                if (look.rank().kind() == kind) {
                    part.draw(look, path);
                }
            });
        }
    }

    private static int bridgesFrom(RoadRank rank) {
        return switch (rank.kind()) {
            case CHIEF, MAIN -> 12;
            case MIDDLE -> 13;
            case MINOR, TRACK -> 14;
            case PATH -> 15;
        };
    }

    private boolean isDashed(RoadLook look, FineScale scale) {
        return look.rank().isDashed() || look.dryOnly() && width(look, scale) < TWO_EDGES * scale.unit();
    }

    private static double pattern(RoadRank rank, int code) {
        double sum = 0;
        for (double piece : dash(RoadLook.of(code))) {
            sum += piece;
        }
        return sum;
    }

    private static Double[] dash(RoadLook look) {
        return switch (look.rank()) {
            case TRACK -> look.dryOnly() ? new Double[] {6.0, 2.5, 1.5, 2.5} : new Double[] {5.5, 2.8};
            case PATH, FOOTWAY -> new Double[] {2.2, 2.2};
            case STEPS -> new Double[] {1.2, 1.2};
            default -> new Double[] {7.0, 2.5, 1.5, 2.5};
        };
    }

    double width(RoadLook look, FineScale scale) {
        return look.width(scale.zoom()) * scale.unit() * colours.strength();
    }

    private double edgeWidth(double width, FineScale scale) {
        return width + 2 * scale.unit() * (width > 6 ? 0.9 : 0.7);
    }

    private void tunnel(MapPen pen, RoadLook look, PenPath path, FineScale scale) {
        double width = width(look, scale);
        FineTheme.Road road = colours.road(look.rank().kind());
        if (width < TWO_EDGES * scale.unit() || look.rank().isDashed()) {
            pen.stroke(path, road.thin() & 0x00FFFFFF | 0x80000000, Stroke.dashed(width, 3.0, 3.0));
            return;
        }
        pen.stroke(path, road.casing(), Stroke.dashed(edgeWidth(width, scale), 3.0, 3.0));
        pen.stroke(path, theme.ground().land(), Stroke.of(width));
        pen.stroke(path, road.fill() & 0x00FFFFFF | 0x80000000, Stroke.of(width));
    }

    private void edge(MapPen pen, RoadLook look, PenPath path, FineScale scale) {
        double width = width(look, scale);
        if (!look.rank().isDashed() && width >= TWO_EDGES * scale.unit()) {
            pen.stroke(path, colours.road(look.rank().kind()).casing(), line(edgeWidth(width, scale)));
        }
    }

    /** What lies between the edges, and the whole of a road that has none. */
    void fill(MapPen pen, RoadLook look, PenPath path, FineScale scale) {
        double width = width(look, scale);
        FineTheme.Road road = colours.road(look.rank().kind());
        if (look.rank().isDashed()) {
            int colour = look.rank() == RoadRank.TRACK
                    ? colours.marks().earth()
                    : colours.marks().path();
            pen.stroke(path, colour, Stroke.dashed(width, dash(look)));
        } else if (width >= TWO_EDGES * scale.unit()) {
            pen.stroke(path, road.fill(), line(width));
            if (look.dryOnly()) {
                pen.stroke(path, colours.marks().earth(), Stroke.dashed(Math.max(1.1, width * 0.36), 6.0, 4.0));
            }
        } else if (look.dryOnly()) {
            pen.stroke(path, colours.marks().earth(), Stroke.dashed(Math.max(width, 1), dash(look)));
        } else {
            pen.stroke(path, road.thin(), line(width));
        }
        if (look.structure() == RoadLook.Structure.FORD && scale.shown() >= FORDS_FROM) {
            pen.stroke(path, colours.marks().boat(), Stroke.dashed(Math.max(1.4, width * 0.5), 2.5, 2.5));
        }
    }

    private static Stroke line(double width) {
        return width < ROUND ? Stroke.sharp(width) : Stroke.of(width);
    }

    private static double[] ends(FineLines roads, int line, FineView cut) {
        int a = roads.start(line);
        int b = roads.end(line) - 1;
        double[] ends = new double[8];
        end(roads, a, a + 1, cut, ends, 0);
        end(roads, b, b - 1, cut, ends, 4);
        return ends;
    }

    private static void end(FineLines roads, int at, int next, FineView cut, double[] ends, int to) {
        double x = cut.x(roads.lon7(at));
        double y = cut.y(roads.lat7(at));
        double dx = x - cut.x(roads.lon7(next));
        double dy = y - cut.y(roads.lat7(next));
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        ends[to] = x;
        ends[to + 1] = y;
        ends[to + 2] = dx / length;
        ends[to + 3] = dy / length;
    }
}

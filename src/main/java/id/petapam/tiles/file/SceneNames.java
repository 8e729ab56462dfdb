package id.petapam.tiles.file;

import id.petapam.geo.Mercator;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.TextStyle;
import id.petapam.tiles.file.Scene.Named;
import id.petapam.tiles.file.Scene.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the names of one tile: each stands wholly within it, since the neighbour is drawn by itself and knows nothing of
 * it, and none covers another. The more important comes first.
 */
final class SceneNames {

    private static final int SIDE = Mercator.TILE;
    private static final double EDGE = 2;
    private static final int MOST = 40;
    /** A chord so much shorter than the line: too bent to write on. */
    private static final double STRAIGHT = 0.985;

    private final MapPen pen;
    private final TileLook look;
    private final MapTheme theme;
    private final List<double[]> taken = new ArrayList<>();

    SceneNames(MapPen pen, TileLook look) {
        this.pen = pen;
        this.look = look;
        this.theme = look.theme();
    }

    void paint(Scene scene, ScenePainter.Part part) {
        scene.names().stream()
                .filter(name -> look.writes(name.text()))
                .filter(name -> isIn(part.x(name.x()), part.y(name.y())) && part.zoom() >= from(name.named()))
                .sorted(Comparator.comparing(Scene.Name::named).thenComparing(Scene.Name::text))
                .limit(MOST)
                .forEach(name -> point(name, part.x(name.x()), part.y(name.y())));
        List<String> written = new ArrayList<>();
        scene.lines().stream()
                .filter(line -> !line.name().isEmpty() && look.writes(line.name()) && part.zoom() >= from(line.way()))
                .sorted(Comparator.comparing(Scene.Line::way).reversed())
                .limit(400)
                .forEach(line -> along(line, part, written));
    }

    private static int from(Named named) {
        return switch (named) {
            case CITY, TOWN, WATER, OTHER -> 0;
            case VILLAGE -> 9;
            case HAMLET -> 12;
        };
    }

    private static int from(Way way) {
        return way == Way.RIVER ? 10 : 13;
    }

    private static boolean isIn(double x, double y) {
        return x >= 0 && y >= 0 && x < SIDE && y < SIDE;
    }

    private void point(Scene.Name name, double x, double y) {
        TextStyle style = style(name.named());
        double width = pen.textWidth(name.text(), style);
        double height = style.lineHeight();
        if (width > SIDE - 2 * EDGE) {
            return;
        }
        // near the edge the name is moved inside, so that it is never cut
        double left = Math.max(EDGE, Math.min(SIDE - EDGE - width, x - width / 2));
        double top = Math.max(EDGE, Math.min(SIDE - EDGE - height, y - height / 2));
        double[] box = {left - 2, top - 1, left + width + 2, top + height + 1};
        if (isFree(box)) {
            taken.add(box);
            pen.text(name.text(), left, top + height / 2 + style.capHeight() / 2, style);
        }
    }

    private TextStyle style(Named named) {
        MapTheme.Ink ink = theme.ink();
        TextStyle plain =
                switch (named) {
                    case CITY -> TextStyle.plain(TextStyle.Face.SEMI_BOLD, 12.5, ink.town());
                    case TOWN -> TextStyle.plain(TextStyle.Face.MEDIUM, 12, ink.town());
                    case VILLAGE -> TextStyle.plain(TextStyle.Face.REGULAR, 11, ink.village());
                    case HAMLET, OTHER -> TextStyle.plain(TextStyle.Face.REGULAR, 10, ink.village());
                    case WATER -> TextStyle.plain(TextStyle.Face.ITALIC, 10.5, ink.water());
                };
        return plain.withHalo(ink.halo(), 1.4);
    }

    private void along(Scene.Line line, ScenePainter.Part part, List<String> written) {
        if (written.contains(line.name())) {
            return;
        }
        boolean water = line.way() == Way.RIVER || line.way() == Way.STREAM;
        TextStyle style = water
                ? style(Named.WATER)
                : TextStyle.plain(TextStyle.Face.REGULAR, 9.5, theme.ink().village())
                        .withHalo(theme.ink().halo(), 1.4);
        double width = pen.textWidth(line.name(), style);
        double[] chord = chord(line.points(), part, width + 6);
        if (chord.length == 0) {
            return;
        }
        double angle = Math.atan2(chord[3] - chord[1], chord[2] - chord[0]);
        if (Math.cos(angle) < 0) {
            angle += Math.PI;
        }
        double cx = (chord[0] + chord[2]) / 2;
        double cy = (chord[1] + chord[3]) / 2;
        double halfX = Math.abs(Math.cos(angle)) * width / 2 + Math.abs(Math.sin(angle)) * style.size() / 2;
        double halfY = Math.abs(Math.sin(angle)) * width / 2 + Math.abs(Math.cos(angle)) * style.size() / 2;
        double[] box = {cx - halfX, cy - halfY, cx + halfX, cy + halfY};
        boolean inside = box[0] > EDGE && box[1] > EDGE && box[2] < SIDE - EDGE && box[3] < SIDE - EDGE;
        if (inside && isFree(box)) {
            taken.add(box);
            written.add(line.name());
            double down = style.capHeight() / 2;
            pen.text(
                    line.name(),
                    cx - Math.cos(angle) * width / 2 - Math.sin(angle) * down,
                    cy - Math.sin(angle) * width / 2 + Math.cos(angle) * down,
                    angle,
                    style);
        }
    }

    /** Ends of the first stretch of a line that is long and straight enough; empty for none. */
    private static double[] chord(double[] points, ScenePainter.Part part, double length) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            double x = part.x(points[i]);
            double y = part.y(points[i + 1]);
            double walked = 0;
            double bx = x;
            double by = y;
            for (int j = i + 2; j + 1 < points.length && isIn(bx, by); j += 2) {
                double nx = part.x(points[j]);
                double ny = part.y(points[j + 1]);
                double step = Math.hypot(nx - bx, ny - by);
                if (walked + step >= length && step > 0) {
                    // the middle of what is left over on the last piece
                    double spare = Math.min(walked + step, SIDE) - length;
                    double share = (length - walked + (walked == 0 ? spare / 2 : 0)) / step;
                    double ex = bx + (nx - bx) * share;
                    double ey = by + (ny - by) * share;
                    double sx = walked == 0 ? bx + (nx - bx) * (share - length / step) : x;
                    double sy = walked == 0 ? by + (ny - by) * (share - length / step) : y;
                    if (Math.hypot(ex - sx, ey - sy) >= length * STRAIGHT) {
                        return new double[] {sx, sy, ex, ey};
                    }
                    break;
                }
                walked += step;
                bx = nx;
                by = ny;
            }
        }
        return new double[0];
    }

    private boolean isFree(double[] box) {
        return taken.stream().noneMatch(t -> t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1]);
    }
}

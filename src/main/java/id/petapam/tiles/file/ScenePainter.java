package id.petapam.tiles.file;

import id.petapam.geo.Mercator;
import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.tiles.file.Scene.Cover;
import id.petapam.tiles.file.Scene.Way;

/**
 * Draws one tile of shapes in our style: land, cover, water, ways by class, names. A part of a coarser tile is drawn
 * enlarged, with lines as thin and letters as large as if it was a tile of its own.
 */
final class ScenePainter {

    private static final int SIDE = Mercator.TILE;

    /** From here on streets have a rim. */
    private static final int RIM_FROM = 12;

    private final TileLook look;
    private final SceneColours colours;

    ScenePainter(TileLook look) {
        this.look = look;
        this.colours = new SceneColours(look.theme());
    }

    /**
     * Which part of the scene the tile shows.
     *
     * @param zoom of the tile that is drawn
     * @param left where the part begins, share of the scene's side
     * @param scale how much the part is enlarged
     */
    record Part(int zoom, double left, double top, double scale) {

        double x(double share) {
            return (share - left) * scale * SIDE;
        }

        double y(double share) {
            return (share - top) * scale * SIDE;
        }
    }

    void paint(MapPen pen, Scene scene, Part part) {
        pen.save();
        pen.clip(PenPath.rect(0, 0, SIDE, SIDE));
        for (Cover cover : Cover.values()) {
            covers(pen, scene, part, cover);
        }
        for (Way way : Way.values()) {
            if (rim(way, part.zoom())) {
                lines(pen, scene, part, way, colours.rim(), Stroke.of(width(way, part.zoom()) + 1.6));
            }
        }
        for (Way way : Way.values()) {
            double width = width(way, part.zoom());
            if (width > 0) {
                lines(pen, scene, part, way, colours.line(way), stroke(way, width));
            }
        }
        new SceneNames(pen, look).paint(scene, part);
        pen.restore();
    }

    private void covers(MapPen pen, Scene scene, Part part, Cover cover) {
        if (cover == Cover.BUILDING && part.zoom() < 14) {
            return;
        }
        for (Scene.Surface surface : scene.surfaces()) {
            if (surface.cover() == cover) {
                PenPath path = new PenPath();
                for (double[] ring : surface.rings()) {
                    SceneCut.ring(path, ring, part);
                }
                if (!path.isEmpty()) {
                    pen.fill(path, colours.cover(cover));
                }
            }
        }
    }

    private void lines(MapPen pen, Scene scene, Part part, Way way, int argb, Stroke stroke) {
        PenPath all = new PenPath();
        for (Scene.Line line : scene.lines()) {
            if (line.way() == way) {
                SceneCut.line(all, line.points(), part);
            }
        }
        if (!all.isEmpty()) {
            pen.stroke(all, argb, stroke);
        }
    }

    private static boolean rim(Way way, int zoom) {
        return way.isRoad()
                && way != Way.PATH
                && way != Way.TRACK
                && zoom >= (way.ordinal() >= Way.PRIMARY.ordinal() ? 8 : RIM_FROM);
    }

    /** Pixels; 0 where it is too small for the zoom. */
    private static double width(Way way, int zoom) {
        double atTwelve =
                switch (way) {
                    case MOTORWAY -> 3.6;
                    case TRUNK -> 3.2;
                    case PRIMARY -> 2.8;
                    case SECONDARY -> 2.2;
                    case TERTIARY -> 1.7;
                    case MINOR -> 1.0;
                    case TRACK, PATH -> 0.8;
                    case RIVER -> 1.6;
                    case STREAM -> 0.8;
                    case RAIL -> 1.0;
                    case FERRY, BORDER -> 1.0;
                    case OTHER -> 0;
                };
        int from =
                switch (way) {
                    case MINOR -> 11;
                    case TRACK, PATH -> 13;
                    case STREAM -> 12;
                    case TERTIARY -> 9;
                    default -> 0;
                };
        double most = way.isRoad() ? 14 : 4;
        // what stands in a tile of a coarse zoom was put there to be seen
        return zoom < Math.min(from, 11) || atTwelve == 0
                ? 0
                : Math.max(0.6, Math.min(most, atTwelve * Math.pow(1.28, zoom - 12.0)));
    }

    private static Stroke stroke(Way way, double width) {
        return switch (way) {
            case TRACK -> Stroke.dashed(width, 5.0, 3.0);
            case PATH -> Stroke.dashed(width, 2.0, 2.5);
            case FERRY -> Stroke.dashed(width, 6.0, 5.0);
            case BORDER -> Stroke.dashed(width, 8.0, 3.0, 2.0, 3.0);
            default -> Stroke.of(width);
        };
    }
}

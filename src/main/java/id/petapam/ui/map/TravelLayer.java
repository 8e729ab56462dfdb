package id.petapam.ui.map;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.ClosedWay;
import id.petapam.model.Pier;
import id.petapam.model.Route;
import id.petapam.model.StationId;
import id.petapam.ui.common.TravelShown;
import id.petapam.workflow.RouteLine;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * Ways, crossings, landings of the planner and what is closed. Modes are told apart by the line: a road is solid, a
 * footpath dotted, a boat dashed and blue; the way under other conditions is amber beside the usual one. Only there while
 * there is any.
 */
final class TravelLayer extends Canvas {

    private static final int BOAT = 0xFF1D6FB8;
    private static final int OTHER = 0xFFB45309;
    private static final int BAD = 0xFFB42318;
    private static final int FLOOD = 0x662F80C8;
    private static final int PAPER_ALPHA = 0xE8000000;
    private static final double LETTERS = 11.5;

    private final FxFonts fonts = new FxFonts();
    private TravelShown shown = TravelShown.NOTHING;
    private List<Pier> piers = List.of();
    private List<ClosedWay> closed = List.of();

    TravelLayer() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(TravelShown now) {
        shown = now;
    }

    void show(Collection<Pier> planPiers, Collection<ClosedWay> planClosed) {
        piers = List.copyOf(planPiers);
        closed = List.copyOf(planClosed);
    }

    void draw(Viewport view, MapTheme theme, double size, MapPicture picture) {
        boolean needed = !shown.isNothing() || !piers.isEmpty() || !closed.isEmpty();
        // An empty canvas over the whole map costs as much to mix in as a full one.
        setVisible(needed);
        if (!needed) {
            return;
        }
        if (getWidth() != view.width() || getHeight() != view.height()) {
            setWidth(view.width());
            setHeight(view.height());
        }
        GraphicsContext gc = getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        Drawing drawing = new Drawing(new FxPen(gc, fonts), view, theme, size);
        shown.flooded().forEach(drawing::flood);
        drawing.stations(picture, shown.changed(), OTHER);
        drawing.stations(picture, shown.cutOff(), BAD);
        shown.usual()
                .ifPresent(way ->
                        drawing.way(way, theme.marks().selected(), shown.other().isPresent()));
        shown.other().ifPresent(way -> drawing.way(way, OTHER, false));
        piers.forEach(pier -> drawing.pier(pier.at(), pier.name()));
        closed.forEach(way -> drawing.closed(way.at(), way.label()));
        shown.closed().forEach(spot -> drawing.closed(spot.at(), spot.label()));
    }

    /** One picture. */
    private record Drawing(MapPen pen, Viewport view, MapTheme theme, double size) {

        void way(RouteLine way, int colour, boolean faint) {
            way.pieces().forEach(piece -> piece(piece, colour, faint));
            way.crossings().forEach(this::crossing);
            end(way.from(), colour, false);
            end(way.to(), colour, true);
        }

        private void piece(RouteLine.Piece piece, int colour, boolean faint) {
            PenPath path = path(piece.line(), false);
            double width = faint ? 2.4 : 4;
            int on = piece.by().isOnWater() && colour != OTHER ? BOAT : colour;
            pen.stroke(path, paper(), Stroke.of((width + 3) * size));
            switch (piece.by()) {
                case CAR, MOTORCYCLE -> pen.stroke(path, on, Stroke.of(width * size));
                case FOOT -> pen.stroke(path, on, Stroke.dashed(width * size, 1.0, 6 * size));
                case BOAT, FERRY -> pen.stroke(path, on, Stroke.dashed(width * size, 9 * size, 5 * size));
            }
        }

        /** A small boat on a disc. */
        private void crossing(Route.Crossing crossing) {
            double x = view.screenX(crossing.at());
            double y = view.screenY(crossing.at());
            pen.fillCircle(x, y, 11 * size, theme.marks().paper());
            pen.strokeCircle(x, y, 11 * size, BOAT, Stroke.of(2 * size));
            double s = size;
            pen.fill(
                    PenPath.polygon(
                            x - 7 * s, y + 1 * s, x + 7 * s, y + 1 * s, x + 4.5 * s, y + 5 * s, x - 4.5 * s, y + 5 * s),
                    BOAT);
            pen.fill(PenPath.polygon(x - 0.8 * s, y - 7 * s, x + 5 * s, y - 0.5 * s, x - 0.8 * s, y - 0.5 * s), BOAT);
        }

        private void end(LatLon at, int colour, boolean goal) {
            double x = view.screenX(at);
            double y = view.screenY(at);
            pen.fillCircle(x, y, 7 * size, theme.marks().paper());
            pen.strokeCircle(x, y, 6 * size, colour, Stroke.of(2.4 * size));
            if (goal) {
                pen.fillCircle(x, y, 3 * size, colour);
            }
        }

        void stations(MapPicture picture, Set<StationId> stations, int colour) {
            for (StationId id : stations) {
                OptionalInt number = picture.number(id);
                if (number.isPresent()) {
                    double x = view.screenX(picture.marks().worldX(number.getAsInt()));
                    double y = view.screenY(picture.marks().worldY(number.getAsInt()));
                    pen.strokeCircle(x, y, 14 * size, paper(), Stroke.of(5 * size));
                    pen.strokeCircle(x, y, 14 * size, colour, Stroke.of(3 * size));
                }
            }
        }

        void flood(AreaShape area) {
            area.polygons()
                    .forEach(polygon -> polygon.forEach(ring -> {
                        PenPath path = path(ring, true);
                        pen.fill(path, FLOOD);
                        pen.stroke(path, BOAT, Stroke.of(1.6 * size));
                    }));
        }

        /** An anchor: ring, shaft, flukes. */
        void pier(LatLon at, String name) {
            double x = view.screenX(at);
            double y = view.screenY(at);
            double s = size;
            pen.fillCircle(x, y, 10 * s, theme.marks().paper());
            pen.strokeCircle(x, y, 10 * s, BOAT, Stroke.of(1.6 * s));
            Stroke line = Stroke.of(1.7 * s);
            pen.strokeCircle(x, y - 5 * s, 1.8 * s, BOAT, line);
            pen.line(x, y - 3 * s, x, y + 6 * s, BOAT, line);
            pen.line(x - 3 * s, y - 1.5 * s, x + 3 * s, y - 1.5 * s, BOAT, line);
            pen.stroke(
                    new PenPath()
                            .moveTo(x - 5 * s, y + 2 * s)
                            .curveTo(x - 4 * s, y + 7 * s, x + 4 * s, y + 7 * s, x + 5 * s, y + 2 * s),
                    BOAT,
                    line);
            label(x, y, name, BOAT);
        }

        /** A cross on a red disc. */
        void closed(LatLon at, String label) {
            double x = view.screenX(at);
            double y = view.screenY(at);
            pen.fillCircle(x, y, 11 * size, theme.marks().paper());
            pen.fillCircle(x, y, 9.5 * size, BAD);
            Stroke line = Stroke.of(2.6 * size);
            double arm = 4 * size;
            pen.line(x - arm, y - arm, x + arm, y + arm, 0xFFFFFFFF, line);
            pen.line(x - arm, y + arm, x + arm, y - arm, 0xFFFFFFFF, line);
            label(x, y, label, BAD);
        }

        private void label(double x, double y, String text, int colour) {
            if (text.isBlank()) {
                return;
            }
            TextStyle style = TextStyle.plain(
                    TextStyle.Face.SEMI_BOLD, LETTERS * size, theme.ink().town());
            double width = pen.textWidth(text, style);
            double left = x + 15 * size + width > view.width() - 48 ? x - 15 * size - width : x + 15 * size;
            PenPath plate =
                    PenPath.pill(left - 5, y - style.lineHeight() / 2 - 2, width + 10, style.lineHeight() + 4, 4);
            pen.fill(plate, theme.ground().land() & 0x00FFFFFF | PAPER_ALPHA);
            pen.stroke(plate, colour, Stroke.of(1));
            pen.text(text, left, y + style.lineHeight() * 0.3, style);
        }

        private int paper() {
            return theme.marks().paper() & 0x00FFFFFF | PAPER_ALPHA;
        }

        private PenPath path(List<LatLon> points, boolean closed) {
            PenPath path = new PenPath();
            for (int i = 0; i < points.size(); i++) {
                double x = view.screenX(points.get(i));
                double y = view.screenY(points.get(i));
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            return closed ? path.close() : path;
        }
    }
}

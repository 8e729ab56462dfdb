package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.EvidenceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The evidence of the flag that is looked at, and an area that is being drawn. Only there while there is any. */
final class EvidenceLayer extends Canvas {

    /** Letters of a line of a label. */
    private static final int LINE_LENGTH = 34;

    /** Evidence that is smaller than this many pixels is looked at from nearer. */
    private static final double LEAST_SEEN = 120;

    private static final double LETTERS = 12;
    private static final int PAPER_ALPHA = 0xE0000000;
    private static final int COLOUR_ALPHA = 0x50000000;

    private final FxFonts fonts = new FxFonts();
    private Optional<EvidencePicture> evidence = Optional.empty();
    private Optional<AreaSketch> sketch = Optional.empty();

    EvidenceLayer() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Optional<EvidencePicture> newEvidence) {
        evidence = newEvidence;
    }

    void sketch(Optional<AreaSketch> newSketch) {
        sketch = newSketch;
    }

    /** Whether these degrees are all in view, and not so small that nothing can be told apart. */
    static boolean isSeen(Bounds bounds, Viewport view) {
        LatLon southWest = new LatLon(bounds.south(), bounds.west());
        LatLon northEast = new LatLon(bounds.north(), bounds.east());
        double width = view.screenX(northEast) - view.screenX(southWest);
        double height = view.screenY(southWest) - view.screenY(northEast);
        return view.bounds().contains(southWest)
                && view.bounds().contains(northEast)
                && Math.max(width, height) >= LEAST_SEEN;
    }

    void draw(Viewport view, MapTheme theme, double size) {
        boolean needed = evidence.isPresent() || sketch.isPresent();
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
        MapPen pen = new FxPen(gc, fonts);
        Drawing drawing = new Drawing(pen, view, theme, size);
        evidence.ifPresent(drawing::evidence);
        sketch.ifPresent(drawing::sketch);
    }

    /** One picture. */
    private record Drawing(MapPen pen, Viewport view, MapTheme theme, double size) {

        void evidence(EvidencePicture shown) {
            for (EvidenceLine line : shown.lines()) {
                if (line.kind() != EvidenceLine.Kind.OVER_WATER) {
                    line(line);
                }
            }
            shown.lines().stream()
                    .filter(line -> line.kind() == EvidenceLine.Kind.OVER_WATER)
                    .forEach(this::line);
            spot(shown.station(), 5);
            shown.spots().forEach(spot -> spot(spot.at(), 6));
            List<double[]> taken = new ArrayList<>();
            shown.spots().forEach(spot -> label(spot, taken));
        }

        private void line(EvidenceLine line) {
            PenPath path = path(line.points(), false);
            int colour = theme.marks().selected();
            boolean straight =
                    switch (line.kind()) {
                        case TO_POLSEK, TO_POLRES, TO_STATION, TO_BRIDGE -> true;
                        case OVER_WATER, BORDER -> false;
                    };
            if (straight) {
                pen.stroke(path, theme.marks().paper() & 0x00FFFFFF | PAPER_ALPHA, Stroke.of(4.5 * size));
                pen.stroke(path, colour, Stroke.dashed(2 * size, 7 * size, 4 * size));
            } else {
                pen.stroke(path, colour & 0x00FFFFFF | COLOUR_ALPHA, Stroke.of(11 * size));
                pen.stroke(path, colour, Stroke.of(2.6 * size));
            }
        }

        private void spot(LatLon at, double radius) {
            double x = view.screenX(at);
            double y = view.screenY(at);
            pen.fillCircle(x, y, (radius + 1.5) * size, theme.marks().paper());
            pen.strokeCircle(x, y, radius * size, theme.marks().selected(), Stroke.of(2.4 * size));
            pen.fillCircle(x, y, 2 * size, theme.marks().selected());
        }

        /** Beside its place, on the side where there is room, below what was written before. */
        private void label(EvidencePicture.Spot spot, List<double[]> taken) {
            TextStyle style = TextStyle.plain(
                    TextStyle.Face.SEMI_BOLD, LETTERS * size, theme.ink().town());
            List<String> lines = wrapped(spot.label());
            double width = lines.stream()
                    .mapToDouble(text -> pen.textWidth(text, style))
                    .max()
                    .orElse(0);
            double height = lines.size() * style.lineHeight();
            double x = view.screenX(spot.at());
            double y = view.screenY(spot.at());
            double left = x + 14 + width > view.width() - 48 ? x - 14 * size - width : x + 14 * size;
            double top = y - height / 2;
            for (double[] box : taken) {
                boolean over = left < box[2] && left + width > box[0] && top < box[3] && top + height > box[1];
                top = over ? box[3] + 6 : top;
            }
            taken.add(new double[] {left, top, left + width, top + height});
            PenPath plate = PenPath.pill(left - 5, top - 3, width + 10, height + 6, 4);
            pen.fill(plate, theme.ground().land() & 0x00FFFFFF | PAPER_ALPHA);
            pen.stroke(plate, theme.marks().selected(), Stroke.of(1));
            for (int i = 0; i < lines.size(); i++) {
                pen.text(lines.get(i), left, top + (i + 0.8) * style.lineHeight(), style);
            }
        }

        private static List<String> wrapped(String text) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : text.split(" ")) {
                if (line.length() > 0 && line.length() + word.length() + 1 > LINE_LENGTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }

        void sketch(AreaSketch sketch) {
            List<LatLon> all = new ArrayList<>(sketch.corners());
            sketch.pointer().ifPresent(all::add);
            int colour = theme.marks().selected();
            if (all.size() > 1) {
                PenPath path = path(all, sketch.isClosed());
                if (sketch.isClosed()) {
                    pen.fill(path, colour & 0x00FFFFFF | 0x22000000);
                }
                pen.stroke(path, theme.marks().paper(), Stroke.of(4 * size));
                pen.stroke(path, colour, Stroke.dashed(2 * size, 6 * size, 4 * size));
            }
            for (LatLon corner : sketch.corners()) {
                double x = view.screenX(corner);
                double y = view.screenY(corner);
                pen.fillCircle(x, y, 5 * size, theme.marks().paper());
                pen.fillCircle(x, y, 3.6 * size, colour);
            }
            middle(colour);
        }

        /** Where a key puts a corner. */
        private void middle(int colour) {
            double x = view.width() / 2;
            double y = view.height() / 2;
            pen.line(x - 7, y, x + 7, y, colour, Stroke.of(1));
            pen.line(x, y - 7, x, y + 7, colour, Stroke.of(1));
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

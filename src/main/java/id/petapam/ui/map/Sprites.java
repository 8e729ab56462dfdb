package id.petapam.ui.map;

import id.petapam.map.ClusterLevel;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkState;
import id.petapam.map.SymbolPainter;
import id.petapam.map.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * Symbols drawn once and then only copied: a thousand copies cost as much as a dozen drawings. New ones are drawn many
 * at a time on one page, since every page means a round trip to the renderer. JavaFX thread only.
 */
final class Sprites {

    private static final int KEPT = 4000;

    /** The plate with the longest letters, half of it. */
    private static final double SITE_HALF = 30;

    /** Longest side of a page in drawing units. */
    private static final double PAGE = 1024;

    /** A symbol on its page; the half side in drawing units. */
    record Sprite(SpritePage page, Pixels.Part part, double half) {

        /** Draws it around this place in drawing units, on whole pixels, where it is not blurred. */
        void lay(Pixels on, double cx, double cy, double scale) {
            on.lay(part, (int) Math.round((cx - half) * scale), (int) Math.round((cy - half) * scale));
        }

        void draw(GraphicsContext gc, double cx, double cy) {
            gc.drawImage(
                    page.image(),
                    part.x(),
                    part.y(),
                    part.width(),
                    part.height(),
                    cx - half,
                    cy - half,
                    2 * half,
                    2 * half);
        }
    }

    private record Order(List<Integer> key, double half, Consumer<Pencil> drawing) {}

    /** A pen with the middle of where to draw. */
    private record Pencil(MapPen pen, double cx, double cy) {}

    private final Map<List<Integer>, Sprite> drawn = new LinkedHashMap<>(256, 0.75f, true);
    private final List<Order> orders = new ArrayList<>();
    private final FxFonts fonts;
    private final SymbolPainter painter;
    private final double size;
    private final double scale;

    /**
     * @param size of symbols against normal
     * @param scale pixels of the screen for one drawing unit (1.25 at 125 %)
     */
    Sprites(MapTheme theme, double size, double scale, FxFonts fonts) {
        this.painter = new SymbolPainter(theme, size);
        this.size = size;
        this.scale = scale;
        this.fonts = fonts;
    }

    /** Makes sure that all of these clusters can be drawn. */
    void prepare(ClusterLevel level, int[] clusters, IntUnaryOperator stateOf) {
        if (drawn.size() > KEPT) {
            drawn.clear();
        }
        for (int c : clusters) {
            if (level.count(c) == 1) {
                int code = stateOf.applyAsInt(level.firstMember(c));
                want(
                        stationKey(code),
                        SymbolPainter.REACH * size + 1,
                        p -> painter.station(p.pen(), p.cx(), p.cy(), MarkState.of(code)));
            } else {
                double radius = level.radius(c);
                int[] counts = level.counts(c);
                int missing = level.missing(c);
                want(
                        clusterKey(level, c),
                        radius + 2,
                        p -> painter.cluster(p.pen(), p.cx(), p.cy(), radius, counts, missing));
            }
        }
        drawOrders();
    }

    /** Call {@link #prepare} before. */
    Sprite of(ClusterLevel level, int cluster, IntUnaryOperator stateOf) {
        return drawn.get(
                level.count(cluster) == 1
                        ? stationKey(stateOf.applyAsInt(level.firstMember(cluster)))
                        : clusterKey(level, cluster));
    }

    Sprite station(int code) {
        return single(
                stationKey(code),
                SymbolPainter.REACH * size + 1,
                p -> painter.station(p.pen(), p.cx(), p.cy(), MarkState.of(code)));
    }

    Sprite site(SiteMark site) {
        List<Integer> key = List.of(-2, site.kind().ordinal(), site.coverage().ordinal(), site.estimated() ? 1 : 0);
        return single(
                key,
                SITE_HALF * size,
                p -> painter.site(p.pen(), p.cx(), p.cy(), site.kind(), site.coverage(), site.estimated()));
    }

    /** A name about its middle. */
    Sprite name(String text, TextStyle style) {
        double half = fonts.textWidth(text, style) / 2 + style.haloWidth() + 2;
        return single(List.of(-5, text.hashCode(), style.hashCode()), half, p -> p.pen()
                .textCentered(text, p.cx(), p.cy(), style));
    }

    Sprite ring(double radius) {
        return single(
                List.of(-3, (int) Math.round(radius * 4)),
                radius + 8,
                p -> painter.selection(p.pen(), p.cx(), p.cy(), radius));
    }

    Sprite dropRing(double radius) {
        return single(
                List.of(-4, (int) Math.round(radius * 4)),
                radius + 12,
                p -> painter.dropTarget(p.pen(), p.cx(), p.cy(), radius));
    }

    private Sprite single(List<Integer> key, double half, Consumer<Pencil> drawing) {
        want(key, half, drawing);
        drawOrders();
        return drawn.get(key);
    }

    private static List<Integer> stationKey(int code) {
        return List.of(-1, code);
    }

    private static List<Integer> clusterKey(ClusterLevel level, int cluster) {
        int[] counts = level.counts(cluster);
        Integer[] key = new Integer[counts.length + 1];
        Arrays.setAll(key, i -> i < counts.length ? counts[i] : level.missing(cluster));
        return List.of(key);
    }

    private void want(List<Integer> key, double half, Consumer<Pencil> drawing) {
        if (!drawn.containsKey(key)) {
            drawn.put(key, null);
            // A side that is a multiple of 4 falls on whole pixels at 125 % and 150 % too.
            orders.add(new Order(key, Math.ceil(half / 2) * 2, drawing));
        }
    }

    private void drawOrders() {
        while (!orders.isEmpty()) {
            drawPage();
        }
    }

    private void drawPage() {
        double cell = 2 * orders.stream().mapToDouble(Order::half).max().orElseThrow();
        int columns = (int) Math.max(1, Math.min(orders.size(), PAGE / cell));
        int rows = (int) Math.max(1, Math.min(Math.ceil(orders.size() / (double) columns), PAGE / cell));
        List<Order> now = new ArrayList<>(orders.subList(0, Math.min(orders.size(), columns * rows)));
        orders.subList(0, now.size()).clear();
        Canvas canvas = new Canvas(columns * cell, rows * cell);
        FxPen pen = new FxPen(canvas.getGraphicsContext2D(), fonts);
        for (int i = 0; i < now.size(); i++) {
            double half = now.get(i).half();
            now.get(i).drawing().accept(new Pencil(pen, i % columns * cell + half, i / columns * cell + half));
        }
        SpritePage page = SpritePage.of(canvas, scale);
        for (int i = 0; i < now.size(); i++) {
            Order order = now.get(i);
            double side = 2 * order.half() * scale;
            Pixels.Part part = page.part(i % columns * cell * scale, i / columns * cell * scale, side, side);
            drawn.put(order.key(), new Sprite(page, part, order.half()));
        }
    }
}

package id.petapam.ui.map;

import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws on a JavaFX canvas. */
final class FxPen implements MapPen {

    private final GraphicsContext gc;
    private final FxFonts fonts;

    FxPen(GraphicsContext gc, FxFonts fonts) {
        this.gc = gc;
        this.fonts = fonts;
        gc.setFillRule(FillRule.EVEN_ODD);
    }

    @Override
    public void save() {
        gc.save();
    }

    @Override
    public void restore() {
        gc.restore();
    }

    @Override
    public void translate(double dx, double dy) {
        gc.translate(dx, dy);
    }

    @Override
    public void rotate(double radians) {
        gc.rotate(Math.toDegrees(radians));
    }

    @Override
    public void clip(PenPath path) {
        trace(path);
        gc.clip();
    }

    @Override
    public void picture(int[] argb, int columns, double x, double y, double width, double height, double opacity) {
        int rows = argb.length / columns;
        WritableImage image = new WritableImage(columns, rows);
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), argb, 0, columns);
        double before = gc.getGlobalAlpha();
        gc.setGlobalAlpha(before * opacity);
        gc.drawImage(image, x, y, width, height);
        gc.setGlobalAlpha(before);
    }

    @Override
    public void fill(PenPath path, int argb) {
        gc.setFill(colour(argb));
        trace(path);
        gc.fill();
    }

    @Override
    public void stroke(PenPath path, int argb, Stroke stroke) {
        gc.setStroke(colour(argb));
        gc.setLineWidth(stroke.width());
        gc.setLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        gc.setLineJoin(stroke.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
        gc.setLineDashes(stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
        trace(path);
        gc.stroke();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        gc.setFont(fonts.font(style));
        if (style.hasHalo()) {
            gc.setStroke(colour(style.haloArgb()));
            gc.setLineWidth(2 * style.haloWidth());
            gc.setLineJoin(StrokeLineJoin.ROUND);
            gc.setLineDashes();
            gc.strokeText(text, x, y);
        }
        gc.setFill(colour(style.argb()));
        gc.fillText(text, x, y);
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.textWidth(text, style);
    }

    private void trace(PenPath path) {
        gc.beginPath();
        path.feed(new PenPath.Sink() {
            @Override
            public void moveTo(double x, double y) {
                gc.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                gc.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                gc.bezierCurveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                gc.closePath();
            }
        });
    }

    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
    }
}

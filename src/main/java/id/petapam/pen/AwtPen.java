package id.petapam.pen;

import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Draws on Graphics2D: an image of pixels, or a PDF graphics whose paths and letters stay vectors. For one thread; the
 * graphics stays the caller's to dispose of.
 */
public final class AwtPen implements MapPen {

    /** Widths do not depend on the device, so that screen and paper place names alike. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private record State(AffineTransform transform, Shape clip) {}

    private final Graphics2D graphics;
    private final PenFonts fonts;
    private final Deque<State> states = new ArrayDeque<>();

    public AwtPen(Graphics2D graphics, PenFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void save() {
        states.push(new State(graphics.getTransform(), graphics.getClip()));
    }

    @Override
    public void restore() {
        State state = states.pop();
        graphics.setTransform(state.transform());
        graphics.setClip(state.clip());
    }

    @Override
    public void translate(double dx, double dy) {
        graphics.translate(dx, dy);
    }

    @Override
    public void rotate(double radians) {
        graphics.rotate(radians);
    }

    @Override
    public void clip(PenPath path) {
        graphics.clip(shape(path));
    }

    @Override
    public void picture(int[] argb, int columns, double x, double y, double width, double height, double opacity) {
        int rows = argb.length / columns;
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, columns, rows, argb, 0, columns);
        Composite before = graphics.getComposite();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.drawImage(image, new AffineTransform(width / columns, 0, 0, height / rows, x, y), null);
        graphics.setComposite(before);
    }

    @Override
    public void fill(PenPath path, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape(path));
    }

    @Override
    public void stroke(PenPath path, int argb, Stroke stroke) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(basic(stroke));
        graphics.draw(shape(path));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        Font font = fonts.font(style);
        if (style.hasHalo()) {
            GlyphVector glyphs = font.createGlyphVector(MEASURE, text);
            graphics.setColor(new Color(style.haloArgb(), true));
            graphics.setStroke(
                    new BasicStroke((float) (style.haloWidth() * 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(glyphs.getOutline((float) x, (float) y));
        }
        graphics.setColor(new Color(style.argb(), true));
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.font(style).getStringBounds(text, MEASURE).getWidth();
    }

    private static BasicStroke basic(Stroke stroke) {
        int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        return new BasicStroke((float) stroke.width(), cap, join, 4f, dash(stroke.dash()), (float) stroke.phase());
    }

    private static float[] dash(List<Double> lengths) {
        if (lengths.isEmpty()) {
            return null;
        }
        float[] dash = new float[lengths.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = lengths.get(i).floatValue();
        }
        return dash;
    }

    private static Shape shape(PenPath path) {
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_EVEN_ODD, path.size());
        path.feed(new PenPath.Sink() {
            @Override
            public void moveTo(double x, double y) {
                shape.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                shape.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                shape.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                shape.closePath();
            }
        });
        return shape;
    }
}

package id.petapam.report.pdf;

import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws the map straight into a PDF page: paths stay paths, names stay text that can be searched. For one picture; its
 * frame's upper left corner is the origin. Throws {@link UncheckedIOException} where PDFBox cannot write.
 */
final class PdfPen implements MapPen {

    private final PDDocument pdf;
    private final PDPageContentStream out;
    private final PdfFonts fonts;
    /** Shared by all pages, so that each degree of transparency is in the file once. */
    private final Map<Integer, PDExtendedGraphicsState> alphas;

    private int fillColour;
    private int strokeColour;
    private int alpha;
    private Stroke stroke;

    PdfPen(PDDocument pdf, PDPageContentStream out, PdfFonts fonts, Map<Integer, PDExtendedGraphicsState> alphas) {
        this.pdf = pdf;
        this.out = out;
        this.fonts = fonts;
        this.alphas = alphas;
        forget();
    }

    /** Something that PDFBox writes. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The graphics state is not what this pen set last; colours with alpha 0 are never set, so they mean nothing. */
    private void forget() {
        fillColour = 0;
        strokeColour = 0;
        alpha = -1;
        stroke = null;
    }

    @Override
    public void save() {
        write(out::saveGraphicsState);
    }

    @Override
    public void restore() {
        write(out::restoreGraphicsState);
        forget();
    }

    @Override
    public void translate(double dx, double dy) {
        write(() -> out.transform(Matrix.getTranslateInstance(round(dx), round(dy))));
    }

    @Override
    public void rotate(double radians) {
        write(() -> out.transform(Matrix.getRotateInstance(radians, 0, 0)));
    }

    @Override
    public void clip(PenPath path) {
        trace(path);
        write(out::clipEvenOdd);
    }

    /** The picture's y grows downwards: it is turned back upright. */
    @Override
    public void picture(int[] argb, int columns, double x, double y, double width, double height, double opacity) {
        save();
        opacity((int) Math.round(opacity * 255));
        write(() -> {
            out.transform(new Matrix(round(width), 0, 0, -round(height), round(x), round(y + height)));
            out.drawImage(PdfImages.of(pdf, argb, columns), 0, 0, 1, 1);
        });
        restore();
    }

    @Override
    public void fill(PenPath path, int argb) {
        if (argb >>> 24 == 0 || path.isEmpty()) {
            return;
        }
        fillWith(argb);
        trace(path);
        write(out::fillEvenOdd);
    }

    @Override
    public void stroke(PenPath path, int argb, Stroke with) {
        if (argb >>> 24 == 0 || path.isEmpty()) {
            return;
        }
        strokeWith(argb);
        use(with);
        trace(path);
        write(out::stroke);
    }

    @Override
    public void text(String raw, double x, double y, TextStyle style) {
        String text = fonts.typeface().printable(raw);
        if (text.isEmpty()) {
            return;
        }
        if (style.hasHalo()) {
            strokeWith(style.haloArgb());
            use(Stroke.of(style.haloWidth() * 2));
            show(text, x, y, style, RenderingMode.STROKE);
        }
        fillWith(style.argb());
        show(text, x, y, style, RenderingMode.FILL);
    }

    /** The picture's y grows downwards: letters are turned back upright. */
    private void show(String text, double x, double y, TextStyle style, RenderingMode mode) {
        write(() -> {
            out.beginText();
            out.setRenderingMode(mode);
            out.setFont(fonts.of(style.face()), round(style.size()));
            out.setTextMatrix(new Matrix(1, 0, 0, -1, round(x), round(y)));
            out.showText(text);
            out.endText();
        });
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.typeface().width(fonts.typeface().printable(text), style.face(), style.size());
    }

    private void fillWith(int argb) {
        opacity(argb >>> 24);
        if (fillColour != argb) {
            write(() -> out.setNonStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0)));
            fillColour = argb;
        }
    }

    private void strokeWith(int argb) {
        opacity(argb >>> 24);
        if (strokeColour != argb) {
            write(() -> out.setStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0)));
            strokeColour = argb;
        }
    }

    private void opacity(int value) {
        if (alpha == value) {
            return;
        }
        PDExtendedGraphicsState state = alphas.computeIfAbsent(value, v -> {
            PDExtendedGraphicsState fresh = new PDExtendedGraphicsState();
            fresh.setNonStrokingAlphaConstant(v / 255f);
            fresh.setStrokingAlphaConstant(v / 255f);
            return fresh;
        });
        write(() -> out.setGraphicsStateParameters(state));
        alpha = value;
    }

    /** No line on paper is thinner than 0.3 pt. */
    private void use(Stroke with) {
        if (with.equals(stroke)) {
            return;
        }
        float[] dash = new float[with.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = round(with.dash().get(i));
        }
        write(() -> {
            out.setLineWidth(Math.max(0.3f, round(with.width())));
            out.setLineCapStyle(with.round() ? 1 : 0);
            out.setLineJoinStyle(with.round() ? 1 : 0);
            out.setLineDashPattern(dash, round(with.phase()));
        });
        stroke = with;
    }

    private void trace(PenPath path) {
        path.feed(new PenPath.Sink() {
            @Override
            public void moveTo(double x, double y) {
                write(() -> out.moveTo(round(x), round(y)));
            }

            @Override
            public void lineTo(double x, double y) {
                write(() -> out.lineTo(round(x), round(y)));
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                write(() -> out.curveTo(round(x1), round(y1), round(x2), round(y2), round(x), round(y)));
            }

            @Override
            public void close() {
                write(out::closePath);
            }
        });
    }

    private static float part(int argb, int shift) {
        return Math.round((argb >> shift & 0xFF) / 255f * 1000) / 1000f;
    }

    /** A hundredth of a point is finer than any printer. */
    private static float round(double value) {
        return Math.round(value * 100) / 100f;
    }
}

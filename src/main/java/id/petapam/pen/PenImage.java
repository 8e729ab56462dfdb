package id.petapam.pen;

import id.petapam.map.MapPen;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A picture of pixels drawn with a pen. */
public final class PenImage {

    private final BufferedImage image;

    private PenImage(BufferedImage image) {
        this.image = image;
    }

    /** Draws on a transparent picture of so many pixels. */
    public static PenImage drawn(int width, int height, PenFonts fonts, Consumer<MapPen> drawing) {
        return drawn(width, height, 1, fonts, drawing);
    }

    /** @param scale pixels for one unit of the drawing */
    public static PenImage drawn(int width, int height, double scale, PenFonts fonts, Consumer<MapPen> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        drawing.accept(new AwtPen(graphics, fonts));
        graphics.dispose();
        return new PenImage(image);
    }

    /**
     * A picture that was drawn elsewhere.
     *
     * @param argb {@code 0xAARRGGBB}, row by row; copied
     */
    public static PenImage of(int[] argb, int width) {
        BufferedImage image = new BufferedImage(width, argb.length / width, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, argb.length / width, argb, 0, width);
        return new PenImage(image);
    }

    /** Draws over what is there. */
    public void draw(PenFonts fonts, Consumer<MapPen> drawing) {
        Graphics2D graphics = image.createGraphics();
        drawing.accept(new AwtPen(graphics, fonts));
        graphics.dispose();
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public int argb(int x, int y) {
        return image.getRGB(x, y);
    }

    /** Rows of {@code 0xAARRGGBB} from the upper left: the picture's own array, not a copy. */
    public int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    public void writePng(OutputStream out) throws IOException {
        ImageIO.write(image, "png", out);
    }
}

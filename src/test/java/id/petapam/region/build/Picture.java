package id.petapam.region.build;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A plain picture of the areas, for a developer's eye. */
final class Picture {

    private Picture() {}

    static void draw(Areas areas, Path file, Envelope view, int width) throws IOException {
        int height = (int) (width * view.getHeight() / view.getWidth());
        double scale = width / view.getWidth();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xCFE3F3));
        g.fillRect(0, 0, width, height);
        AffineTransform toPixels =
                new AffineTransform(scale, 0, 0, -scale, -view.getMinX() * scale, view.getMaxY() * scale);
        paint(g, toPixels, areas.land(), new Color(0xE0DACE), new Color(0x7FB2DC), 0.7f);
        areas.provinces().values().forEach(p -> paint(g, toPixels, p, null, Color.GRAY, 1.5f));
        for (Map.Entry<String, Geometry> e : areas.districts().entrySet()) {
            float hue = Integer.parseInt(e.getKey().substring(3, 5)) * 0.618f % 1;
            paint(g, toPixels, e.getValue(), Color.getHSBColor(hue, 0.25f, 0.97f), new Color(0x888888), 0.6f);
        }
        areas.regencies().values().forEach(p -> paint(g, toPixels, p, null, new Color(0x12263F), 1.6f));
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static void paint(Graphics2D g, AffineTransform t, Geometry area, Color fill, Color line, float width) {
        Shape shape = t.createTransformedShape(new ShapeWriter().toShape(area));
        if (fill != null) {
            g.setColor(fill);
            g.fill(shape);
        }
        g.setColor(line);
        g.setStroke(new BasicStroke(width));
        g.draw(shape);
    }
}

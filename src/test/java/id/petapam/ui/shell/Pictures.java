package id.petapam.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Writes what a scene shows as PNG, to be looked at. */
public final class Pictures {

    private Pictures() {}

    public static void save(Scene scene, Path file) {
        write(copy(scene), file);
    }

    /** All windows that are open, one above the other: popups stand in windows of their own. */
    public static void saveScreen(Path file) {
        BufferedImage all = null;
        double left = 0;
        double top = 0;
        for (Window window : Window.getWindows()) {
            BufferedImage one = copy(window.getScene());
            if (all == null) {
                all = one;
                left = window.getX() + window.getScene().getX();
                top = window.getY() + window.getScene().getY();
            } else {
                int x = (int) (window.getX() + window.getScene().getX() - left);
                int y = (int) (window.getY() + window.getScene().getY() - top);
                all.getGraphics().drawImage(one, x, y, null);
            }
        }
        write(all, file);
    }

    private static BufferedImage copy(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }

    private static void write(BufferedImage copy, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

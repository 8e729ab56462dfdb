package id.petapam.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** Many small pictures drawn at once, since every drawing means a round trip to the renderer. JavaFX thread only. */
final class SpritePage {

    private final int[] argb;
    private final int width;
    private final int height;
    private Optional<Image> image = Optional.empty();

    private SpritePage(int[] argb, int width, int height) {
        this.argb = argb;
        this.width = width;
        this.height = height;
    }

    /** @param scale pixels of the screen for one drawing unit */
    static SpritePage of(Canvas canvas, double scale) {
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setFill(Color.TRANSPARENT);
        wanted.setTransform(Transform.scale(scale, scale));
        Image drawn = canvas.snapshot(wanted, null);
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] argb = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return new SpritePage(argb, width, height);
    }

    /** In pixels of the screen; what lies outside of the page is left out. */
    Pixels.Part part(double x, double y, double partWidth, double partHeight) {
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        return new Pixels.Part(
                argb,
                width,
                left,
                top,
                Math.min((int) Math.ceil(partWidth), width - left),
                Math.min((int) Math.ceil(partHeight), height - top));
    }

    /** The page for what is drawn by JavaFX. */
    Image image() {
        if (image.isEmpty()) {
            image = Optional.of(new WritableImage(
                    new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance())));
        }
        return image.get();
    }
}

package id.petapam.ui.map;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/**
 * A picture of the window that is made anew in each frame, in the pixels of the screen. Two pages take turns, since the
 * renderer may still read the one it was given last. JavaFX thread only.
 */
final class PlanImage extends ImageView {

    private record Page(Pixels pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Page of(int width, int height) {
            int[] argb = new int[width * height];
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            return new Page(new Pixels(argb, width, height), buffer, new WritableImage(buffer));
        }
    }

    private final Scale toUnits = new Scale();
    private List<Page> pages = List.of();
    private int shown;

    PlanImage() {
        setMouseTransparent(true);
        getTransforms().add(toUnits);
    }

    /**
     * @param width pixels of the screen
     * @param scale pixels of the screen for one unit of the view
     * @return whether it is a new, empty picture
     */
    boolean fit(int width, int height, double scale) {
        toUnits.setX(1 / scale);
        toUnits.setY(1 / scale);
        if (!pages.isEmpty()
                && pages.get(0).pixels().width() == width
                && pages.get(0).pixels().height() == height) {
            return false;
        }
        pages = List.of(Page.of(width, height), Page.of(width, height));
        return true;
    }

    /** The page to draw on; call {@link #turn} when it is done. */
    Pixels next() {
        return pages.get(1 - shown).pixels();
    }

    /** Shows what was drawn. */
    void turn() {
        shown = 1 - shown;
        Page page = pages.get(shown);
        page.buffer().updateBuffer(all -> null);
        setImage(page.image());
    }
}

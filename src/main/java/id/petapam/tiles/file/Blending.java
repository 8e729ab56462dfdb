package id.petapam.tiles.file;

/** Colours laid over and mixed with others; {@code 0xAARRGGBB}, alpha not multiplied in. */
public final class Blending {

    private Blending() {}

    /**
     * A mixture; a transparent colour counts by its share of opacity only, so that edges do not darken.
     *
     * @param part share of the second, 0 ... 256
     */
    static int mixed(int a, int b, int part) {
        if (a == b) {
            return a;
        }
        int wa = (a >>> 24) * (256 - part);
        int wb = (b >>> 24) * part;
        int w = wa + wb;
        if (w == 0) {
            return 0;
        }
        int red = ((a >> 16 & 255) * wa + (b >> 16 & 255) * wb) / w;
        int green = ((a >> 8 & 255) * wa + (b >> 8 & 255) * wb) / w;
        int blue = ((a & 255) * wa + (b & 255) * wb) / w;
        return (w + 128) / 256 << 24 | red << 16 | green << 8 | blue;
    }

    /**
     * Lays a tile over an opaque one.
     *
     * @param below every pixel opaque; is changed
     * @param above as many pixels
     * @param opacity of the upper one, 0 ... 100 percent
     */
    public static void over(int[] below, int[] above, int opacity) {
        for (int i = 0; i < below.length; i++) {
            int top = above[i];
            int alpha = ((top >>> 24) * opacity + 50) / 100;
            if (alpha == 255) {
                below[i] = top;
            } else if (alpha > 0) {
                int rest = 255 - alpha;
                int under = below[i];
                int red = ((top >> 16 & 255) * alpha + (under >> 16 & 255) * rest + 127) / 255;
                int green = ((top >> 8 & 255) * alpha + (under >> 8 & 255) * rest + 127) / 255;
                int blue = ((top & 255) * alpha + (under & 255) * rest + 127) / 255;
                below[i] = 0xFF000000 | red << 16 | green << 8 | blue;
            }
        }
    }

    /** Whether nothing can be seen through. */
    public static boolean isOpaque(int[] pixels) {
        for (int pixel : pixels) {
            if (pixel >>> 24 != 255) {
                return false;
            }
        }
        return true;
    }
}

package id.petapam.tiles;

import id.petapam.tiles.file.BaseMapFile;

/**
 * A base map of others as it lies in the stack.
 *
 * @param opacity 0 (not seen) ... 100 (hides what is below) percent
 */
public record BaseMapLayer(BaseMapFile file, int opacity) {

    public BaseMapLayer {
        if (opacity < 0 || opacity > 100) {
            throw new IllegalArgumentException("opacity " + opacity);
        }
    }
}

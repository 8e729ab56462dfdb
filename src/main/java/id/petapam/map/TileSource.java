package id.petapam.map;

import java.util.Optional;

/** Gives base-map tiles of {@link id.petapam.geo.Mercator#TILE} pixels a side. Safe for several threads. */
public interface TileSource {

    /**
     * One tile as rows of {@code 0xAARRGGBB} from the upper left (256 x 256 values). x and y count from the upper left.
     * Never throws: what cannot be drawn is empty, and shown as nothing.
     */
    Optional<int[]> tile(int z, int x, int y);

    /**
     * The same tile with what a plan lays over it.
     *
     * @param ground the pixels that {@link #tile} gave; stay as they are
     * @return as many pixels; the ground itself where nothing is laid over it
     */
    default int[] covered(int z, int x, int y, int[] ground, AreaCover cover) {
        return ground;
    }
}

package id.petapam.map;

import java.util.Optional;

/** Gives base-map tiles of {@link id.petapam.geo.Mercator#TILE} pixels a side. Safe for several threads. */
public interface TileSource {

    /**
     * One tile as rows of {@code 0xAARRGGBB} from the upper left (256 x 256 values). x and y count from the upper left.
     * Never throws: what cannot be drawn is empty, and shown as nothing.
     */
    Optional<int[]> tile(int z, int x, int y);
}

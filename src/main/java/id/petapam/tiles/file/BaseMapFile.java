package id.petapam.tiles.file;

import java.util.Optional;

/**
 * An opened base map of others. Safe for several threads; the file is only read. After {@link #close()} every tile is
 * empty.
 */
public interface BaseMapFile extends AutoCloseable {

    BaseMapInfo info();

    /**
     * One tile as rows of {@code 0xAARRGGBB} from the upper left, alpha not multiplied in; x and y count from the upper
     * left. Nearer than the file goes, the part of a coarser tile is enlarged. Never throws: where the file has nothing,
     * or nothing sound, it is empty.
     *
     * @return a fresh array, the caller's own: 256 values a side, times the dots of the look where the kind is drawn by
     *     us
     */
    Optional<int[]> tile(int z, int x, int y, TileLook look);

    @Override
    void close();
}

package id.petapam.tiles.file;

import id.petapam.map.MapTheme;
import java.util.Optional;

/**
 * An opened base map of others. Safe for several threads; the file is only read. After {@link #close()} every tile is
 * empty.
 */
public interface BaseMapFile extends AutoCloseable {

    BaseMapInfo info();

    /**
     * One tile as 256 x 256 values {@code 0xAARRGGBB} from the upper left, alpha not multiplied in; x and y count from
     * the upper left. Nearer than the file goes, the part of a coarser tile is enlarged. Never throws: where the file
     * has nothing, or nothing sound, it is empty.
     *
     * @param theme colours of what is drawn by us; pictures stay as they are
     * @return a fresh array, the caller's own
     */
    Optional<int[]> tile(int z, int x, int y, MapTheme theme);

    /**
     * The same with so many dots for each pixel, for paper: what is drawn by us is drawn finer.
     *
     * @param fine 1 or more
     * @return {@code 256 * fine} values a side
     * @throws IllegalArgumentException for more than one dot a pixel where the kind is not drawn by us
     */
    default Optional<int[]> tile(int z, int x, int y, MapTheme theme, int fine) {
        if (fine != 1) {
            throw new IllegalArgumentException("a picture is no finer than it is");
        }
        return tile(z, x, y, theme);
    }

    @Override
    void close();
}

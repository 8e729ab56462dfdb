package id.petapam.tiles.file;

import java.io.IOException;
import java.util.Optional;

/** Where tiles lie as bytes. Safe for several threads. */
interface TileStore extends AutoCloseable {

    /** Largest tile that is taken from a file, bytes as they are stored. */
    int MAX_TILE = 4 << 20;

    BaseMapInfo info();

    /**
     * A tile as it is stored; x and y count from the upper left.
     *
     * @return empty where the file has no such tile; no bytes where it says so but has nothing there
     * @throws IOException where the file cannot be read there
     */
    Optional<byte[]> read(int z, int x, int y) throws IOException;

    @Override
    void close();
}

package id.petapam.tiles.file;

/** Numbers of tiles in a PMTiles archive: zoom after zoom, in each along the Hilbert curve. */
final class PmTilesIds {

    private PmTilesIds() {}

    /** x and y count from the upper left and lie within the zoom. */
    static long of(int z, int x, int y) {
        long before = ((1L << 2 * z) - 1) / 3;
        long along = 0;
        int tx = x;
        int ty = y;
        for (int side = 1 << z >> 1; side > 0; side >>= 1) {
            int right = (tx & side) != 0 ? 1 : 0;
            int below = (ty & side) != 0 ? 1 : 0;
            along += (long) side * side * (3 * right ^ below);
            if (below == 0) {
                if (right == 1) {
                    tx = side - 1 - (tx & side - 1);
                    ty = side - 1 - (ty & side - 1);
                }
                int swap = tx;
                tx = ty;
                ty = swap;
            }
        }
        return before + along;
    }
}

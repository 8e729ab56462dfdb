package id.petapam.tiles.file;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import id.petapam.map.Viewport;
import java.io.IOException;
import java.util.Optional;

/** Finds the tile that can stand for a wanted one: itself, or a coarser one of which a part is enlarged. */
final class TileSearch {

    /** Where a file has a hole, so many steps farther out still look like something. */
    private static final int COARSER = 4;

    private TileSearch() {}

    /**
     * A tile in place of a wanted one.
     *
     * @param steps how many zooms farther out it is; the wanted one is the {@code 2^-steps} part of its side
     * @param left where the wanted one begins, share of the side, 0 ... below 1
     * @param top the same downwards
     */
    record Found(byte[] bytes, int z, int x, int y, int steps, double left, double top) {

        /** How much its part is enlarged. */
        double scale() {
            return Math.scalb(1.0, steps);
        }
    }

    /** Whether there can be such a tile on earth. */
    static boolean isOnEarth(int z, int x, int y) {
        return z >= 0 && z <= BaseMapInfo.DEEPEST && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z;
    }

    static Optional<Found> find(TileStore store, int z, int x, int y) throws IOException {
        BaseMapInfo info = store.info();
        if (!isOnEarth(z, x, y) || z < info.minZoom()) {
            return Optional.empty();
        }
        int start = Math.min(z, info.maxZoom());
        boolean inside = overlaps(info.bounds(), z, x, y);
        if (start < z && !inside) {
            return Optional.empty();
        }
        int last = inside ? Math.max(info.minZoom(), start - COARSER) : start;
        for (int at = start; at >= last; at--) {
            int steps = z - at;
            Optional<byte[]> bytes = store.read(at, x >> steps, y >> steps);
            if (bytes.isPresent()) {
                double parts = Math.scalb(1.0, steps);
                return Optional.of(new Found(
                        bytes.get(),
                        at,
                        x >> steps,
                        y >> steps,
                        steps,
                        (x - ((long) (x >> steps) << steps)) / parts,
                        (y - ((long) (y >> steps) << steps)) / parts));
            }
        }
        return Optional.empty();
    }

    /** Whether a tile and the bounds have more than an edge in common. */
    static boolean overlaps(Bounds bounds, int z, int x, int y) {
        Bounds tile = Viewport.ofTile(z, x, y).bounds();
        return tile.west() < bounds.east()
                && tile.east() > bounds.west()
                && tile.south() < bounds.north()
                && tile.north() > bounds.south();
    }

    /** The bounds as a ring in shares of a tile's side. */
    static double[] ring(Bounds bounds, int z, int x, int y) {
        double across = Math.scalb(1.0, z);
        double left = Mercator.x(bounds.west()) * across - x;
        double right = Mercator.x(bounds.east()) * across - x;
        double top = Mercator.y(bounds.north()) * across - y;
        double bottom = Mercator.y(bounds.south()) * across - y;
        return new double[] {left, top, right, top, right, bottom, left, bottom};
    }

    /** Degrees that files give, brought to where Web Mercator is; empty for nonsense. */
    static Optional<Bounds> bounds(double west, double south, double east, double north) {
        boolean sound = west < east && south < north && west >= -181 && east <= 181 && south >= -91 && north <= 91;
        if (!sound) {
            return Optional.empty();
        }
        Bounds world = BaseMapInfo.WORLD;
        double lowest = Math.max(world.south(), Math.min(world.north(), south));
        double highest = Math.max(world.south(), Math.min(world.north(), north));
        return Optional.of(
                new Bounds(lowest, Math.max(-180, Math.min(180, west)), highest, Math.max(-180, Math.min(180, east))));
    }
}

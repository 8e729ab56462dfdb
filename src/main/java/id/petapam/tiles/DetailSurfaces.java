package id.petapam.tiles;

import id.petapam.map.FineLines;
import id.petapam.map.FineSurfaces;
import id.petapam.region.detail.SurfaceTable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Surfaces of a region pack as the map draws them, on the pack's own arrays. */
final class DetailSurfaces implements FineSurfaces {

    private final SurfaceTable<?> table;
    private final DetailLines rings;
    private final byte[] looks;

    private DetailSurfaces(SurfaceTable<?> table, byte[] looks) {
        this.table = table;
        this.rings = DetailLines.of(table.rings(), ring -> 0);
        this.looks = looks;
    }

    /** @param look how surfaces with such traits are drawn, 0 ... 255 */
    static <T> DetailSurfaces of(SurfaceTable<T> table, ToIntFunction<T> look) {
        Map<T, Byte> known = new HashMap<>();
        byte[] looks = new byte[table.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = known.computeIfAbsent(table.traits(i), t -> (byte) look.applyAsInt(t));
        }
        return new DetailSurfaces(table, looks);
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public int firstRing(int surface) {
        return table.firstRing(surface);
    }

    @Override
    public int endRing(int surface) {
        return table.endRing(surface);
    }

    @Override
    public FineLines rings() {
        return rings;
    }

    @Override
    public int look(int surface) {
        return looks[surface] & 0xFF;
    }

    @Override
    public String name(int surface) {
        return table.name(surface).orElse("");
    }
}

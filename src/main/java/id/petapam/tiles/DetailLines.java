package id.petapam.tiles;

import id.petapam.map.FineLines;
import id.petapam.region.detail.LineTable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Lines of a region pack as the map draws them, on the pack's own arrays. */
final class DetailLines implements FineLines {

    private final LineTable<?> table;
    private final byte[] looks;

    private DetailLines(LineTable<?> table, byte[] looks) {
        this.table = table;
        this.looks = looks;
    }

    /** @param look how lines with such traits are drawn, 0 ... 255 */
    static <T> DetailLines of(LineTable<T> table, ToIntFunction<T> look) {
        Map<T, Byte> known = new HashMap<>();
        byte[] looks = new byte[table.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = known.computeIfAbsent(table.traits(i), t -> (byte) look.applyAsInt(t));
        }
        return new DetailLines(table, looks);
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public int start(int line) {
        return table.start(line);
    }

    @Override
    public int end(int line) {
        return table.end(line);
    }

    @Override
    public int lat7(int vertex) {
        return table.lat7(vertex);
    }

    @Override
    public int lon7(int vertex) {
        return table.lon7(vertex);
    }

    @Override
    public int look(int line) {
        return looks[line] & 0xFF;
    }

    @Override
    public int nameNumber(int line) {
        return table.nameNumber(line);
    }

    @Override
    public String name(int number) {
        return table.names().get(number);
    }
}

package id.petapam.ui.access;

import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Vulnerability by access over the shown kecamatan: who stands in which cell. */
final class Matrix {

    static final Matrix EMPTY = new Matrix(Map.of());

    /** @param value empty: undecided */
    record Cell(Optional<VulnerabilityClass> value, AccessColumn column) {}

    private final Map<Cell, Set<StationId>> cells;

    private Matrix(Map<Cell, Set<StationId>> cells) {
        this.cells = cells;
    }

    static Matrix of(Collection<AccessRow> rows) {
        Map<Cell, Set<StationId>> cells = new HashMap<>();
        for (AccessRow row : rows) {
            cells.computeIfAbsent(new Cell(row.decided(), row.column()), c -> new LinkedHashSet<>())
                    .add(row.id());
        }
        return new Matrix(cells);
    }

    Set<StationId> stations(Cell cell) {
        return cells.getOrDefault(cell, Set.of());
    }

    int count(Cell cell) {
        return stations(cell).size();
    }

    int count(AccessColumn column) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().column() == column)
                .mapToInt(e -> e.getValue().size())
                .sum();
    }

    int total() {
        return cells.values().stream().mapToInt(Set::size).sum();
    }

    /** The rows in the order of reading: most vulnerable first, undecided last. */
    static List<Optional<VulnerabilityClass>> rows() {
        return List.of(
                Optional.of(VulnerabilityClass.KHUSUS),
                Optional.of(VulnerabilityClass.SANGAT_RAWAN),
                Optional.of(VulnerabilityClass.RAWAN),
                Optional.of(VulnerabilityClass.KURANG_RAWAN),
                Optional.empty());
    }
}

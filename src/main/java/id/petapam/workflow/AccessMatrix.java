package id.petapam.workflow;

import id.petapam.model.AccessLevel;
import id.petapam.model.ClassDecision;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Vulnerability by access: which stations stand in each cell. Undecided stations have a row of their own. */
public final class AccessMatrix {

    private record Cell(Optional<VulnerabilityClass> value, AccessLevel level) {}

    private final Map<Cell, List<StationId>> cells = new HashMap<>();

    private AccessMatrix() {}

    static AccessMatrix of(Collection<StationAccess> stations) {
        AccessMatrix matrix = new AccessMatrix();
        for (StationAccess access : stations) {
            Cell cell = new Cell(access.station().decision().map(ClassDecision::value), access.level());
            matrix.cells
                    .computeIfAbsent(cell, c -> new ArrayList<>())
                    .add(access.station().id());
        }
        return matrix;
    }

    /** @param value empty: undecided */
    public List<StationId> stations(Optional<VulnerabilityClass> value, AccessLevel level) {
        return Collections.unmodifiableList(cells.getOrDefault(new Cell(value, level), List.of()));
    }

    public int count(Optional<VulnerabilityClass> value, AccessLevel level) {
        return stations(value, level).size();
    }

    public int count(AccessLevel level) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().level() == level)
                .mapToInt(e -> e.getValue().size())
                .sum();
    }
}

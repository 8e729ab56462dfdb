package id.petapam.store;

import id.petapam.geo.LatLon;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of a row one after another; an empty cell where one is needed means a damaged file. */
final class Cells {

    private final Object[] row;
    private int next;

    Cells(Object[] row) {
        this.row = row;
    }

    private Object needed() {
        Object cell = row[next++];
        if (cell == null) {
            throw new DamageFound("an empty cell in column " + (next - 1));
        }
        return cell;
    }

    String text() {
        return (String) needed();
    }

    Optional<String> optionalText() {
        return Optional.ofNullable((String) row[next++]);
    }

    <T> Optional<T> optional(Function<String, T> of) {
        return optionalText().map(of);
    }

    int whole() {
        return Math.toIntExact((Long) needed());
    }

    long bigWhole() {
        return (Long) needed();
    }

    Optional<Integer> optionalWhole() {
        Long cell = (Long) row[next++];
        return cell == null ? Optional.empty() : Optional.of(Math.toIntExact(cell));
    }

    /** A whole number that is 0 where the cell is empty: what was 0 leaves no trace, so that older lines of the log fit. */
    int wholeOrZero() {
        return optionalWhole().orElse(0);
    }

    LocalDate date() {
        return LocalDate.parse(text());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    LatLon point() {
        return new LatLon((Double) needed(), (Double) needed());
    }

    /** Two cells: both there or both empty. */
    Optional<LatLon> optionalPoint() {
        if (row[next] == null && row[next + 1] == null) {
            next += 2;
            return Optional.empty();
        }
        return Optional.of(point());
    }

    /** Three cells: latitude, longitude, quality. */
    Optional<PlacedPoint> optionalPlaced() {
        Optional<LatLon> at = optionalPoint();
        if (at.isEmpty()) {
            next++;
            return Optional.empty();
        }
        return Optional.of(new PlacedPoint(at.get(), constant(PointQuality.class)));
    }

    /** Passes over cells. */
    void skip(int cells) {
        next += cells;
    }

    /** True if the next cell is empty; does not move. */
    boolean isEmpty() {
        return row[next] == null;
    }
}

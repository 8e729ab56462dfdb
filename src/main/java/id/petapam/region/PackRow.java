package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.region.RegionUnreadable.Reason;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/** The current row of a layer, read with its types checked. */
final class PackRow {

    private final Path file;
    private final String table;
    private final ResultSet row;

    PackRow(Path file, String table, ResultSet row) {
        this.file = file;
        this.table = table;
        this.row = row;
    }

    /** The value in a column by its place, 1 for the first: names would be looked up for each of millions. */
    Object valueAt(int place) throws SQLException {
        return row.getObject(place);
    }

    long longAt(int place) throws SQLException {
        return row.getLong(place);
    }

    byte[] bytesAt(int place) throws SQLException {
        return row.getBytes(place);
    }

    String text(String column) throws SQLException, RegionUnreadable {
        String value = row.getString(column);
        if (value == null) {
            throw damaged(column + " is empty");
        }
        return value;
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(s -> !s.isBlank());
    }

    int integer(String column) throws SQLException, RegionUnreadable {
        return optionalInteger(column).orElseThrow(() -> damaged(column + " is no number"));
    }

    OptionalInt optionalInteger(String column) throws SQLException {
        Object value = row.getObject(column);
        return value instanceof Number n ? OptionalInt.of(n.intValue()) : OptionalInt.empty();
    }

    double number(String column) throws SQLException, RegionUnreadable {
        if (row.getObject(column) instanceof Number n) {
            return n.doubleValue();
        }
        throw damaged(column + " is no number");
    }

    boolean flag(String column) throws SQLException, RegionUnreadable {
        return integer(column) != 0;
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> E choice(String column, Class<E> kinds) throws SQLException, RegionUnreadable {
        String value = text(column).trim().toUpperCase(Locale.ROOT);
        for (E kind : kinds.getEnumConstants()) {
            if (kind.name().equals(value)) {
                return kind;
            }
        }
        throw damaged(column + " is " + value);
    }

    LatLon place(double lat, double lon) throws RegionUnreadable {
        if (!LatLon.isValid(lat, lon)) {
            throw damaged("not a place on earth: " + lat + ", " + lon);
        }
        return new LatLon(lat, lon);
    }

    /** Empty where the field is null or an empty geometry. */
    Optional<Geometry> geometry(String column) throws SQLException, RegionUnreadable {
        byte[] blob = row.getBytes(column);
        return blob == null ? Optional.empty() : PackGeometry.decode(blob, file + ": " + table);
    }

    Geometry area(String column) throws SQLException, RegionUnreadable {
        return geometry(column)
                .filter(Polygonal.class::isInstance)
                .orElseThrow(() -> damaged("an area without a polygon"));
    }

    Optional<LatLon> point(String column) throws SQLException, RegionUnreadable {
        Optional<Geometry> geometry = geometry(column);
        if (geometry.isEmpty()) {
            return Optional.empty();
        }
        if (geometry.get() instanceof Point p) {
            return Optional.of(place(p.getY(), p.getX()));
        }
        throw damaged("a place without a point");
    }

    RegionUnreadable damaged(String what) {
        return new RegionUnreadable(Reason.DAMAGED, file + ": " + table + ": " + what);
    }
}

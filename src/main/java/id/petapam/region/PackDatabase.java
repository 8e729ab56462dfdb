package id.petapam.region;

import id.petapam.region.RegionUnreadable.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/**
 * A GeoPackage opened for reading only. Packs come from other people: only real tables with stored columns are read, so
 * no view, trigger, virtual table or computed column of the file is ever run.
 */
final class PackDatabase implements AutoCloseable {

    /** Far above any pack of one province; a damaged file must not be read for ever. */
    private static final int MAX_ROWS = 2_000_000;

    /** Largest single value, bytes. */
    private static final int MAX_VALUE = 64 << 20;

    private static final int WGS84 = 4326;

    /** Makes one value of one row. */
    interface RowReader<T> {
        T read(PackRow row) throws SQLException, RegionUnreadable;
    }

    private final Path file;
    private final Connection db;

    private PackDatabase(Path file, Connection db) {
        this.file = file;
        this.db = db;
    }

    static PackDatabase open(Path file) throws RegionUnreadable {
        return open(file, MAX_VALUE);
    }

    /** @param maxValue bytes of the largest single value that is read */
    static PackDatabase open(Path file, int maxValue) throws RegionUnreadable {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setLockingMode(SQLiteConfig.LockingMode.NORMAL);
        try {
            // Immutable: no lock, journal or shared-memory file is made beside the pack.
            Connection db = config.createConnection(
                    "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro&immutable=1");
            PackDatabase opened = new PackDatabase(file, db);
            opened.harden(maxValue);
            return opened;
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    private void harden(int maxValue) throws SQLException {
        db.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, maxValue);
        try (Statement s = db.createStatement()) {
            s.execute("PRAGMA trusted_schema = OFF");
            s.execute("PRAGMA query_only = ON");
            s.execute("PRAGMA cell_size_check = ON");
        }
    }

    /** Whether there is a layer or table of this name; refuses one that is not a plain table. */
    boolean has(String table) throws RegionUnreadable {
        try (PreparedStatement s =
                db.prepareStatement("SELECT type, sql FROM sqlite_master WHERE type IN ('table', 'view')"
                        + " AND name = ? COLLATE NOCASE")) {
            s.setString(1, table);
            try (ResultSet r = s.executeQuery()) {
                if (!r.next()) {
                    return false;
                }
                String sql = String.valueOf(r.getString("sql")).stripLeading().toUpperCase(Locale.ROOT);
                if (!"table".equals(r.getString("type")) || sql.startsWith("CREATE VIRTUAL")) {
                    throw new RegionUnreadable(Reason.UNSAFE, file + ": " + table + " is no plain table");
                }
                return true;
            }
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /** Looks at one row. */
    interface RowSink {
        void row(PackRow row) throws SQLException, RegionUnreadable;
    }

    /** Every row of a layer, one by one, in the order of its row numbers; the first value is the row number. */
    void scan(String layer, List<String> columns, RowSink sink) throws RegionUnreadable {
        String sql = "SELECT rowid, \"" + String.join("\", \"", columns) + "\" FROM \"" + layer + "\" ORDER BY rowid";
        try (Statement s = db.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            PackRow row = new PackRow(file, layer, r);
            while (r.next()) {
                sink.row(row);
            }
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /** All rows of a table in the order they are stored. */
    <T> List<T> rows(String table, List<String> columns, RowReader<T> reader) throws RegionUnreadable {
        requireColumns(table, columns);
        String sql = "SELECT \"" + String.join("\", \"", columns) + "\" FROM \"" + table + "\"";
        List<T> out = new ArrayList<>();
        try (Statement s = db.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            PackRow row = new PackRow(file, table, r);
            while (r.next()) {
                if (out.size() == MAX_ROWS) {
                    throw new RegionUnreadable(Reason.DAMAGED, file + ": too many rows in " + table);
                }
                out.add(reader.read(row));
            }
            return out;
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    private void requireColumns(String table, List<String> columns) throws RegionUnreadable {
        Set<String> found = columns(table);
        for (String column : columns) {
            if (!found.contains(column.toLowerCase(Locale.ROOT))) {
                throw new RegionUnreadable(Reason.NOT_A_REGION, file + ": no column " + column + " in " + table);
            }
        }
    }

    /** Names of the columns of a table, in lower case; refuses a table that is not there, or computes a column. */
    Set<String> columns(String table) throws RegionUnreadable {
        if (!has(table)) {
            throw new RegionUnreadable(Reason.NOT_A_REGION, file + ": no " + table);
        }
        Set<String> found = new HashSet<>();
        try (Statement s = db.createStatement();
                ResultSet r = s.executeQuery("PRAGMA table_xinfo(\"" + table + "\")")) {
            while (r.next()) {
                if (r.getInt("hidden") != 0) {
                    throw new RegionUnreadable(
                            Reason.UNSAFE, file + ": computed column in " + table + ": " + r.getString("name"));
                }
                found.add(r.getString("name").toLowerCase(Locale.ROOT));
            }
            return found;
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /** Name of the geometry column of a layer; refuses coordinates other than WGS84 degrees. */
    String geometryColumn(String layer) throws RegionUnreadable {
        record Column(String table, String name, int srs) {}
        Optional<Column> column = rows(
                        "gpkg_geometry_columns",
                        List.of("table_name", "column_name", "srs_id"),
                        r -> new Column(r.text("table_name"), r.text("column_name"), r.integer("srs_id")))
                .stream()
                .filter(c -> c.table().equalsIgnoreCase(layer))
                .findFirst();
        if (column.isEmpty()) {
            throw new RegionUnreadable(Reason.NOT_A_REGION, file + ": " + layer + " has no geometry");
        }
        if (column.get().srs() != WGS84) {
            throw new RegionUnreadable(
                    Reason.WRONG_COORDINATES,
                    file + ": " + layer + " in " + column.get().srs());
        }
        String name = column.get().name();
        if (name.indexOf('"') >= 0) {
            throw new RegionUnreadable(Reason.UNSAFE, file + ": geometry column of " + layer);
        }
        return name;
    }

    /** Names of the stored columns of a plain table in their order; computed and hidden ones are left out. */
    List<String> storedColumns(String table) throws RegionUnreadable {
        if (!has(table)) {
            throw new RegionUnreadable(Reason.NOT_A_REGION, file + ": no " + table);
        }
        List<String> columns = new ArrayList<>();
        try (Statement s = db.createStatement();
                ResultSet r = s.executeQuery("PRAGMA table_xinfo(" + quoted(table) + ")")) {
            while (r.next()) {
                if (r.getInt("hidden") == 0) {
                    columns.add(r.getString("name"));
                }
            }
            return columns;
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /** Takes one row after the other. */
    interface RowVisitor {

        /** Says whether it wants more. */
        boolean take(ResultSet row) throws SQLException;
    }

    /**
     * Gives the rows of a plain table in the order they are stored, none of them kept.
     *
     * @param columns stored ones, none of which may be computed; {@code bytes} of the geometry before all others
     * @param mostBytes a longer geometry is given as null
     */
    void each(String table, String geometry, List<String> columns, int mostBytes, RowVisitor visitor)
            throws RegionUnreadable {
        List<String> stored = storedColumns(table);
        if (!stored.contains(geometry) || !stored.containsAll(columns)) {
            throw new RegionUnreadable(Reason.UNSAFE, file + ": columns of " + table);
        }
        StringBuilder sql = new StringBuilder("SELECT length(")
                .append(quoted(geometry))
                .append("), CASE WHEN length(")
                .append(quoted(geometry))
                .append(") <= ")
                .append(mostBytes)
                .append(" THEN ")
                .append(quoted(geometry))
                .append(" END");
        columns.forEach(column -> sql.append(", ").append(quoted(column)));
        sql.append(" FROM ").append(quoted(table));
        try (Statement s = db.createStatement();
                ResultSet r = s.executeQuery(sql.toString())) {
            boolean more = true;
            while (more && r.next()) {
                more = visitor.take(r);
            }
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static RegionUnreadable damaged(Path file, SQLException e) {
        boolean closed = e instanceof SQLiteException s
                && (s.getResultCode() == SQLiteErrorCode.SQLITE_CANTOPEN
                        || s.getResultCode() == SQLiteErrorCode.SQLITE_PERM);
        return new RegionUnreadable(closed ? Reason.NO_ACCESS : Reason.DAMAGED, file.toString(), e);
    }

    @Override
    public void close() throws RegionUnreadable {
        try {
            db.close();
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }
}

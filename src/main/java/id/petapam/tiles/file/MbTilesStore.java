package id.petapam.tiles.file;

import id.petapam.geo.Bounds;
import id.petapam.pen.PictureReader;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/**
 * Tiles of an MBTiles file (SQLite; specification 1.3). Files come from other people: only plain tables are read, so no
 * view, trigger or virtual table of the file is ever run. Most files keep {@code tiles} as a view over two tables; the
 * two usual pairs are known by name and read directly. Each look-up may take a limited number of database steps, so that
 * a file without an index is refused instead of read from end to end for every tile.
 */
final class MbTilesStore implements TileStore {

    private static final Logger LOG = LoggerFactory.getLogger(MbTilesStore.class);

    /** Steps of the database's machine for one question: far above any look-up by an index. */
    private static final int MAX_STEPS = 2_000_000;

    private static final int STEPS_A_CALL = 20_000;
    private static final int MAX_METADATA = 1 << 20;

    /** Columns of a pair of tables behind the view: places of tiles, then the tiles themselves. */
    private record Pair(String places, String pictures, String id) {}

    private static final List<Pair> PAIRS =
            List.of(new Pair("map", "images", "tile_id"), new Pair("tiles_shallow", "tiles_data", "tile_data_id"));

    private final Connection db;
    private final StepLimit limit;
    private final BaseMapInfo info;
    private final PreparedStatement lookUp;

    private MbTilesStore(Connection db, StepLimit limit, String query, BaseMapInfo info) throws SQLException {
        this.db = db;
        this.limit = limit;
        this.info = info;
        this.lookUp = db.prepareStatement(
                "SELECT " + query + " WHERE t.zoom_level = ? AND t.tile_column = ? AND t.tile_row = ?");
    }

    static MbTilesStore open(Path file) throws BaseMapUnreadable {
        Connection db = null;
        MbTilesStore store = null;
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(true);
            // Immutable: no lock, journal or shared-memory file is made beside the map.
            db = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro&immutable=1");
            harden(db);
            Tables tables = new Tables(db, file);
            String query = tables.query();
            StepLimit limit = StepLimit.on(db);
            store = new MbTilesStore(db, limit, query, info(db, limit, query, tables, file));
            return store;
        } catch (SQLException e) {
            throw new BaseMapUnreadable(Reason.DAMAGED, file.toString(), e);
        } finally {
            if (store == null) {
                close(db);
            }
        }
    }

    private static void harden(Connection db) throws SQLException {
        // zero-filled values and long texts never grow beyond this
        db.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, 2 * MAX_TILE);
        try (Statement s = db.createStatement()) {
            s.execute("PRAGMA trusted_schema = OFF");
            s.execute("PRAGMA query_only = ON");
            s.execute("PRAGMA cell_size_check = ON");
        }
    }

    private static BaseMapInfo info(Connection db, StepLimit limit, String query, Tables tables, Path file)
            throws SQLException, BaseMapUnreadable {
        String from = query.substring(query.indexOf(" FROM ") + 6);
        int lowest;
        int highest;
        Optional<byte[]> sample;
        limit.begin();
        try (Statement s = db.createStatement()) {
            String table = from.split(" t\\b", 2)[0];
            lowest = number(s, "SELECT MIN(zoom_level) FROM " + table);
            highest = number(s, "SELECT MAX(zoom_level) FROM " + table);
            sample = sample(s, query);
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                throw new BaseMapUnreadable(Reason.NOT_SUPPORTED, "MBTiles, no index", file + ": no index on tiles");
            }
            throw e;
        }
        if (highest < 0 || lowest < 0 || sample.isEmpty()) {
            throw new BaseMapUnreadable(Reason.NO_TILES, file.toString());
        }
        Map<String, String> about = tables.metadata();
        String format = about.getOrDefault("format", "").toLowerCase(Locale.ROOT);
        boolean pictures = PictureReader.Format.of(sample.get()).isPresent();
        if (!pictures && !format.isEmpty() && !format.equals("pbf") && !format.equals("mvt")) {
            throw new BaseMapUnreadable(Reason.NOT_SUPPORTED, format, file + ": tiles of format " + format);
        }
        return new BaseMapInfo(
                pictures ? BaseMapKind.MBTILES_PICTURES : BaseMapKind.MBTILES_SHAPES,
                PlainText.of(about.getOrDefault("name", "")),
                PlainText.of(about.getOrDefault("attribution", "")),
                bounds(about.getOrDefault("bounds", "")),
                Math.min(lowest, BaseMapInfo.DEEPEST),
                Math.min(highest, BaseMapInfo.DEEPEST));
    }

    /** The first tile that has bytes; among a few, so that a hole at the beginning does no harm. */
    private static Optional<byte[]> sample(Statement s, String query) throws SQLException {
        try (ResultSet r = s.executeQuery("SELECT " + query + " LIMIT 20")) {
            while (r.next()) {
                byte[] bytes = r.getBytes(1);
                if (bytes != null && bytes.length > 0) {
                    return Optional.of(bytes);
                }
            }
            return Optional.empty();
        }
    }

    private static int number(Statement s, String sql) throws SQLException {
        try (ResultSet r = s.executeQuery(sql)) {
            int value = r.next() ? r.getInt(1) : -1;
            return r.wasNull() ? -1 : value;
        }
    }

    private static Bounds bounds(String text) {
        String[] parts = text.split(",");
        if (parts.length != 4) {
            return BaseMapInfo.WORLD;
        }
        double[] degrees = new double[4];
        try {
            for (int i = 0; i < 4; i++) {
                degrees[i] = Double.parseDouble(parts[i].strip());
            }
        } catch (NumberFormatException e) {
            return BaseMapInfo.WORLD;
        }
        return TileSearch.bounds(degrees[0], degrees[1], degrees[2], degrees[3]).orElse(BaseMapInfo.WORLD);
    }

    /** Stops a question that takes too many steps. Questions come one after another. */
    private static final class StepLimit extends ProgressHandler {

        private int calls;

        static StepLimit on(Connection db) throws SQLException {
            StepLimit limit = new StepLimit();
            ProgressHandler.setHandler(db, STEPS_A_CALL, limit);
            return limit;
        }

        void begin() {
            calls = 0;
        }

        @Override
        protected int progress() {
            calls++;
            return calls > MAX_STEPS / STEPS_A_CALL ? 1 : 0;
        }
    }

    @Override
    public BaseMapInfo info() {
        return info;
    }

    @Override
    public Optional<byte[]> read(int z, int x, int y) throws IOException {
        // rows count from the bottom (TMS)
        int row = (1 << z) - 1 - y;
        synchronized (db) {
            try {
                if (db.isClosed()) {
                    return Optional.empty();
                }
                limit.begin();
                lookUp.setInt(1, z);
                lookUp.setInt(2, x);
                lookUp.setInt(3, row);
                try (ResultSet r = lookUp.executeQuery()) {
                    if (!r.next()) {
                        return Optional.empty();
                    }
                    byte[] bytes = r.getBytes(1);
                    if (bytes != null && bytes.length > MAX_TILE) {
                        throw new IOException("a tile of " + bytes.length + " bytes");
                    }
                    return Optional.of(bytes == null ? new byte[0] : bytes);
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (db) {
            close(db);
        }
    }

    private static void close(Connection db) {
        try {
            if (db != null) {
                db.close();
            }
        } catch (SQLException e) {
            LOG.warn("a base map did not close", e);
        }
    }

    /** The tables of a file, looked at before anything is read from them. */
    private static final class Tables {

        private final Connection db;
        private final Path file;

        Tables(Connection db, Path file) {
            this.db = db;
            this.file = file;
        }

        /** What stands between SELECT and WHERE to get a tile; the places of tiles are called t. */
        String query() throws SQLException, BaseMapUnreadable {
            if (isPlain("tiles", List.of("zoom_level", "tile_column", "tile_row", "tile_data"))) {
                return "t.tile_data FROM tiles t";
            }
            for (Pair pair : PAIRS) {
                if (isPlain(pair.places(), List.of("zoom_level", "tile_column", "tile_row", pair.id()))
                        && isPlain(pair.pictures(), List.of(pair.id(), "tile_data"))) {
                    return "p.tile_data FROM " + pair.places() + " t JOIN " + pair.pictures() + " p ON p." + pair.id()
                            + " = t." + pair.id();
                }
            }
            if (kind("tiles").isPresent()) {
                throw new BaseMapUnreadable(Reason.UNSAFE, file + ": tiles is no plain table");
            }
            throw new BaseMapUnreadable(Reason.UNKNOWN_FORMAT, file + ": an SQLite file without tiles");
        }

        private Optional<String> kind(String table) throws SQLException {
            try (PreparedStatement s = db.prepareStatement("SELECT type, sql FROM sqlite_master"
                    + " WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE")) {
                s.setString(1, table);
                try (ResultSet r = s.executeQuery()) {
                    if (!r.next()) {
                        return Optional.empty();
                    }
                    String sql =
                            String.valueOf(r.getString("sql")).stripLeading().toUpperCase(Locale.ROOT);
                    return Optional.of(sql.startsWith("CREATE VIRTUAL") ? "virtual" : r.getString("type"));
                }
            }
        }

        /** Whether it is a table with these stored columns. */
        private boolean isPlain(String table, List<String> wanted) throws SQLException {
            if (!kind(table).equals(Optional.of("table"))) {
                return false;
            }
            List<String> found = new ArrayList<>();
            try (Statement s = db.createStatement();
                    ResultSet r = s.executeQuery("PRAGMA table_xinfo(\"" + table + "\")")) {
                while (r.next()) {
                    if (r.getInt("hidden") == 0) {
                        found.add(r.getString("name").toLowerCase(Locale.ROOT));
                    }
                }
            }
            return found.containsAll(wanted);
        }

        Map<String, String> metadata() throws SQLException {
            Map<String, String> about = new HashMap<>();
            if (!isPlain("metadata", List.of("name", "value"))) {
                return about;
            }
            try (Statement s = db.createStatement();
                    ResultSet r = s.executeQuery("SELECT name, value FROM metadata WHERE name IN"
                            + " ('name', 'attribution', 'bounds', 'format') AND length(value) < " + MAX_METADATA
                            + " LIMIT 20")) {
                while (r.next()) {
                    if (r.getString(2) != null) {
                        about.put(r.getString(1), r.getString(2));
                    }
                }
            }
            return about;
        }
    }
}

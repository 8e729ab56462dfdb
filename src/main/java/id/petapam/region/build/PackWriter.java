package id.petapam.region.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes a GeoPackage 1.3: layers and plain tables. The same contents give the same bytes. Without a journal: the file is
 * of use only when it is closed, so it is made beside its place and moved there.
 */
public final class PackWriter implements AutoCloseable {

    private static final String WGS84 =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
                    + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,"
                    + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
                    + "AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]";

    /** Not the clock: the same sources make the same file. */
    private static final String CHANGED = "2026-01-01T00:00:00.000Z";

    private final Connection db;
    private boolean finished;

    public PackWriter(Path file) throws IOException, SQLException {
        Files.deleteIfExists(file);
        db = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement s = db.createStatement()) {
            s.execute("PRAGMA page_size = 4096");
            s.execute("PRAGMA journal_mode = OFF");
            s.execute("PRAGMA synchronous = OFF");
            s.execute("PRAGMA cache_size = -16000");
            s.execute("PRAGMA application_id = 0x47504B47");
            s.execute("PRAGMA user_version = 10300");
            for (String sql : SCHEMA.split(";")) {
                s.execute(sql);
            }
        }
        try (PreparedStatement s = db.prepareStatement("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)")) {
            row(s, "Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinates");
            row(s, "Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinates");
            row(s, "WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude/latitude in decimal degrees on WGS 84");
        }
        db.setAutoCommit(false);
    }

    private static final String SCHEMA =
            """
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
              organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
              description TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
              identifier TEXT UNIQUE, description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
            CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
              geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))
            """;

    /**
     * Writes one layer.
     *
     * @param type geometry type of OGC, as {@code MULTIPOLYGON}
     * @param columns the other columns as in SQL, {@code code TEXT NOT NULL, name TEXT}
     * @param rows geometry (may be null) first, then a value per column
     */
    public void layer(String name, String description, String type, String columns, List<Object[]> rows)
            throws SQLException {
        execute("CREATE TABLE " + name + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom " + type + ", "
                + columns + ")");
        Envelope all = new Envelope();
        rows.stream()
                .filter(r -> r[0] != null)
                .forEach(r -> all.expandToInclude(((Geometry) r[0]).getEnvelopeInternal()));
        contents(name, "features", description, all, 4326);
        try (PreparedStatement s = db.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)")) {
            row(s, name, "geom", type, 4326, 0, 0);
        }
        if (rows.isEmpty()) {
            db.commit();
            return;
        }
        try (PreparedStatement s = insert(name, rows.get(0).length)) {
            for (Object[] values : rows) {
                Object[] stored = values.clone();
                stored[0] = values[0] == null ? null : PackBlob.of((Geometry) values[0]);
                row(s, stored);
            }
        }
        db.commit();
    }

    /**
     * Begins a layer that is written row by row, with an index of places as QGIS makes it.
     *
     * @param columns the other columns as in SQL; their number is {@code count}
     */
    PackTable features(String name, String description, String type, String columns, int count) throws SQLException {
        execute("CREATE TABLE " + name + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom " + type + ", "
                + columns + ")");
        contents(name, "features", description, null, 4326);
        try (PreparedStatement s = db.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)")) {
            row(s, name, "geom", type, 4326, 0, 0);
        }
        PlaceIndex.create(db, name);
        return new PackTable(db, name, count);
    }

    /** Writes a table without geometry. */
    public void table(String name, String description, String columns, List<Object[]> rows) throws SQLException {
        execute("CREATE TABLE " + name + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + columns + ")");
        contents(name, "attributes", description, null, null);
        if (rows.isEmpty()) {
            db.commit();
            return;
        }
        try (PreparedStatement s = insert(name, rows.get(0).length)) {
            for (Object[] values : rows) {
                row(s, values);
            }
        }
        db.commit();
    }

    private void contents(String name, String kind, String description, Envelope e, Integer srs) throws SQLException {
        try (PreparedStatement s =
                db.prepareStatement("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            boolean box = e != null && !e.isNull();
            row(
                    s,
                    name,
                    kind,
                    name,
                    description,
                    CHANGED,
                    box ? e.getMinX() : null,
                    box ? e.getMinY() : null,
                    box ? e.getMaxX() : null,
                    box ? e.getMaxY() : null,
                    srs);
        }
    }

    /** An insert with a place for each value; the row number is left to the database. */
    private PreparedStatement insert(String name, int count) throws SQLException {
        return db.prepareStatement("INSERT INTO " + name + " VALUES (NULL" + ", ?".repeat(count) + ")");
    }

    private static void row(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
        s.executeUpdate();
    }

    private void execute(String sql) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.execute(sql);
        }
    }

    /** Ends a pack whose pages lie as they were written: large ones need no second writing. */
    void finish() throws SQLException {
        db.commit();
        finished = true;
    }

    @Override
    public void close() throws SQLException {
        if (!finished) {
            db.commit();
            db.setAutoCommit(true);
            execute("VACUUM");
        }
        db.close();
    }
}

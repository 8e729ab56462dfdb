package id.petapam.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes small GeoPackages for tests, as other programs make them. */
final class GeoPackages {

    private GeoPackages() {}

    /** A feature: its geometry in WKB, its kode and nama. */
    record Row(byte[] wkb, String code, String name) {}

    static Path write(Path file, int srs, String layer, List<Row> rows, String... further) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = db.createStatement()) {
            s.execute("PRAGMA application_id = 1196444487");
            s.execute("PRAGMA user_version = 10300");
            s.execute("CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,"
                    + " organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT)");
            s.execute("CREATE TABLE IF NOT EXISTS gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT)");
            s.execute("CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (table_name TEXT, column_name TEXT,"
                    + " geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER)");
            s.execute("INSERT OR REPLACE INTO gpkg_spatial_ref_sys VALUES ('x', " + srs + ", 'EPSG', " + srs
                    + ", 'undefined', '')");
            s.execute("INSERT INTO gpkg_contents VALUES ('" + layer + "', 'features')");
            s.execute("INSERT INTO gpkg_geometry_columns VALUES ('" + layer + "', 'geom', 'GEOMETRY', " + srs
                    + ", 0, 0)");
            s.execute("CREATE TABLE \"" + layer + "\" (fid INTEGER PRIMARY KEY, geom BLOB, kode TEXT, nama TEXT)");
            try (PreparedStatement insert =
                    db.prepareStatement("INSERT INTO \"" + layer + "\" (geom, kode, nama) VALUES (?, ?, ?)")) {
                for (Row row : rows) {
                    insert.setBytes(1, row.wkb() == null ? null : blob(srs, row.wkb()));
                    insert.setString(2, row.code());
                    insert.setString(3, row.name());
                    insert.execute();
                }
            }
            for (String sql : further) {
                s.execute(sql);
            }
        }
        return file;
    }

    private static byte[] blob(int srs, byte[] wkb) {
        return ByteBuffer.allocate(8 + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) 1)
                .putInt(srs)
                .put(wkb)
                .array();
    }

    /** A polygon in WKB; a type of 1003 has heights. */
    static byte[] polygon(int type, double[]... rings) {
        int dimensions = type >= 1000 ? 3 : 2;
        int points = 0;
        for (double[] ring : rings) {
            points += ring.length / 2;
        }
        ByteBuffer out = ByteBuffer.allocate(9 + 4 * rings.length + points * 8 * dimensions)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putInt(type)
                .putInt(rings.length);
        for (double[] ring : rings) {
            out.putInt(ring.length / 2);
            for (int i = 0; i < ring.length; i += 2) {
                out.putDouble(ring[i]).putDouble(ring[i + 1]);
                if (dimensions == 3) {
                    out.putDouble(12);
                }
            }
        }
        return out.array();
    }

    /** A multi-polygon (6) or collection (7) of parts in WKB. */
    static byte[] several(int type, byte[]... parts) {
        int bytes = 9;
        for (byte[] part : parts) {
            bytes += part.length;
        }
        ByteBuffer out = ByteBuffer.allocate(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putInt(type)
                .putInt(parts.length);
        for (byte[] part : parts) {
            out.put(part);
        }
        return out.array();
    }

    static byte[] point(double x, double y) {
        return ByteBuffer.allocate(21)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putInt(1)
                .putDouble(x)
                .putDouble(y)
                .array();
    }
}

package id.petapam.region.build;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.locationtech.jts.geom.Envelope;

/** One layer of a pack while its rows are written, one by one: nothing is kept of them. */
final class PackTable implements AutoCloseable {

    private final Connection db;
    private final String layer;
    private final PreparedStatement insert;
    private final PreparedStatement index;
    private final int columns;
    private final Envelope all = new Envelope();
    private int rows;

    PackTable(Connection db, String layer, int columns) throws SQLException {
        this.db = db;
        this.layer = layer;
        this.columns = columns;
        this.insert = db.prepareStatement("INSERT INTO " + layer + " VALUES (?, ?" + ", ?".repeat(columns) + ")");
        this.index = db.prepareStatement("INSERT INTO rtree_" + layer + "_geom VALUES (?, ?, ?, ?, ?)");
    }

    /**
     * Adds a row.
     *
     * @param values one for each column; null where nothing is known
     */
    void add(byte[] geometry, Envelope box, Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(layer + " has " + columns + " columns");
        }
        rows++;
        insert.setInt(1, rows);
        insert.setBytes(2, geometry);
        for (int i = 0; i < columns; i++) {
            insert.setObject(i + 3, values[i]);
        }
        insert.executeUpdate();
        index.setInt(1, rows);
        index.setDouble(2, box.getMinX());
        index.setDouble(3, box.getMaxX());
        index.setDouble(4, box.getMinY());
        index.setDouble(5, box.getMaxY());
        index.executeUpdate();
        all.expandToInclude(box);
    }

    int rows() {
        return rows;
    }

    /** Ends the layer: says how far it reaches and hands its index to the triggers. */
    @Override
    public void close() throws SQLException {
        insert.close();
        index.close();
        if (!all.isNull()) {
            try (PreparedStatement s = db.prepareStatement(
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?")) {
                s.setDouble(1, all.getMinX());
                s.setDouble(2, all.getMinY());
                s.setDouble(3, all.getMaxX());
                s.setDouble(4, all.getMaxY());
                s.setString(5, layer);
                s.executeUpdate();
            }
        }
        PlaceIndex.guard(db, layer);
    }
}

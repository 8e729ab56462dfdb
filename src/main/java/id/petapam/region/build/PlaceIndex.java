package id.petapam.region.build;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The index of places of a layer, as the GeoPackage extension {@code gpkg_rtree_index} has it. QGIS draws a part of a
 * large layer quickly by it, and keeps it true by the triggers while a layer is edited. PetaPam itself reads the layer
 * whole and never runs the triggers.
 */
final class PlaceIndex {

    private PlaceIndex() {}

    private static final String EXTENSIONS =
            """
            CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
              definition TEXT NOT NULL, scope TEXT NOT NULL,
              CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""";

    private static final String ROW =
            "(NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom)," + " ST_MaxY(NEW.geom))";

    /** By the text of the standard, T the layer: what QGIS and GDAL expect to find. */
    private static final String[] TRIGGERS = {
        "CREATE TRIGGER rtree_T_geom_insert AFTER INSERT ON T WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))"
                + " BEGIN INSERT OR REPLACE INTO rtree_T_geom VALUES " + ROW + "; END",
        "CREATE TRIGGER rtree_T_geom_update1 AFTER UPDATE OF geom ON T WHEN OLD.fid = NEW.fid AND"
                + " (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO rtree_T_geom VALUES "
                + ROW + "; END",
        "CREATE TRIGGER rtree_T_geom_update2 AFTER UPDATE OF geom ON T WHEN OLD.fid = NEW.fid AND"
                + " (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_T_geom WHERE id = OLD.fid; END",
        "CREATE TRIGGER rtree_T_geom_update3 AFTER UPDATE ON T WHEN OLD.fid != NEW.fid AND"
                + " (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM rtree_T_geom WHERE id = OLD.fid;"
                + " INSERT OR REPLACE INTO rtree_T_geom VALUES " + ROW + "; END",
        "CREATE TRIGGER rtree_T_geom_update4 AFTER UPDATE ON T WHEN OLD.fid != NEW.fid AND"
                + " (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
                + " BEGIN DELETE FROM rtree_T_geom WHERE id IN (OLD.fid, NEW.fid); END",
        "CREATE TRIGGER rtree_T_geom_delete AFTER DELETE ON T WHEN OLD.geom NOT NULL"
                + " BEGIN DELETE FROM rtree_T_geom WHERE id = OLD.fid; END"
    };

    /** Makes the empty index of an empty layer. */
    static void create(Connection db, String layer) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.execute(EXTENSIONS);
            s.execute("INSERT INTO gpkg_extensions VALUES ('" + layer + "', 'geom', 'gpkg_rtree_index',"
                    + " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')");
            s.execute("CREATE VIRTUAL TABLE rtree_" + layer + "_geom USING rtree(id, minx, maxx, miny, maxy)");
        }
    }

    /** Adds what keeps the index true in other programs; after the rows, since it would only slow their writing. */
    static void guard(Connection db, String layer) throws SQLException {
        try (Statement s = db.createStatement()) {
            for (String trigger : TRIGGERS) {
                s.execute(trigger.replace("_T_", "_" + layer + "_").replace(" ON T ", " ON " + layer + " "));
            }
        }
    }
}

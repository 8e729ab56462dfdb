package id.petapam.region;

import id.petapam.region.RegionUnreadable.Reason;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A GeoPackage that somebody else made, of whatever layers: opened for reading only, as region packs are, so that none
 * of its views, triggers, virtual tables or computed columns is ever run. Rows are handed on one by one.
 */
public final class GeoPackageFile {

    /** Bytes of one geometry: half a million vertices with height and measure. */
    public static final int MAX_GEOMETRY = 20_000_000;

    private static final int MAX_LAYERS = 500;
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_DEFINITION = 20_000;

    private final Path file;
    private final List<Layer> layers;
    private final List<String> unsafe;

    /**
     * A layer of features.
     *
     * @param columns besides the geometry, in their order
     * @param reference what its coordinates are in: {@code EPSG:32748}, else its description in WKT; empty: not said
     */
    public record Layer(String name, String geometry, List<String> columns, Reference reference) {

        public Layer {
            columns = List.copyOf(columns);
        }
    }

    /**
     * What coordinates are in, as the file says it; both may be empty.
     *
     * @param name {@code EPSG:32748}
     * @param definition in WKT
     */
    public record Reference(String name, String definition) {

        static final Reference NONE = new Reference("", "");
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a row.
         *
         * @param geometry as GeoPackage stores it; empty for a missing one, or one that is too large
         * @param isTooLarge whether there is one beyond {@link #MAX_GEOMETRY}
         * @param values in the order of the layer's columns; a missing one, or one that is no text or number, is empty
         * @return whether it wants more
         */
        boolean accept(Optional<byte[]> geometry, boolean isTooLarge, List<String> values);
    }

    private GeoPackageFile(Path file, List<Layer> layers, List<String> unsafe) {
        this.file = file;
        this.layers = List.copyOf(layers);
        this.unsafe = List.copyOf(unsafe);
    }

    /** Looks at what layers a GeoPackage has. */
    public static GeoPackageFile open(Path file) throws RegionUnreadable {
        PackFile.check(file);
        try (PackDatabase db = database(file)) {
            List<Layer> layers = new ArrayList<>();
            List<String> unsafe = new ArrayList<>();
            Map<Integer, Reference> references = references(db);
            for (Column column : columns(db)) {
                if (layers.size() == MAX_LAYERS) {
                    break;
                }
                layer(db, column, references.getOrDefault(column.srs(), Reference.NONE), layers, unsafe);
            }
            return new GeoPackageFile(file, layers, unsafe);
        }
    }

    private static PackDatabase database(Path file) throws RegionUnreadable {
        return PackDatabase.open(file, MAX_GEOMETRY + (1 << 20));
    }

    private record Column(String table, String name, int srs) {}

    private static List<Column> columns(PackDatabase db) throws RegionUnreadable {
        return db.rows(
                "gpkg_geometry_columns",
                List.of("table_name", "column_name", "srs_id"),
                r -> new Column(r.text("table_name"), r.text("column_name"), r.integer("srs_id")));
    }

    private static Map<Integer, Reference> references(PackDatabase db) throws RegionUnreadable {
        Map<Integer, Reference> references = new HashMap<>();
        if (db.has("gpkg_spatial_ref_sys")) {
            db.rows(
                            "gpkg_spatial_ref_sys",
                            List.of("srs_id", "organization", "organization_coordsys_id", "definition"),
                            r -> {
                                String by = r.optionalText("organization").orElse("");
                                int code = r.optionalInteger("organization_coordsys_id")
                                        .orElse(0);
                                String words = r.optionalText("definition").orElse("");
                                return Map.entry(
                                        r.integer("srs_id"),
                                        new Reference(
                                                by.equalsIgnoreCase("EPSG") && code > 0 ? "EPSG:" + code : "",
                                                words.length() > MAX_DEFINITION ? "" : words));
                            })
                    .forEach(e -> references.put(e.getKey(), e.getValue()));
        }
        // 0 and -1 say that nothing is known, whatever their rows say.
        references.put(0, Reference.NONE);
        references.put(-1, Reference.NONE);
        return references;
    }

    private static void layer(
            PackDatabase db, Column column, Reference reference, List<Layer> layers, List<String> unsafe)
            throws RegionUnreadable {
        List<String> stored;
        try {
            if (!db.has(column.table())) {
                return;
            }
            stored = db.storedColumns(column.table());
        } catch (RegionUnreadable e) {
            if (e.reason() != Reason.UNSAFE) {
                throw e;
            }
            unsafe.add(column.table());
            return;
        }
        Optional<String> geometry =
                stored.stream().filter(column.name()::equalsIgnoreCase).findFirst();
        if (geometry.isEmpty()) {
            unsafe.add(column.table());
            return;
        }
        List<String> others = stored.stream()
                .filter(name -> !name.equals(geometry.get()))
                .limit(MAX_COLUMNS)
                .toList();
        layers.add(new Layer(column.table(), geometry.get(), others, reference));
    }

    /** Its layers of features, in the order of the file. */
    public List<Layer> layers() {
        return layers;
    }

    /** Layers that are views, virtual or computed: they are not read. */
    public List<String> unsafeLayers() {
        return unsafe;
    }

    /** Gives the rows of a layer in the order they are stored until the sink has enough. */
    public void read(Layer layer, Sink sink) throws RegionUnreadable {
        try (PackDatabase db = database(file)) {
            db.each(
                    layer.name(),
                    layer.geometry(),
                    layer.columns(),
                    MAX_GEOMETRY,
                    row -> sink.accept(
                            geometry(row),
                            row.getLong(1) > MAX_GEOMETRY,
                            values(row, layer.columns().size())));
        }
    }

    private static Optional<byte[]> geometry(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getBytes(2));
    }

    private static List<String> values(ResultSet row, int count) throws SQLException {
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Object value = row.getObject(i + 3);
            values.add(value instanceof String || value instanceof Number ? String.valueOf(value) : "");
        }
        return values;
    }
}

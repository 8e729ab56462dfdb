package id.petapam.exchange;

import id.petapam.exchange.feature.Crs;
import id.petapam.exchange.feature.Feature;
import id.petapam.exchange.feature.FeatureSource;
import id.petapam.exchange.feature.Shape;
import id.petapam.geo.LatLon;
import id.petapam.model.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of features seen as a list: a column for each property, one row for each feature, the place in columns of its
 * own before all others; a layer is a sheet. So everything that reads lists reads GeoJSON, KML, GPX, shapefiles and
 * GeoPackages too. The header counts as row 1.
 */
public final class FeatureTable implements Table {

    /** Headers of the columns that every such table has. */
    static final String LAT = "lat";

    static final String LON = "lon";
    static final String SHAPE = "geometry";

    private static final List<String> FIRST = List.of(LAT, LON, SHAPE);
    private static final List<String> LABELS = List.of("name", "description", "folder", "symbol");

    /** A surface larger than this is no building or yard that its middle could stand for. */
    private static final double LARGEST_PLACE_METRES = 1_500;

    private final TableFormat format;
    private final String file;
    private final Map<String, Layer> layers;
    /** Why a layer cannot be read. */
    private final Map<String, Problem> refused;

    /** One layer that can be read. */
    private record Layer(FeatureSource source, Crs crs, List<String> properties) {}

    private FeatureTable(TableFormat format, String file, Map<String, Layer> layers, Map<String, Problem> refused) {
        this.format = format;
        this.file = file;
        this.layers = layers;
        this.refused = refused;
    }

    /** @throws Problem if the file is damaged, foreign, has no feature or goes beyond a limit */
    static FeatureTable open(TableFormat format, FeatureSource source, String file) {
        return new FeatureTable(format, file, Map.of("", layer(source, file)), Map.of());
    }

    /**
     * A file of several layers, each of them a sheet. A layer that cannot be read keeps none of the others away.
     *
     * @throws Problem if none of them can be read
     */
    static FeatureTable open(TableFormat format, Map<String, FeatureSource> sources, String file) {
        Map<String, Layer> layers = new LinkedHashMap<>();
        Map<String, Problem> refused = new LinkedHashMap<>();
        sources.forEach((name, source) -> {
            try {
                layers.put(name, layer(source, file));
            } catch (Problem reason) {
                refused.put(name, reason);
            }
        });
        if (layers.isEmpty()) {
            throw refused.values().iterator().next();
        }
        return new FeatureTable(format, file, layers, refused);
    }

    private static Layer layer(FeatureSource source, String file) {
        Set<String> names = new LinkedHashSet<>(source.fields().orElse(List.of()));
        boolean isNamed = source.fields().isPresent();
        int[] count = {0};
        source.read(feature -> {
            count[0]++;
            if (!isNamed && names.size() < MAX_COLUMNS) {
                names.addAll(feature.properties().keySet());
            }
            return !isNamed;
        });
        if (count[0] == 0) {
            throw Problem.of("exchange.file.no-features", file);
        }
        Optional<String> said = source.crs();
        Crs crs = said.isEmpty()
                ? Crs.DEGREES
                : Crs.of(said.get())
                        .orElseThrow(() -> Problem.of("exchange.file.unknown-crs", file, Crs.shownName(said.get())));
        return new Layer(source, crs, names.stream().limit(MAX_COLUMNS).toList());
    }

    /** Takes one row with its shape after the other. */
    @FunctionalInterface
    public interface ShapeSink {

        /** Says whether it wants more. */
        boolean accept(TableRow row, Shape shape);
    }

    @Override
    public TableFormat format() {
        return format;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(layers.keySet());
    }

    @Override
    public boolean hasSureHeader() {
        return true;
    }

    /** What the coordinates of a sheet are in. */
    public Crs crs(String sheet) {
        return layer(sheet).crs();
    }

    private Layer layer(String sheet) {
        if (layers.containsKey(sheet)) {
            return layers.get(sheet);
        } else if (refused.containsKey(sheet)) {
            throw refused.get(sheet);
        }
        throw layers.containsKey("")
                ? Problem.of("exchange.file.csv-no-sheets", file, sheet)
                : Problem.of("exchange.file.no-sheet", file, sheet, String.join(", ", layers.keySet()));
    }

    @Override
    public void read(String sheet, RowSink sink) {
        Layer layer = layer(sheet);
        if (sink.accept(header(layer))) {
            layer.source().read(feature -> sink.accept(row(layer, feature)));
        }
    }

    /** The rows of a sheet below the header with their shapes. */
    public void readShapes(String sheet, ShapeSink sink) {
        Layer layer = layer(sheet);
        layer.source().read(feature -> sink.accept(row(layer, feature), feature.shape()));
    }

    private TableRow header(Layer layer) {
        List<String> header = new ArrayList<>(FIRST);
        header.addAll(layer.properties());
        if (hasLabels()) {
            header.addAll(LABELS);
        }
        return new TableRow(1, header);
    }

    /** The others have nothing but properties. */
    private boolean hasLabels() {
        return format == TableFormat.KML || format == TableFormat.KMZ || format == TableFormat.GPX;
    }

    private TableRow row(Layer layer, Feature feature) {
        List<String> cells = new ArrayList<>(layer.properties().size() + FIRST.size() + LABELS.size());
        place(layer.crs(), feature.shape(), cells);
        for (String name : layer.properties()) {
            cells.add(feature.properties().getOrDefault(name, ""));
        }
        if (hasLabels()) {
            Feature.Labels labels = feature.labels();
            cells.addAll(List.of(labels.name(), labels.description(), labels.folder(), labels.symbol()));
        }
        return new TableRow(feature.number() + 1, cells);
    }

    private static void place(Crs crs, Shape shape, List<String> cells) {
        double[] at = null;
        if (shape.points().size() == 1) {
            at = shape.points().get(0);
        } else if (shape.points().isEmpty() && shape.kind() == Shape.Kind.AREA) {
            at = middleOfSmall(crs, shape);
        }
        Optional<LatLon> place = at == null ? Optional.empty() : crs.place(at[0], at[1]);
        if (place.isPresent()) {
            cells.add(text(place.get().lat()));
            cells.add(text(place.get().lon()));
        } else {
            // What makes no place is shown as it is read, so that the importer can judge it.
            cells.add(at == null ? "" : text(at[1]));
            cells.add(at == null ? "" : text(at[0]));
        }
        cells.add(shape.kind().name());
    }

    private static double[] middleOfSmall(Crs crs, Shape shape) {
        double[] box = shape.box();
        if (box == null) {
            return null;
        }
        Optional<LatLon> low = crs.place(box[0], box[1]);
        Optional<LatLon> high = crs.place(box[2], box[3]);
        boolean small = low.isPresent()
                && high.isPresent()
                && low.get().distanceTo(high.get()).value() <= LARGEST_PLACE_METRES;
        return small ? new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2} : null;
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(7, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of features seen as a list: a column for each property, one row for each feature, the place in columns of its
 * own before all others. So everything that reads lists reads GeoJSON, KML and GPX too. The header counts as row 1.
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
    private final FeatureSource source;
    private final String file;
    private final Crs crs;
    private final List<String> properties;

    private FeatureTable(TableFormat format, FeatureSource source, String file, Crs crs, List<String> properties) {
        this.format = format;
        this.source = source;
        this.file = file;
        this.crs = crs;
        this.properties = properties;
    }

    /** @throws Problem if the file is damaged, foreign, has no feature or goes beyond a limit */
    static FeatureTable open(TableFormat format, FeatureSource source, String file) {
        Set<String> names = new LinkedHashSet<>();
        int[] count = {0};
        source.read(feature -> {
            count[0]++;
            if (names.size() < MAX_COLUMNS) {
                names.addAll(feature.properties().keySet());
            }
            return true;
        });
        if (count[0] == 0) {
            throw Problem.of("exchange.file.no-features", file);
        }
        Optional<String> said = source.crs();
        Crs crs = said.isEmpty()
                ? Crs.DEGREES
                : Crs.of(said.get()).orElseThrow(() -> Problem.of("exchange.file.unknown-crs", file, said.get()));
        return new FeatureTable(format, source, file, crs, List.copyOf(names));
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
        return List.of("");
    }

    @Override
    public boolean hasSureHeader() {
        return true;
    }

    /** What the coordinates are in. */
    public Crs crs() {
        return crs;
    }

    @Override
    public void read(String sheet, RowSink sink) {
        if (!sheet.isEmpty()) {
            throw Problem.of("exchange.file.csv-no-sheets", file, sheet);
        }
        if (sink.accept(header())) {
            source.read(feature -> sink.accept(row(feature)));
        }
    }

    /** The rows below the header with their shapes. */
    public void readShapes(ShapeSink sink) {
        source.read(feature -> sink.accept(row(feature), feature.shape()));
    }

    private TableRow header() {
        List<String> header = new ArrayList<>(FIRST);
        header.addAll(properties);
        if (hasLabels()) {
            header.addAll(LABELS);
        }
        return new TableRow(1, header);
    }

    /** GeoJSON has nothing but properties. */
    private boolean hasLabels() {
        return format != TableFormat.GEOJSON;
    }

    private TableRow row(Feature feature) {
        List<String> cells = new ArrayList<>(properties.size() + FIRST.size() + LABELS.size());
        place(feature.shape(), cells);
        for (String name : properties) {
            cells.add(feature.properties().getOrDefault(name, ""));
        }
        if (hasLabels()) {
            Feature.Labels labels = feature.labels();
            cells.addAll(List.of(labels.name(), labels.description(), labels.folder(), labels.symbol()));
        }
        return new TableRow(feature.number() + 1, cells);
    }

    private void place(Shape shape, List<String> cells) {
        double[] at = null;
        if (shape.points().size() == 1) {
            at = shape.points().get(0);
        } else if (shape.points().isEmpty() && shape.kind() == Shape.Kind.AREA) {
            at = middleOfSmall(shape);
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

    private double[] middleOfSmall(Shape shape) {
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

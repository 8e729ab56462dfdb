package id.petapam.exchange.feature;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * One shapefile: shapes, the table beside them, what the coordinates are in ({@code .prj}) and how letters are written
 * ({@code .cpg}). Its index is not needed: both files are read from their beginning, side by side.
 */
public final class ShapefileSource implements FeatureSource {

    private static final int MAX_PROJECTION = 20_000;
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final String layer;
    private final ShapefileParts parts;
    private final Optional<String> crs;
    private final Optional<Charset> charset;
    private final List<String> fields;

    /**
     * Looks at the small parts and at the columns.
     *
     * @param file as the planner knows it, for sentences
     * @param layer name of this shapefile, without ending
     * @throws Problem if a part is missing or damaged
     */
    public ShapefileSource(String file, String layer, ShapefileParts parts) {
        this.file = file;
        this.layer = layer;
        this.parts = parts;
        try {
            this.crs = text("prj");
            this.charset = text("cpg").flatMap(Dbf::charset);
            try (InputStream in = part("dbf")) {
                this.fields = Dbf.of(in, charset).names();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Optional<String> text(String ending) throws IOException {
        Optional<InputStream> part = parts.open(ending);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get()) {
            String text = new String(in.readNBytes(MAX_PROJECTION), StandardCharsets.UTF_8);
            return Optional.of(text.replace("\uFEFF", "").strip()).filter(t -> !t.isEmpty());
        }
    }

    private InputStream part(String ending) throws IOException {
        InputStream in = parts.open(ending)
                .orElseThrow(() -> Problem.of("exchange.file.shp-incomplete", file, layer + "." + ending));
        return new BufferedInputStream(in, BUFFER);
    }

    private Problem broken(IOException e) {
        boolean isCutOff = e instanceof EOFException || e instanceof ZipException;
        return new Problem(Phrase.of(isCutOff ? "exchange.file.shp-damaged" : "exchange.file.unreadable", file), e);
    }

    @Override
    public Optional<String> crs() {
        return crs;
    }

    @Override
    public Optional<List<String>> fields() {
        return Optional.of(fields);
    }

    @Override
    public void read(Sink sink) {
        try (InputStream shapes = part("shp");
                InputStream table = part("dbf")) {
            ShapeRecords records = ShapeRecords.of(shapes);
            Dbf rows = Dbf.of(table, charset);
            int number = 0;
            boolean more = true;
            Optional<Shape> shape = records.next();
            while (more && shape.isPresent()) {
                if (++number > MAX_FEATURES) {
                    throw Problem.of("exchange.file.too-many-rows", file, MAX_FEATURES);
                }
                Map<String, String> properties = rows.next().orElse(Map.of());
                more = sink.accept(new Feature(number, properties, Feature.Labels.NONE, shape.get()));
                shape = more ? records.next() : Optional.empty();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }
}

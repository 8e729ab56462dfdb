package id.petapam.exchange;

import id.petapam.exchange.feature.FeatureSource;
import id.petapam.exchange.feature.GeoJsonSource;
import id.petapam.exchange.feature.GeoPackageSource;
import id.petapam.exchange.feature.KmzArchive;
import id.petapam.exchange.feature.ShapefileArchive;
import id.petapam.exchange.feature.ShapefileParts;
import id.petapam.exchange.feature.ShapefileSource;
import id.petapam.exchange.feature.XmlSource;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Opens a list by what it contains: CSV (comma, semicolon, tab), XLSX, GeoJSON, KML, KMZ, GPX, shapefile or
 * GeoPackage. Everything else is
 * refused with a sentence that says what the file is and how to make a list of it.
 */
public final class TableReader {

    private static final int HEAD = 4096;

    /** A list of 2 million rows is about 300 MB as text. */
    private static final long MAX_BYTES = 600_000_000;

    /** Where the name of the encrypted part of an Office file stands at the latest, in practice. */
    private static final int OLE2_SEARCH = 4_000_000;

    /**
     * Opens a file.
     *
     * @throws Problem if it is missing, empty, damaged, protected, too large or not a table
     */
    public Table open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw Problem.of("exchange.file.missing", name);
            }
            if (Files.size(file) > MAX_BYTES) {
                throw Problem.of("exchange.file.too-large", name);
            }
            byte[] head = head(file, HEAD);
            FileKind kind = FileKind.of(head);
            return switch (kind) {
                case ZIP -> zip(file, name);
                case SHAPEFILE -> shapefile(name, Map.of(stem(name), ShapefileArchive.beside(file)));
                case SQLITE -> sqlite(file, name, head.length);
                case JSON -> geoJson(file, name);
                case XML -> xml(name, TableFormat.KML, () -> Files.newInputStream(file));
                case TEXT -> CsvTable.open(file);
                case OLE2 -> throw Problem.of(ole2(file), name);
                case EMPTY -> throw Problem.of("exchange.file.empty", name);
                case PDF -> throw Problem.of("exchange.file.pdf", name);
                case IMAGE -> throw Problem.of("exchange.file.image", name);
                case WEB_PAGE -> throw Problem.of("exchange.file.web-page", name);
                case ARCHIVE -> throw Problem.of("exchange.file.archive", name);
                case RICH_TEXT, BINARY -> throw Problem.of("exchange.file.foreign", name);
            };
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.file.unreadable", name), e);
        }
    }

    private static Table zip(Path file, String name) throws IOException {
        try {
            Optional<String> document = KmzArchive.document(file);
            Map<String, ShapefileParts> shapefiles = ShapefileArchive.in(file);
            if (!shapefiles.isEmpty()) {
                return shapefile(name, shapefiles);
            } else if (document.isPresent()) {
                return xml(name, TableFormat.KMZ, () -> KmzArchive.open(file, document.get()));
            }
        } catch (ZipException e) {
            throw new Problem(Phrase.of("exchange.file.damaged", name), e);
        }
        return XlsxTable.open(file);
    }

    /** @param bytes how many there are at the beginning; the head of a database has a hundred */
    private static Table sqlite(Path file, String name, int bytes) {
        if (bytes < 100) {
            throw Problem.of("exchange.file.sqlite", name);
        }
        return FeatureTable.open(TableFormat.GEOPACKAGE, GeoPackageSource.layers(file, name), name);
    }

    private static Table shapefile(String name, Map<String, ShapefileParts> shapefiles) {
        Map<String, FeatureSource> layers = new LinkedHashMap<>();
        Optional<Problem> first = Optional.empty();
        for (Map.Entry<String, ShapefileParts> one : shapefiles.entrySet()) {
            try {
                layers.put(one.getKey(), new ShapefileSource(name, one.getKey(), one.getValue()));
            } catch (Problem incomplete) {
                first = first.or(() -> Optional.of(incomplete));
            }
        }
        if (layers.isEmpty()) {
            throw first.orElseThrow();
        }
        return FeatureTable.open(TableFormat.SHAPEFILE, layers, name);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Table geoJson(Path file, String name) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        return FeatureTable.open(TableFormat.GEOJSON, new GeoJsonSource(name, () -> encoding.open(file)), name);
    }

    /** @param format if it is KML */
    private static Table xml(String name, TableFormat format, XmlSource.Opening opening) {
        XmlSource source = new XmlSource(name, opening);
        return FeatureTable.open(source.format() == XmlSource.Format.GPX ? TableFormat.GPX : format, source, name);
    }

    private static byte[] head(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    /** Old Excel files and protected new ones share a wrapping; the names of the parts inside tell them apart. */
    private static String ole2(Path file) throws IOException {
        String parts = new String(head(file, OLE2_SEARCH), StandardCharsets.ISO_8859_1);
        if (parts.contains(wide("EncryptedPackage")) || parts.contains(wide("EncryptionInfo"))) {
            return "exchange.file.password";
        }
        if (parts.contains(wide("Workbook")) || parts.contains(wide("Book"))) {
            return "exchange.file.old-xls";
        }
        return "exchange.file.old-office";
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}

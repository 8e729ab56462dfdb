package id.petapam.exchange.feature;

import id.petapam.model.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A KMZ: a zip with one KML that counts, the first {@code doc.kml} or the one nearest to the root. Limits are absolute. */
public final class KmzArchive {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_BYTES = 200_000_000;

    private KmzArchive() {}

    /** The name of the KML inside; empty for a zip that is something else. */
    public static Optional<String> document(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw bomb(path);
            }
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".kml"))
                    .min(Comparator.<String>comparingInt(name -> name.endsWith("doc.kml") ? 0 : 1)
                            .thenComparingInt(name -> name.split("/").length)
                            .thenComparing(Comparator.naturalOrder()));
        }
    }

    /** Opens the KML; closing the stream closes the archive. */
    public static InputStream open(Path path, String document) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry entry = zip.getEntry(document);
        if (entry == null || entry.getSize() > MAX_BYTES) {
            zip.close();
            throw bomb(path);
        }
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    private static Problem bomb(Path path) {
        return Problem.of("exchange.file.bomb", String.valueOf(path.getFileName()));
    }
}

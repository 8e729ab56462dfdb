package id.petapam.exchange.feature;

import id.petapam.model.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds shapefiles: in a zip, where one may hold several, or as files beside each other. Capitals in their names do not
 * matter. Nothing is unpacked to the disk, so names in a zip lead nowhere.
 */
public final class ShapefileArchive {

    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_SHAPEFILES = 200;

    /** Bytes of one file, unpacked. */
    private static final long MAX_BYTES = 300_000_000;

    private ShapefileArchive() {}

    /** The shapefiles of a zip by the names of their layers; empty for a zip of other things. */
    public static Map<String, ShapefileParts> in(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw bomb(file);
            }
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                    .forEach(entry -> entries.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry.getName()));
        }
        List<String> shapes =
                entries.keySet().stream().filter(name -> name.endsWith(".shp")).toList();
        if (shapes.size() > MAX_SHAPEFILES) {
            throw bomb(file);
        }
        Map<String, ShapefileParts> layers = new LinkedHashMap<>();
        for (String shape : shapes) {
            String stem = shape.substring(0, shape.length() - 3);
            String written = entries.get(shape);
            String whole = written.substring(0, written.length() - 4);
            String plain = whole.substring(whole.replace('\\', '/').lastIndexOf('/') + 1);
            layers.put(
                    layers.containsKey(plain) || plain.isEmpty() ? whole : plain,
                    ending -> entry(path, file, entries.get(stem + ending)));
        }
        return layers;
    }

    /** What some programs add beside each file: it begins like a shapefile and is none. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static Optional<InputStream> entry(Path path, String file, String name) throws IOException {
        if (name == null) {
            return Optional.empty();
        }
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(new Bounded(zip.getInputStream(entry), file) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        });
    }

    /** The files beside one of them that share its name. */
    public static ShapefileParts beside(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT) + ".";
        Map<String, Path> parts = new LinkedHashMap<>();
        try (DirectoryStream<Path> folder =
                Files.newDirectoryStream(path.toAbsolutePath().getParent(), ShapefileArchive::isUsable)) {
            List<Path> files = new ArrayList<>();
            folder.forEach(files::add);
            files.stream().sorted().forEach(part -> {
                String plain = String.valueOf(part.getFileName()).toLowerCase(Locale.ROOT);
                if (plain.startsWith(stem)) {
                    parts.putIfAbsent(plain.substring(stem.length()), part);
                }
            });
        }
        // A name without an ending, or another one, is what was chosen as the shapes.
        boolean isIndex = name.toLowerCase(Locale.ROOT).endsWith(".shx");
        if (!isIndex) {
            parts.put("shp", path);
        }
        return ending -> parts.containsKey(ending)
                ? Optional.of(new Bounded(Files.newInputStream(parts.get(ending)), name))
                : Optional.empty();
    }

    private static boolean isUsable(Path path) {
        return Files.isRegularFile(path);
    }

    private static Problem bomb(String file) {
        return Problem.of("exchange.file.bomb", file);
    }

    /** Lets no more through than one part may have. */
    private static class Bounded extends FilterInputStream {

        private final String file;
        private long bytes;

        Bounded(InputStream in, String file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            bytes += Math.max(0, count);
            if (bytes > MAX_BYTES) {
                throw bomb(file);
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] skipped = new byte[(int) Math.min(count, 8192)];
            return Math.max(0, read(skipped, 0, skipped.length));
        }
    }
}

package id.petapam.workflow;

import id.petapam.geo.Bounds;
import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.SourceNote;
import id.petapam.region.osm.OsmFile;
import id.petapam.region.osm.OsmUnreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at the files a pack is to be built of: what each is, where it lies, and what must be said about it. */
final class PackSources {

    private static final String OSM_LAYERS = "rivers,roads,waterways,ferries,waters,covers,landings,places,coverage";

    private final Supplier<Region> builtIn;

    PackSources(Supplier<Region> builtIn) {
        this.builtIn = builtIn;
    }

    /**
     * Sources that can be used.
     *
     * @param first the first file that was given
     * @param base the built-in region where a file touches one of its kabupaten
     * @param notes one for each file, in order
     */
    record Opened(
            Path first, List<OsmFile> files, Optional<Region> base, List<SourceNote> notes, List<Phrase> doubts) {}

    /** @throws Problem if there is no source, or one of them cannot be used */
    Opened open(List<Path> sources, Progress progress) {
        if (sources.isEmpty()) {
            throw Problem.of("region.build.no-source");
        }
        List<OsmFile> files = new ArrayList<>();
        List<SourceNote> notes = new ArrayList<>();
        boolean inside = false;
        List<Path> areaFiles = new ArrayList<>();
        for (Path source : sources) {
            try {
                Optional<OsmFile> osm = osm(source);
                if (osm.isPresent()) {
                    inside |= osm.get().box(progress).filter(this::touches).isPresent();
                    files.add(osm.get());
                    notes.add(note(osm.get()));
                } else {
                    areaFiles.add(source);
                    notes.add(areaNote(source));
                }
            } catch (OsmUnreadable e) {
                throw problem(source, e);
            } catch (IOException e) {
                throw new Problem(Phrase.of("region.build.no-access", name(source)), e);
            }
        }
        if (areaFiles.isEmpty()) {
            return new Opened(
                    sources.get(0), files, inside ? Optional.of(builtIn.get()) : Optional.empty(), notes, List.of());
        }
        PackAreas areas = new PackAreas(builtIn.get());
        areaFiles.forEach(file -> areas.add(file, progress));
        return new Opened(sources.get(0), files, Optional.of(areas.region()), notes, areas.doubts());
    }

    /** Empty for a file that is something else, boundaries perhaps; a shapefile comes in a zip. */
    private static Optional<OsmFile> osm(Path source) throws OsmUnreadable {
        try {
            return Optional.of(OsmFile.open(source));
        } catch (OsmUnreadable e) {
            if (e.reason() == OsmUnreadable.Reason.NOT_OSM
                    || e.reason() == OsmUnreadable.Reason.COMPRESSION && isZip(source)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isZip(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw new Problem(Phrase.of("region.build.no-access", name(source)), e);
        }
    }

    private boolean touches(Bounds box) {
        return builtIn.get().regencies().stream().map(Area::bounds).anyMatch(box::intersects);
    }

    private static SourceNote note(OsmFile file) throws IOException {
        return new SourceNote(
                OSM_LAYERS,
                "OpenStreetMap, " + name(file.path()),
                "ODbL-1.0",
                file.about().date(),
                "© kontributor OpenStreetMap (ODbL)",
                "© OpenStreetMap contributors (ODbL)",
                checksum(file.path()));
    }

    /** Whose licence and date only its owner knows. */
    private static SourceNote areaNote(Path file) throws IOException {
        return new SourceNote(
                "regencies,districts,village_areas",
                name(file),
                "?",
                "",
                "Batas wilayah: " + name(file),
                "Boundaries: " + name(file),
                checksum(file));
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Problem problem(Path file, OsmUnreadable e) {
        String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(Phrase.of("region.build." + reason, name(file)), e);
    }
}

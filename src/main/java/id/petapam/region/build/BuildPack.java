package id.petapam.region.build;

import id.petapam.geo.Bounds;
import id.petapam.job.Progress;
import id.petapam.region.Region;
import id.petapam.region.RiverLine;
import id.petapam.region.SourceNote;
import id.petapam.region.osm.OsmFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Builds a region pack in a file of its own: complete and on the disk, or not there at all. The same sources give the
 * same bytes.
 */
public final class BuildPack {

    /** Layout of the layers that is written. */
    private static final String FORMAT = "2";

    /**
     * What is to be built.
     *
     * @param base areas, villages and coarse layers to begin with, official areas in their places; one without layers
     *     where nothing is known
     * @param files OpenStreetMap files; what several have is taken from the first
     * @param cut empty for all of the files
     * @param sources where everything comes from, the files included
     */
    public record Wanted(
            String id,
            String title,
            String version,
            Region base,
            List<OsmFile> files,
            Optional<Cut> cut,
            List<SourceNote> sources) {

        public Wanted {
            files = List.copyOf(files);
            sources = List.copyOf(sources);
        }
    }

    /**
     * What was built.
     *
     * @param layers rows of each layer, names as in the file
     * @param bounds what the pack reaches; empty for one without any surface
     */
    public record Built(Map<String, Integer> layers, Optional<Bounds> bounds, Doubts doubts) {}

    /**
     * Builds the pack beside its place and moves it there.
     *
     * @throws id.petapam.region.osm.OsmUnreadable when a file cannot be used
     * @throws IOException when the pack cannot be written
     * @throws id.petapam.job.CancelledJob when the work was cancelled; nothing is left behind
     */
    public Built run(Wanted wanted, Path target, Progress progress) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".petapam-", ".gpkg");
        try {
            Built built = write(wanted, beside, progress);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            progress.check();
            move(beside, target);
            return built;
        } catch (SQLException e) {
            throw new IOException("the pack was not written", e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path target) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target);
        }
    }

    private static Built write(Wanted wanted, Path file, Progress progress) throws IOException, SQLException {
        Tally tally = new Tally();
        Coarse found = new Coarse();
        Map<String, Integer> layers = new LinkedHashMap<>();
        Envelope reach = new Envelope();
        try (PackWriter out = new PackWriter(file)) {
            CoarseTables coarse = new CoarseTables(out);
            Map<String, String> about = new TreeMap<>();
            about.put("format", FORMAT);
            about.put("id", wanted.id());
            about.put("title", wanted.title());
            about.put("version", wanted.version());
            coarse.about(about);
            coarse.places(wanted.base());
            List<Geometry> covered = new ArrayList<>();
            Map<String, Integer> fine;
            try (DetailTables detail = new DetailTables(out)) {
                Taken taken = new Taken(wanted.files().size() > 1);
                Steps steps = new Steps(progress, wanted.files().size());
                for (OsmFile osm : wanted.files()) {
                    Optional<Geometry> surface =
                            new OsmImport(osm, detail, wanted.cut(), tally, found, taken).run(steps.next());
                    surface.map(s -> cut(s, wanted.cut()))
                            .filter(s -> s.getDimension() == 2 && !s.isEmpty())
                            .ifPresent(covered::add);
                }
                for (Geometry surface : covered) {
                    detail.coverage(multi(surface), "OpenStreetMap");
                }
                fine = detail.counts();
            }
            boolean known = !wanted.base().land().isEmpty();
            List<Geometry> land = known ? wanted.base().land() : found.coast().land(covered);
            coarse.land(land);
            coarse.waters(found.lakes().with(wanted.base().lakes()), rivers(wanted.base(), found.rivers(), covered));
            coarse.sources(wanted.sources());
            covered.forEach(g -> reach.expandToInclude(g.getEnvelopeInternal()));
            land.forEach(g -> reach.expandToInclude(g.getEnvelopeInternal()));
            wanted.base()
                    .regencies()
                    .forEach(a -> reach.expandToInclude(a.geometry().getEnvelopeInternal()));
            layers.putAll(coarse.counts());
            layers.putAll(fine);
            out.finish();
        }
        Optional<Bounds> bounds = reach.isNull()
                ? Optional.empty()
                : Optional.of(new Bounds(reach.getMinY(), reach.getMinX(), reach.getMaxY(), reach.getMaxX()));
        return new Built(layers, bounds, tally.doubts());
    }

    private static Geometry cut(Geometry surface, Optional<Cut> cut) {
        return cut.map(c -> OverlayNGRobust.overlay(surface, c.area(), OverlayNG.INTERSECTION))
                .orElse(surface);
    }

    /** Rivers known before stay outside of what is covered; within, the named ones of OpenStreetMap stand instead. */
    private static List<RiverLine> rivers(Region base, NamedRivers named, List<Geometry> covered) {
        List<RiverLine> out = new ArrayList<>();
        if (covered.isEmpty()) {
            out.addAll(base.rivers());
            return out;
        }
        Geometry all = OverlayNGRobust.union(covered);
        for (RiverLine river : base.rivers()) {
            Geometry left = OverlayNGRobust.overlay(river.geometry(), all, OverlayNG.DIFFERENCE);
            if (!left.isEmpty() && left.getDimension() == 1) {
                out.add(new RiverLine(river.name(), river.nameBasis(), river.rank(), left.norm()));
            }
        }
        out.addAll(named.lines());
        return out;
    }

    private static Geometry multi(Geometry surface) {
        return surface instanceof Polygon polygon
                ? new GeometryFactory().createMultiPolygon(new Polygon[] {polygon})
                : surface;
    }
}

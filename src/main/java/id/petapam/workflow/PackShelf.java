package id.petapam.workflow;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.model.RegionRef;
import id.petapam.region.PackLabel;
import id.petapam.region.Region;
import id.petapam.region.RegionUnreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the region pack that a plan names, wherever it lies: in the folder of packs, beside a plan, or where the planner
 * showed it. The last one is kept in memory. Safe for several threads.
 */
public final class PackShelf {

    private static final String ENDING = ".gpkg";

    /** What became of the search for a pack: the region, or why there is none. */
    private record Tried(RegionRef ref, Optional<Region> region, Optional<Phrase> trouble) {}

    private final OpenRegion opener = new OpenRegion();
    private final Supplier<List<Path>> known;
    private final Set<Path> shown = new LinkedHashSet<>();
    private Tried last;

    /** @param known packs, and folders with packs, that are looked at first; asked at each search */
    public PackShelf(Supplier<List<Path>> known) {
        this.known = known;
    }

    /** A shelf with nothing on it: for plans on the built-in region. */
    public static PackShelf empty() {
        return new PackShelf(List::of);
    }

    /** Looks into this pack or folder too from now on, and searches anew. */
    public synchronized void add(Path packOrFolder) {
        shown.add(packOrFolder.toAbsolutePath());
        if (last != null && last.region().isEmpty()) {
            last = null;
        }
    }

    /** The pack that a plan names: the very same file where there is one, else the newest of the same name. */
    public synchronized Optional<Region> find(RegionRef ref) {
        return tried(ref).region();
    }

    /** Why a pack cannot be used, in one sentence; empty where it can. */
    public synchronized Optional<Phrase> trouble(RegionRef ref) {
        return tried(ref).trouble();
    }

    private Tried tried(RegionRef ref) {
        if (last == null || !last.ref().equals(ref)) {
            last = search(ref);
        }
        return last;
    }

    private Tried search(RegionRef ref) {
        List<Path> called =
                candidates().stream().filter(pack -> isCalled(pack, ref.id())).toList();
        // reading a pack tells its checksum anyhow: it is computed here only where there is a choice
        Optional<Path> exact = called.size() < 2
                ? Optional.empty()
                : called.stream().filter(pack -> isExactly(pack, ref)).findFirst();
        Optional<Path> newest = exact.or(() -> called.stream().max(Comparator.comparingLong(PackShelf::modified)));
        if (newest.isEmpty()) {
            return new Tried(ref, Optional.empty(), Optional.of(Phrase.of("packs.missing", ref.title())));
        }
        try {
            return new Tried(ref, Optional.of(opener.open(newest.get())), Optional.empty());
        } catch (Problem e) {
            return new Tried(ref, Optional.empty(), Optional.of(e.phrase()));
        }
    }

    private List<Path> candidates() {
        Set<Path> places = new LinkedHashSet<>(known.get());
        places.addAll(shown);
        List<Path> packs = new ArrayList<>();
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                packs.add(place);
            } else if (Files.isDirectory(place)) {
                packs.addAll(packsIn(place));
            }
        }
        return packs;
    }

    private static List<Path> packsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be listed (a stick pulled out) holds no pack now
            return List.of();
        }
    }

    private static boolean isCalled(Path pack, String id) {
        try {
            return PackLabel.read(pack).id().equals(id);
        } catch (RegionUnreadable e) {
            // a GeoPackage of somebody else
            return false;
        }
    }

    private static boolean isExactly(Path pack, RegionRef ref) {
        try {
            return PackLabel.checksum(pack).equals(ref.checksum());
        } catch (RegionUnreadable e) {
            // whoever opens it is told why it cannot be read
            return false;
        }
    }

    private static long modified(Path pack) {
        try {
            return Files.getLastModifiedTime(pack).toMillis();
        } catch (IOException e) {
            // gone since it was listed
            return 0;
        }
    }
}

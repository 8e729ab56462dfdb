package id.petapam.workflow.basemap;

import id.petapam.settings.BaseMapChoice;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a base map again: where it was, else at the same path on another drive (the memory stick has another letter
 * today), else beside the program or the plan. Looks at a few exact paths; never searches through a drive.
 */
public final class BaseMapSearch {

    private static final Logger LOG = LoggerFactory.getLogger(BaseMapSearch.class);

    /** Where Linux and macOS hang up drives: each of the folders in these is one. */
    private static final List<String> MOUNTS = List.of("/media", "/run/media", "/mnt", "/Volumes");

    private static final int MOST_DRIVES = 60;

    private final Supplier<List<Path>> drives;
    private final List<Path> besides;

    /**
     * A search over some drives.
     *
     * @param drives asked at each search
     * @param besides folders that a map may have been laid into: the program's
     */
    public BaseMapSearch(Supplier<List<Path>> drives, List<Path> besides) {
        this.drives = drives;
        this.besides = List.copyOf(besides);
    }

    /** Over the drives of this computer. */
    public static BaseMapSearch ofThisComputer(List<Path> besides) {
        return new BaseMapSearch(BaseMapSearch::drivesNow, besides);
    }

    /** @param plan folder of the open plan */
    Optional<Path> find(BaseMapChoice choice, Optional<Path> plan) {
        Optional<Path> before = path(choice.file());
        if (before.filter(Files::isRegularFile).isPresent()) {
            // the planner chose this place: a newer file there is the one that is meant
            return before;
        }
        return candidates(choice, before, plan).stream()
                .filter(candidate -> isSame(candidate, choice))
                .findFirst();
    }

    private Set<Path> candidates(BaseMapChoice choice, Optional<Path> before, Optional<Path> plan) {
        Set<Path> found = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        names.add(choice.folder().isEmpty() ? choice.relative() : choice.folder() + "/" + choice.relative());
        names.add(choice.relative());
        before.map(Path::getFileName).ifPresent(name -> names.add(name.toString()));
        List<Path> beside = new ArrayList<>(besides);
        plan.ifPresent(beside::add);
        for (Path place : beside) {
            names.forEach(name -> under(place, name).ifPresent(found::add));
        }
        for (Path drive : drives.get()) {
            before.flatMap(file -> elsewhere(file, drive)).ifPresent(found::addAll);
            names.forEach(name -> under(drive, name).ifPresent(found::add));
        }
        return found;
    }

    /** The path below its old drive, on another one; how much of it named the drive is not known on Linux. */
    private static Optional<List<Path>> elsewhere(Path file, Path drive) {
        List<Path> paths = new ArrayList<>();
        int names = file.getNameCount();
        for (int from = 0; from < Math.min(4, names); from++) {
            under(drive, slashes(file.subpath(from, names))).ifPresent(paths::add);
        }
        return Optional.of(paths);
    }

    private static boolean isSame(Path candidate, BaseMapChoice choice) {
        try {
            return Files.isRegularFile(candidate)
                    && Files.size(candidate) == choice.size()
                    && BaseMapIdentity.of(candidate).isOf(choice);
        } catch (IOException e) {
            LOG.debug("{} cannot be looked at: {}", candidate, e.toString());
            return false;
        }
    }

    /** A path of this system as text that any system reads. */
    static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            // settings that came from another system
            return Optional.empty();
        }
    }

    /** A path within a folder; empty for one that would lead out of it. */
    private static Optional<Path> under(Path folder, String relative) {
        try {
            Path path = folder.resolve(relative).normalize();
            return relative.isBlank() || !path.startsWith(folder.normalize()) ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<Path> drivesNow() {
        File[] roots = File.listRoots();
        List<Path> drives = new ArrayList<>();
        if (roots != null) {
            Arrays.stream(roots).map(File::toPath).forEach(drives::add);
        }
        List<Path> mounts = new ArrayList<>();
        MOUNTS.forEach(mount -> mounts.addAll(foldersIn(Path.of(mount))));
        drives.addAll(mounts);
        // /media/<user>/<drive>
        mounts.stream()
                .filter(mount -> mount.startsWith("/media") || mount.startsWith("/run/media"))
                .forEach(mount -> drives.addAll(foldersIn(mount)));
        return drives.subList(0, Math.min(MOST_DRIVES, drives.size()));
    }

    private static List<Path> foldersIn(Path mount) {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(mount)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(mount)) {
                for (Path folder : inside) {
                    if (folders.size() < MOST_DRIVES && Files.isDirectory(folder)) {
                        folders.add(folder);
                    }
                }
            } catch (IOException e) {
                LOG.debug("{} cannot be looked into: {}", mount, e.toString());
            }
        }
        return folders;
    }
}

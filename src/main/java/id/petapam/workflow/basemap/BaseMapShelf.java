package id.petapam.workflow.basemap;

import id.petapam.map.Attribution;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.pen.PenFonts;
import id.petapam.settings.BaseMapChoice;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.BaseMapLayer;
import id.petapam.tiles.file.BaseMapFile;
import id.petapam.tiles.file.BaseMapFiles;
import id.petapam.tiles.file.BaseMapInfo;
import id.petapam.tiles.file.BaseMapUnreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The base maps of others that lie under the plan: opens those that the settings name, keeps them open while they are
 * named, and says in one sentence why one is not shown. Safe for several threads; opening reads the disk.
 */
public final class BaseMapShelf {

    private static final int MOST_IN_FOLDER = 50;
    private static final int DEPTH = 3;
    private static final int MOST_LOOKED_AT = 2000;

    private final Supplier<PenFonts> fonts;
    private final BaseMapSearch search;
    private volatile List<BaseMapEntry> entries = List.of();

    /** @param fonts letters of names on maps that are drawn by us */
    public BaseMapShelf(Supplier<PenFonts> fonts, BaseMapSearch search) {
        this.fonts = fonts;
        this.search = search;
    }

    /** All that were chosen, from the lowest to the highest. */
    public List<BaseMapEntry> entries() {
        return entries;
    }

    /**
     * From now on these are the base maps. Those that are open already stay open; no longer named ones are closed.
     *
     * @param choices from the lowest to the highest
     * @param plan folder of the open plan: a map may lie beside it
     */
    public synchronized List<BaseMapEntry> take(List<BaseMapChoice> choices, Optional<Path> plan) {
        Map<String, BaseMapEntry> known = new LinkedHashMap<>();
        entries.stream().filter(e -> e.map().isPresent()).forEach(e -> known.put(key(e.choice()), e));
        List<BaseMapEntry> next = new ArrayList<>();
        for (BaseMapChoice choice : choices) {
            BaseMapEntry open = known.remove(key(choice));
            next.add(open == null ? opened(choice, plan) : open.with(choice));
        }
        entries = List.copyOf(next);
        known.values().forEach(gone -> gone.map().ifPresent(BaseMapFile::close));
        return entries;
    }

    private static String key(BaseMapChoice choice) {
        return choice.file() + "|" + choice.fingerprint();
    }

    private BaseMapEntry opened(BaseMapChoice choice, Optional<Path> plan) {
        Optional<Path> file = search.find(choice, plan);
        if (file.isEmpty()) {
            Phrase problem = Phrase.of("basemap.problem.missing", BaseMapEntry.nameOf(choice));
            return new BaseMapEntry(choice, Optional.empty(), Optional.of(problem), true);
        }
        try {
            return new BaseMapEntry(choice, Optional.of(open(file.get())), Optional.empty(), false);
        } catch (Problem e) {
            return new BaseMapEntry(choice, Optional.empty(), Optional.of(e.phrase()), false);
        }
    }

    private BaseMapFile open(Path file) {
        try {
            return new BaseMapFiles(fonts.get()).open(file);
        } catch (BaseMapUnreadable e) {
            String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Problem(
                    Phrase.of("basemap.problem." + reason, String.valueOf(file.getFileName()), e.detail()), e);
        }
    }

    /**
     * What is to be remembered of a file that the planner shows.
     *
     * @throws Problem where it cannot be used as a base map
     */
    public BaseMapChoice choose(Path file) {
        return choose(file, Optional.empty());
    }

    private BaseMapChoice choose(Path file, Optional<Path> folder) {
        open(file).close();
        try {
            BaseMapIdentity identity = BaseMapIdentity.of(file);
            Path absolute = file.toAbsolutePath().normalize();
            Path within = folder.map(f -> f.toAbsolutePath().normalize().relativize(absolute))
                    .orElse(absolute.getFileName());
            return new BaseMapChoice(
                    absolute.toString(),
                    folder.map(Path::getFileName).map(Path::toString).orElse(""),
                    BaseMapSearch.slashes(within),
                    identity.size(),
                    identity.fingerprint(),
                    100,
                    true);
        } catch (IOException e) {
            throw new Problem(Phrase.of("basemap.problem.no-access", String.valueOf(file.getFileName()), ""), e);
        }
    }

    /**
     * All base maps in a folder and a little below it; what is none is passed over.
     *
     * @throws Problem where there is none, or the folder cannot be read
     */
    public List<BaseMapChoice> chooseAll(Path folder) {
        List<BaseMapChoice> found = new ArrayList<>();
        for (Path file : filesIn(folder)) {
            if (isBaseMap(file)) {
                found.add(choose(file, Optional.of(folder)));
            }
            if (found.size() == MOST_IN_FOLDER) {
                return found;
            }
        }
        if (found.isEmpty()) {
            throw Problem.of("basemap.problem.none-in-folder", String.valueOf(folder.getFileName()));
        }
        return found;
    }

    /** A folder of maps holds other things too. */
    private boolean isBaseMap(Path file) {
        try {
            new BaseMapFiles(fonts.get()).open(file).close();
            return true;
        } catch (BaseMapUnreadable e) {
            return false;
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.limit(MOST_LOOKED_AT)
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(Phrase.of("basemap.problem.no-access", String.valueOf(folder.getFileName()), ""), e);
        }
    }

    /** What is seen, from the lowest to the highest. */
    public List<BaseMapLayer> layers() {
        return shown().map(entry -> new BaseMapLayer(
                        entry.map().orElseThrow(), entry.choice().opacity()))
                .toList();
    }

    private Stream<BaseMapEntry> shown() {
        return entries.stream()
                .filter(entry -> entry.choice().visible()
                        && entry.choice().opacity() > 0
                        && entry.map().isPresent());
    }

    /** Whose data the maps that are seen show. */
    public List<Attribution> attributions() {
        Words indonesian = new Words(Language.ID);
        Words english = new Words(Language.EN);
        return shown().map(entry -> {
                    String whose = entry.info().map(BaseMapInfo::attribution).orElse("");
                    String title = entry.title();
                    String shortName = (whose.isEmpty() ? title : whose).replaceFirst("^©\\s*", "");
                    return new Attribution(
                            sentence(indonesian, title, whose), sentence(english, title, whose), shortName);
                })
                .distinct()
                .toList();
    }

    private static String sentence(Words words, String title, String whose) {
        return whose.isEmpty() ? words.say("basemap.source-unknown", title) : words.say("basemap.source", title, whose);
    }
}

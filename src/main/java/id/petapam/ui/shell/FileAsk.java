package id.petapam.ui.shell;

import id.petapam.settings.Settings;
import id.petapam.text.Words;
import id.petapam.ui.basemap.BaseMapAsk;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks for files, beginning in the folder that was used last. */
final class FileAsk implements BaseMapAsk {

    private static final List<String> BASE_MAPS = List.of("*.mbtiles", "*.pmtiles", "*.map", "*.tif", "*.tiff");

    private final Words words;
    private final Window owner;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> keep;

    FileAsk(Words words, Window owner, Supplier<Settings> settings, Consumer<Settings> keep) {
        this.words = words;
        this.owner = owner;
        this.settings = settings;
        this.keep = keep;
    }

    Optional<Path> plan() {
        return remembered(chooser("shell.file.open", "shell.file.plans", List.of("*.petapam"))
                .showOpenDialog(owner));
    }

    Optional<Path> list(String titleKey) {
        return remembered(chooser(titleKey, "shell.file.lists", List.of("*.xlsx", "*.csv", "*.txt", "*.tsv"))
                .showOpenDialog(owner));
    }

    Optional<Path> places(String titleKey) {
        List<String> patterns = List.of(
                "*.zip",
                "*.shp",
                "*.gpkg",
                "*.geojson",
                "*.json",
                "*.kml",
                "*.kmz",
                "*.gpx",
                "*.xlsx",
                "*.csv",
                "*.txt",
                "*.tsv");
        return remembered(chooser(titleKey, "shell.file.places", patterns).showOpenDialog(owner));
    }

    /** Base maps; any file, since they are told by their contents. */
    @Override
    public List<Path> files() {
        FileChooser chooser = chooser("basemap.choose", "basemap.files", BASE_MAPS);
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("basemap.all-files"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        remembered(chosen.get(0));
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("basemap.choose-folder"));
        String folder = settings.get().lastFolder();
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            chooser.setInitialDirectory(new File(folder));
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** Where to save; the ending is added where the planner left it out. */
    Optional<Path> save(String titleKey, String kindKey, String name, String ending) {
        FileChooser chooser = chooser(titleKey, kindKey, List.of("*" + ending));
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + ending);
        return remembered(chooser.showSaveDialog(owner))
                .map(file -> file.getFileName().toString().endsWith(ending)
                        ? file
                        : file.resolveSibling(file.getFileName() + ending));
    }

    private FileChooser chooser(String titleKey, String kindKey, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(titleKey));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say(kindKey), patterns));
        String folder = settings.get().lastFolder();
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            chooser.setInitialDirectory(new File(folder));
        }
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        Optional<Path> file = Optional.ofNullable(chosen).map(File::toPath);
        file.map(Path::getParent).ifPresent(parent -> keep.accept(settings.get().withLastFolder(parent.toString())));
        return file;
    }
}

package id.petapam.workflow.basemap;

import id.petapam.model.Phrase;
import id.petapam.settings.BaseMapChoice;
import id.petapam.tiles.file.BaseMapFile;
import id.petapam.tiles.file.BaseMapInfo;
import java.util.Optional;

/**
 * A chosen base map as it is found now.
 *
 * @param map opened; empty where it is missing or cannot be used
 * @param problem why it is not shown, in one sentence; empty where it is
 * @param missing whether no such file is there: it may be elsewhere, or its drive is not plugged in
 */
public record BaseMapEntry(BaseMapChoice choice, Optional<BaseMapFile> map, Optional<Phrase> problem, boolean missing) {

    public Optional<BaseMapInfo> info() {
        return map.map(BaseMapFile::info);
    }

    /** As the file names itself, else the name of the file. */
    public String title() {
        return info().map(BaseMapInfo::title).filter(title -> !title.isEmpty()).orElseGet(() -> nameOf(choice));
    }

    /** The name of the file. */
    public static String nameOf(BaseMapChoice choice) {
        String relative = choice.relative();
        return relative.substring(relative.lastIndexOf('/') + 1);
    }

    BaseMapEntry with(BaseMapChoice other) {
        return new BaseMapEntry(other, map, problem, missing);
    }
}

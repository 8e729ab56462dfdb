package id.petapam.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this user's settings, log and example are: as each system wants it; no rights of an administrator needed. */
public final class UserFolder {

    private final Path folder;

    private UserFolder(Path folder) {
        this.folder = folder;
    }

    public static UserFolder at(Path folder) {
        return new UserFolder(folder);
    }

    /** The folder that the system property {@code petapam.user} names, else the usual one of this system. */
    static UserFolder find(Map<String, String> environment) {
        String named = System.getProperty("petapam.user");
        if (named != null) {
            return at(Path.of(named).toAbsolutePath());
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return at((local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("PetaPam"));
        } else if (system.contains("mac")) {
            return at(home.resolve("Library/Application Support/PetaPam"));
        }
        String data = environment.get("XDG_DATA_HOME");
        boolean set = data != null && Path.of(data).isAbsolute();
        return at((set ? Path.of(data) : home.resolve(".local/share")).resolve("petapam"));
    }

    Path settings() {
        return folder.resolve("settings.json");
    }

    /** Region packs that the planner made or brought. */
    Path packs() {
        return folder.resolve("wilayah");
    }

    Path log() {
        return folder.resolve("log/petapam.log");
    }

    /** The worked example, copied here once and then the user's own. */
    Path example() {
        return folder.resolve("Contoh OKU Timur - Pemilu 2024.petapam");
    }

    Path folder() {
        return folder;
    }
}

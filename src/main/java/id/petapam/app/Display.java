package id.petapam.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether this machine can show a window, and what it lacks for it. */
final class Display {

    private static final Pattern LOCAL = Pattern.compile(":(\\d+)(\\.\\d+)?");

    /** What text needs, with a window or without one: library and the Debian package that brings it. */
    private static final Map<String, String> LETTERS = letters();

    private static final Map<String, String> WINDOW = window();

    private final Map<String, String> environment;
    private final boolean linux =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    Display(Map<String, String> environment) {
        this.environment = environment;
    }

    private static Map<String, String> letters() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("libfreetype.so.6", "libfreetype6");
        needed.put("libfontconfig.so.1", "libfontconfig1");
        needed.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        return needed;
    }

    private static Map<String, String> window() {
        Map<String, String> needed = new LinkedHashMap<>(letters());
        needed.put("libgtk-3.so.0", "libgtk-3-0");
        needed.put("libGL.so.1", "libgl1");
        needed.put("libXtst.so.6", "libxtst6");
        needed.put("libXxf86vm.so.1", "libxxf86vm1");
        return needed;
    }

    /** A display is there, as far as can be told without opening a window. */
    boolean isThere() {
        if (!linux) {
            return true;
        }
        String name = environment.getOrDefault("DISPLAY", "");
        Matcher local = LOCAL.matcher(name);
        if (local.matches()) {
            return Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1)));
        }
        return !name.isBlank();
    }

    /** Debian packages that a window lacks. */
    List<String> missingForWindow() {
        return missing(WINDOW);
    }

    /** Debian packages that pictures of the window lack, without a display. */
    List<String> missingForPicture() {
        return missing(LETTERS);
    }

    private List<String> missing(Map<String, String> needed) {
        List<String> packages = new ArrayList<>();
        if (linux) {
            List<Path> folders = folders();
            needed.forEach((library, name) -> {
                if (folders.stream().noneMatch(folder -> Files.exists(folder.resolve(library)))) {
                    packages.add(name);
                }
            });
        }
        return packages;
    }

    /** Where the loader looks on Debian and its kin, this machine's architecture or another's. */
    private List<Path> folders() {
        String own = environment.getOrDefault("LD_LIBRARY_PATH", "");
        Stream<String> named = Stream.of(own.split(":")).filter(folder -> !folder.isBlank());
        Stream<String> usual = Stream.of(
                "/lib/x86_64-linux-gnu",
                "/usr/lib/x86_64-linux-gnu",
                "/lib/aarch64-linux-gnu",
                "/usr/lib/aarch64-linux-gnu",
                "/usr/lib64",
                "/lib64",
                "/usr/lib",
                "/lib",
                "/usr/local/lib");
        return Stream.concat(named, usual).map(Path::of).toList();
    }
}

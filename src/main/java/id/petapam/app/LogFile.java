package id.petapam.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log file: what a user never has to read, but support does. Holds no personal values. */
final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /**
     * Sends all logging to the file, and none to the console.
     *
     * @return false if no log can be written there; the program goes on without
     */
    static boolean start(Path file) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        // PDFBox tells about every font of the system.
        Logger.getLogger("org.apache").setLevel(Level.SEVERE);
        try {
            Files.createDirectories(file.getParent());
            Handler handler = new FileHandler(escaped(file), BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A percent sign in a folder's name means itself, not a part of the pattern. */
    private static String escaped(Path file) {
        return file.toString().replace("%", "%%");
    }
}

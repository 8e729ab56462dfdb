package id.petapam.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the settings. A lost preference is never worth a stop: what cannot be read gives the defaults, and the
 * broken file is kept beside the new one.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final long MAX_BYTES = 1_000_000;

    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings of this desk; the defaults where there are none or the file cannot be read. */
    public Settings load() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                keepAside("too large");
                return Settings.defaults();
            }
            Settings read = json.readValue(Files.readAllBytes(file), Settings.class);
            return read == null ? Settings.defaults() : read;
        } catch (NoSuchFileException e) {
            return Settings.defaults();
        } catch (JacksonException e) {
            keepAside(e.getOriginalMessage());
            return Settings.defaults();
        } catch (IOException e) {
            LOG.warn("settings cannot be read: {}", file, e);
            return Settings.defaults();
        }
    }

    /**
     * Stores the settings as a whole or not at all.
     *
     * @return false if the disk refused (the reason is in the log)
     */
    public boolean save(Settings settings) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, json.writeValueAsBytes(settings));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            LOG.warn("settings cannot be stored: {}", file, e);
            return false;
        }
    }

    private void keepAside(String reason) {
        Path broken = file.resolveSibling(file.getFileName() + ".broken");
        LOG.warn("settings are damaged ({}), kept as {}", reason, broken);
        try {
            Files.move(file, broken, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the damaged settings stay where they are: {}", file, e);
        }
    }
}

package id.petapam.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsStoredComesBack() {
        SettingsFile file = new SettingsFile(folder.resolve("petapam/settings.json"));
        Settings settings = Settings.defaults()
                .withLanguage("en")
                .withTheme("dark")
                .withDesk("Bag Ops 1")
                .withRecentPlan("/a.petapam")
                .withRecentPlan("/b.petapam")
                .withRecentPlan("/a.petapam")
                .withWindow(new Settings.WindowPlace(1, 2, 1366, 768, true))
                .withColumns(List.of(new Settings.ColumnChoice("stations", "number", "NO TPS")));
        assertTrue(file.save(settings));
        assertEquals(settings, file.load());
        assertEquals(List.of("/a.petapam", "/b.petapam"), file.load().recentPlans());
    }

    @Test
    void aDeskWithoutSettingsStartsWithTheDefaults() {
        assertEquals(Settings.defaults(), new SettingsFile(folder.resolve("none.json")).load());
    }

    @Test
    void aDamagedFileGivesTheDefaultsAndIsKept() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), "{ \"language\": \"en\", ");
        SettingsFile file = new SettingsFile(path);
        assertEquals(Settings.defaults(), file.load());
        assertTrue(Files.exists(folder.resolve("settings.json.broken")));
        assertFalse(Files.exists(path));
        assertTrue(file.save(Settings.defaults()));
        assertEquals(Settings.defaults(), file.load());
    }

    @Test
    void anOlderOrNewerFileIsReadAsFarAsItIsKnown() throws IOException {
        Path path = Files.writeString(
                folder.resolve("settings.json"), "{\"language\":\"en\",\"theme\":\"sepia\",\"future\":[1,2]}");
        Settings settings = new SettingsFile(path).load();
        assertEquals("en", settings.language());
        assertEquals("light", settings.theme());
    }

    @Test
    void aDiskThatRefusesIsSaidAndNotThrown() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("petapam"), "a file, no folder");
        assertFalse(new SettingsFile(inTheWay.resolve("settings.json")).save(Settings.defaults()));
    }
}

package id.petapam.workflow.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.map.MapTheme;
import id.petapam.model.Problem;
import id.petapam.pen.PenFonts;
import id.petapam.settings.BaseMapChoice;
import id.petapam.settings.Settings;
import id.petapam.settings.SettingsFile;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.file.TestMaps;
import id.petapam.tiles.file.TestMaps.At;
import id.petapam.tiles.file.TileLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Base maps are opened from the settings, found again on another drive, and say why they are not shown. */
class BaseMapShelfTest {

    private static final int RED = 0xFFC81E1E;

    @TempDir
    Path computer;

    private Path drive;
    private Path otherDrive;
    private Path program;

    @BeforeEach
    void drives() throws IOException {
        drive = Files.createDirectories(computer.resolve("E"));
        otherDrive = Files.createDirectories(computer.resolve("F"));
        program = Files.createDirectories(computer.resolve("program"));
    }

    private BaseMapShelf shelf() {
        return new BaseMapShelf(
                BaseMapShelfTest::fonts, new BaseMapSearch(() -> List.of(drive, otherDrive), List.of(program)));
    }

    private static PenFonts fonts() {
        try {
            return PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path map(Path file, int argb) throws IOException {
        Files.createDirectories(file.getParent());
        return TestMaps.mbtiles(
                file,
                Map.of("name", "Citra", "attribution", "© Contoh"),
                Map.of(new At(0, 0, 0), TestMaps.png(argb, 256)));
    }

    private static int pixel(BaseMapEntry entry) {
        return entry.map()
                .orElseThrow()
                .tile(0, 0, 0, TileLook.of(MapTheme.LIGHT))
                .orElseThrow()[0];
    }

    @Test
    void aChosenMapIsOpenedAgainFromTheSettings() throws IOException {
        BaseMapChoice choice =
                shelf().choose(map(drive.resolve("peta/citra.mbtiles"), RED)).withOpacity(40);
        SettingsFile file = new SettingsFile(computer.resolve("settings.json"));
        assertTrue(file.save(Settings.defaults().withBaseMaps(List.of(choice))));
        List<BaseMapEntry> entries = shelf().take(file.load().baseMaps(), Optional.empty());
        assertEquals(RED, pixel(entries.get(0)));
        assertEquals(40, entries.get(0).choice().opacity());
        assertEquals("Citra", entries.get(0).title());
    }

    @Test
    void aMapIsFoundOnTheSameStickUnderAnotherLetter() throws IOException {
        Path file = map(drive.resolve("peta/citra.mbtiles"), RED);
        BaseMapChoice choice = shelf().choose(file);
        Files.createDirectories(otherDrive.resolve("peta"));
        Files.move(file, otherDrive.resolve("peta/citra.mbtiles"));
        BaseMapEntry found = shelf().take(List.of(choice), Optional.empty()).get(0);
        assertFalse(found.missing());
        assertEquals(RED, pixel(found));
    }

    @Test
    void aFolderOfMapsIsFoundBesideTheProgramOrThePlan() throws IOException {
        Path folder = drive.resolve("Peta Ops");
        map(folder.resolve("kota/a.mbtiles"), RED);
        map(folder.resolve("b.mbtiles"), 0xFF00FF00);
        Files.writeString(folder.resolve("baca.txt"), "bukan peta");
        List<BaseMapChoice> chosen = shelf().chooseAll(folder);
        assertEquals(2, chosen.size());
        Files.move(folder, program.resolve("Peta Ops"));
        assertTrue(shelf().take(chosen, Optional.empty()).stream().noneMatch(BaseMapEntry::missing));
        Path beside = Files.createDirectories(computer.resolve("rencana"));
        Files.move(program.resolve("Peta Ops"), beside.resolve("Peta Ops"));
        assertTrue(shelf().take(chosen, Optional.empty()).stream().allMatch(BaseMapEntry::missing));
        assertTrue(shelf().take(chosen, Optional.of(beside)).stream().noneMatch(BaseMapEntry::missing));
    }

    @Test
    void anotherFileOfTheSameNameIsNotTakenForIt() throws IOException {
        Path file = map(drive.resolve("citra.mbtiles"), RED);
        BaseMapChoice choice = shelf().choose(file);
        Files.delete(file);
        map(otherDrive.resolve("citra.mbtiles"), 0xFF00FF00);
        assertTrue(shelf().take(List.of(choice), Optional.empty()).get(0).missing());
    }

    @Test
    void aMissingMapIsAnEntryAndNoError() throws IOException {
        Path file = map(drive.resolve("citra.mbtiles"), RED);
        BaseMapChoice choice = shelf().choose(file);
        Files.delete(file);
        BaseMapShelf shelf = shelf();
        BaseMapEntry entry = shelf.take(List.of(choice), Optional.empty()).get(0);
        assertEquals("basemap.problem.missing", entry.problem().orElseThrow().key());
        assertTrue(new Words(Language.ID).say(entry.problem().get()).contains("citra.mbtiles"));
        assertEquals(List.of(), shelf.layers());
    }

    @Test
    void aDamagedMapSaysSoAndTheOthersAreShown() throws IOException {
        Path bad = map(drive.resolve("rusak.mbtiles"), RED);
        BaseMapChoice choice = shelf().choose(bad);
        BaseMapChoice good = shelf().choose(map(drive.resolve("baik.mbtiles"), RED));
        Files.write(bad, new byte[] {1, 2, 3});
        BaseMapShelf shelf = shelf();
        List<BaseMapEntry> entries = shelf.take(List.of(choice, good), Optional.empty());
        assertEquals(
                "basemap.problem.unknown-format",
                entries.get(0).problem().orElseThrow().key());
        assertFalse(entries.get(0).missing());
        assertEquals(1, shelf.layers().size());
    }

    @Test
    void whatIsHiddenOrWhollyTransparentIsNeitherDrawnNorNamed() throws IOException {
        BaseMapShelf shelf = shelf();
        BaseMapChoice choice = shelf.choose(map(drive.resolve("citra.mbtiles"), RED));
        shelf.take(List.of(choice), Optional.empty());
        assertEquals("Contoh", shelf.attributions().get(0).shortName());
        assertEquals("Peta dasar Citra: © Contoh", shelf.attributions().get(0).indonesian());
        shelf.take(List.of(choice.withVisible(false)), Optional.empty());
        assertEquals(List.of(), shelf.layers());
        assertEquals(List.of(), shelf.attributions());
        shelf.take(List.of(choice.withOpacity(0)), Optional.empty());
        assertEquals(List.of(), shelf.layers());
    }

    @Test
    void aMapThatIsNoLongerChosenIsClosed() throws IOException {
        BaseMapShelf shelf = shelf();
        BaseMapChoice choice = shelf.choose(map(drive.resolve("citra.mbtiles"), RED));
        BaseMapEntry entry = shelf.take(List.of(choice), Optional.empty()).get(0);
        shelf.take(List.of(), Optional.empty());
        assertTrue(entry.map()
                .orElseThrow()
                .tile(0, 0, 0, TileLook.of(MapTheme.LIGHT))
                .isEmpty());
    }

    @Test
    void aFileThatIsNoMapIsRefusedInOneSentenceInBothLanguages() throws IOException {
        Path file = Files.writeString(drive.resolve("surat.mbtiles"), "bukan peta");
        Problem refused = assertThrows(Problem.class, () -> shelf().choose(file));
        for (Language language : Language.values()) {
            String sentence = new Words(language).say(refused.phrase());
            assertTrue(
                    sentence.startsWith(language == Language.ID ? "Berkas surat.mbtiles" : "The file surat.mbtiles"));
            assertTrue(sentence.contains(language == Language.ID ? "Rencana tetap aman" : "The plan is safe"));
        }
        assertThrows(Problem.class, () -> shelf().chooseAll(drive));
    }

    /** Settings of another system, or edited by hand, must not lead out of the folders that are looked at. */
    @Test
    void aPathThatLeadsElsewhereIsNotFollowed() throws IOException {
        map(computer.resolve("rahasia/citra.mbtiles"), RED);
        BaseMapChoice choice = shelf().choose(computer.resolve("rahasia/citra.mbtiles"));
        BaseMapChoice odd = new BaseMapChoice(
                "\0", "..", "../rahasia/citra.mbtiles", choice.size(), choice.fingerprint(), 100, true);
        assertTrue(shelf().take(List.of(odd), Optional.empty()).get(0).missing());
    }
}

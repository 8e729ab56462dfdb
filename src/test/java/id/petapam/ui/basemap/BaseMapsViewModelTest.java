package id.petapam.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.pen.PenFonts;
import id.petapam.settings.BaseMapChoice;
import id.petapam.settings.Settings;
import id.petapam.tiles.file.TestMaps;
import id.petapam.tiles.file.TestMaps.At;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.basemap.BaseMapSearch;
import id.petapam.workflow.basemap.BaseMapShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the planner does in the dialog of base maps, without a toolkit. */
class BaseMapsViewModelTest {

    @TempDir
    Path folder;

    private final TestPlace at = new TestPlace();
    private Settings settings = Settings.defaults();
    private int drawn;

    private final BaseMapShelf shelf =
            new BaseMapShelf(BaseMapsViewModelTest::fonts, new BaseMapSearch(List::of, List.of()));

    private static PenFonts fonts() {
        try {
            return PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private BaseMapsViewModel model() {
        return new BaseMapsViewModel(at.place, shelf, () -> settings, now -> settings = now, () -> drawn++);
    }

    private Path map(String name) {
        return TestMaps.mbtiles(
                folder.resolve(name),
                Map.of("name", name, "bounds", "104,-5,105,-4"),
                Map.of(new At(3, 6, 4), TestMaps.png(0xFF00FF00, 256)));
    }

    private List<String> titles(BaseMapsViewModel model) {
        return model.rows().stream().map(BaseMapRow::title).toList();
    }

    @Test
    void anAddedMapStandsOnTopIsRememberedAndDrawn() {
        BaseMapsViewModel model = model();
        int before = drawn;
        model.add(List.of(map("bawah")));
        model.add(List.of(map("atas")));
        assertEquals(List.of("atas", "bawah"), titles(model));
        assertEquals("bawah", settings.baseMaps().get(0).relative());
        assertTrue(drawn > before);
        assertEquals(2, shelf.layers().size());
        assertEquals(
                "Gambar (MBTiles) · zoom 3 · lintang −5 sampai −4, bujur 104 sampai 105",
                model.rows().get(0).facts());
    }

    @Test
    void theSameMapIsNotAddedTwice() {
        BaseMapsViewModel model = model();
        model.add(List.of(map("a")));
        model.add(List.of(folder.resolve("a")));
        assertEquals(1, model.rows().size());
    }

    @Test
    void ordersDimsHidesAndRemoves() {
        BaseMapsViewModel model = model();
        model.add(List.of(map("a"), map("b"), map("c")));
        assertEquals(List.of("c", "b", "a"), titles(model));
        model.raise(model.rows().get(2), 1);
        assertEquals(List.of("c", "a", "b"), titles(model));
        model.raise(model.rows().get(0), 1);
        assertEquals(List.of("c", "a", "b"), titles(model), "the highest cannot go higher");
        model.setOpacity(model.rows().get(1), 35);
        assertEquals(35, settings.baseMaps().get(1).opacity());
        assertEquals(35, shelf.layers().get(1).opacity());
        model.setVisible(model.rows().get(1), false);
        assertEquals(2, shelf.layers().size());
        assertFalse(model.rows().get(1).choice().visible());
        model.remove(model.rows().get(0));
        assertEquals(List.of("a", "b"), titles(model));
        assertEquals(2, settings.baseMaps().size());
    }

    @Test
    void aFileThatIsNoMapIsNamedAndTheOthersAreAdded() throws IOException {
        BaseMapsViewModel model = model();
        Path letter = Files.writeString(folder.resolve("surat.txt"), "bukan peta");
        model.add(List.of(letter, map("a")));
        assertEquals(List.of("a"), titles(model));
        assertEquals("basemap.problem.unknown-format", at.problems.get(0).key());
    }

    @Test
    void aMissingMapIsShownAsMissingAndFoundWhereThePlannerShowsIt() throws IOException {
        BaseMapsViewModel first = model();
        first.add(List.of(map("a"), map("b")));
        first.setOpacity(first.rows().get(1), 60);
        shelf.take(List.of(), Optional.empty());
        Files.move(folder.resolve("a"), folder.resolve("a pindah"));
        BaseMapsViewModel model = model();
        assertTrue(at.problems.isEmpty(), "a missing map is no error at the start");
        BaseMapRow missing = model.rows().get(1);
        assertTrue(missing.missing());
        assertTrue(missing.problem().contains("tidak ditemukan"));
        model.relocate(missing, folder.resolve("a pindah"));
        assertFalse(model.rows().get(1).missing());
        BaseMapChoice found = settings.baseMaps().get(0);
        assertEquals(60, found.opacity(), "it keeps its place and opacity");
        assertTrue(found.file().endsWith("a pindah"));
    }

    @Test
    void aMapWithoutASourceSaysSo() {
        BaseMapsViewModel model = model();
        model.add(List.of(map("a")));
        assertTrue(model.rows().get(0).source().contains("tidak menyebut sumbernya"));
    }
}

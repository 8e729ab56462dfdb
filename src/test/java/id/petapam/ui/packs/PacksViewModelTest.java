package id.petapam.ui.packs;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Phrase;
import id.petapam.ui.common.TestPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacksViewModelTest {

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan().district("16.08.01", "Martapura").stations("16.08.01", KURANG_RAWAN, 1));
    private final FakePacks packs = new FakePacks();
    private final PacksViewModel model = new PacksViewModel(at.place, packs);

    private String region() {
        return at.desk.state().plan().header().region().id();
    }

    @Test
    void whatAPackWouldChangeIsToldBeforeThePlanLiesOnIt() {
        String before = region();
        model.choose(Path.of("okut.gpkg"));
        assertEquals(214, model.offerProperty().get().effect().movedStations());
        assertEquals(before, region());
        model.confirm();
        assertEquals("okut", region());
        at.desk.undo();
        assertEquals(before, region());
        assertEquals(List.of(Path.of("okut.gpkg")), packs.remembered);
    }

    @Test
    void aDamagedPackIsRefusedInOneSentenceAndNothingCanBeConfirmed() {
        model.choose(Path.of("rusak.gpkg"));
        assertEquals("region.damaged", model.problemProperty().get().key());
        assertFalse(model.canConfirm().get());
        model.choose(Path.of("okut.gpkg"));
        assertNull(model.problemProperty().get());
        assertTrue(model.canConfirm().get());
    }

    @Test
    void aPackIsBuiltOnlyOutOfFilesAndUnderAName() {
        assertFalse(model.canBuild().get());
        model.add(List.of(Path.of("sumatra.osm.pbf"), Path.of("batas.zip")));
        model.add(List.of(Path.of("batas.zip")));
        assertEquals(2, model.sources().size());
        assertTrue(model.canBuild().get());
        model.titleProperty().set(" ");
        assertFalse(model.canBuild().get());
        model.titleProperty().set("OKU Timur / November");
        assertEquals("oku-timur-november", model.fileName());
        model.build(Path.of("okut.gpkg"));
        PackWork.Order order = packs.built.get(0);
        assertTrue(order.cut());
        assertEquals(2, order.sources().size());
        assertEquals("okut", model.offerProperty().get().pack().id());
    }

    @Test
    void aPlanWhosePackIsMissingSaysSo() {
        packs.trouble = Optional.of(Phrase.of("packs.missing", "Wilayah OKU Timur"));
        PacksViewModel later = new PacksViewModel(at.place, packs);
        assertEquals("packs.missing", later.troubleProperty().get().key());
        assertEquals("Sumatera Selatan", later.nowProperty().get().title());
    }
}

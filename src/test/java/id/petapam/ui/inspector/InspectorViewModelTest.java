package id.petapam.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.GuardPattern;
import id.petapam.model.Phrase;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.inspector.Content.Action;
import id.petapam.ui.inspector.Content.Tone;
import id.petapam.workflow.DragLoad;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .district("16.08.02", "Belitang")
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 4)
                    .stations("16.08.02", null, 2)
                    .site("gudang", SiteKind.LOGISTICS_DEPOT, 2)
                    .unit("Polsek A", UnitKind.POLSEK, 10)
                    .persons("Polsek A", Rank.AIPTU, 2));
    private final InspectorViewModel model = new InspectorViewModel(at.place);

    private Content content() {
        return model.contentProperty().get().orElseThrow();
    }

    private void assignTwo() {
        at.place.drops().dropOn(new DragLoad.OfUnit(new UnitId("Polsek A"), Optional.empty()), Places.of(FIRST));
    }

    @Test
    void nothingPickedSaysHowToGoOn() {
        assertEquals("Polres OKU Timur", content().title());
        assertEquals(List.of(Action.PATTERNS, Action.STRENGTH), content().actions());
    }

    @Test
    void aStationSaysWhoIsMissingAndWhoIsThere() {
        at.selection.choose(Places.of(FIRST));
        assertEquals("TPS 001 Desa Martapura", content().title());
        assertEquals("0 dari 2 Polri", content().cards().get(0).title());
        assertEquals(Tone.BAD, content().cards().get(0).tone());
        assignTwo();
        assertEquals(Tone.GOOD, content().cards().get(0).tone());
        assertEquals("2 personel, belum bernama", content().team().get(0).text());
        assertTrue(content().actions().contains(Action.RELEASE));
        model.remove(content().team().get(0));
        assertTrue(content().team().isEmpty());
    }

    @Test
    void anUndecidedClassIsSaidToBeSo() {
        at.selection.choose(Places.of(new StationId("16.08.02.2001-001")));
        assertFalse(content().decided());
        model.classify(VulnerabilityClass.SANGAT_RAWAN, " Kapolsek ", PlanFixture.DAY);
        assertTrue(content().decided());
        assertTrue(content().cards().stream().anyMatch(card -> card.text().contains("dasar: Kapolsek")));
    }

    @Test
    void stationsOfTwoKecamatanAreNotGroupedAndTheRuleIsNamed() {
        at.selection.choose(Places.ofStations(List.of(FIRST, new StationId("16.08.02.2001-001"))));
        model.group();
        assertEquals(Phrase.of("rule.cited", Phrase.of("rule.R-06.district"), "R-06"), at.problems.get(0));
        assertTrue(at.desk.state().plan().groups().isEmpty());
    }

    @Test
    void aGroupLargerThanItsPatternIsThePlannersDecision() {
        at.selection.choose(Places.ofStations(at.desk.state().plan().stations().keySet().stream()
                .filter(id -> id.value().startsWith("16.08.01"))
                .toList()));
        at.goesOn = false;
        model.group();
        assertEquals("R-06", at.warnings.get(0).values().get(1));
        assertTrue(at.desk.state().plan().groups().isEmpty());
        at.goesOn = true;
        model.group();
        assertEquals(1, at.desk.state().plan().groups().size());
    }

    @Test
    void aGroupCanHaveItsOwnPatternAndBeDissolved() {
        at.selection.choose(Places.ofStations(List.of(FIRST, new StationId("16.08.01.2001-002"))));
        model.group();
        model.showGroup();
        assertEquals(Optional.of(new GuardPattern(2, 2, 2)), model.groupPattern());
        model.ownPattern(Optional.of(new GuardPattern(4, 2, 2)));
        assertEquals("0 dari 4 Polri", content().cards().get(0).title());
        model.dissolve();
        assertTrue(at.desk.state().plan().groups().isEmpty());
        assertEquals("Polres OKU Timur", content().title());
    }

    @Test
    void aChangedClassThatLeavesAGroupIsAskedAboutBefore() {
        at.selection.choose(Places.ofStations(List.of(FIRST, new StationId("16.08.01.2001-002"))));
        model.group();
        at.selection.choose(Places.of(FIRST));
        at.goesOn = false;
        model.classify(VulnerabilityClass.KHUSUS, "", PlanFixture.DAY);
        assertEquals("inspector.leaves-groups", at.warnings.get(0).key());
        assertEquals(
                VulnerabilityClass.RAWAN,
                at.desk.state().plan().stations().get(FIRST).countedClass());
    }

    @Test
    void manyStationsSayWhatIsMissingAmongThem() {
        at.selection.choose(Places.ofStations(at.desk.state().plan().stations().keySet()));
        assertEquals("6 TPS dipilih", content().title());
        assertEquals("0 dari 12 Polri", content().cards().get(0).title());
        assertTrue(
                content().actions().containsAll(List.of(Action.CHANGE_CLASS, Action.GROUP, Action.GROUP_BY_VILLAGE)));
    }

    @Test
    void aPointCanBeGivenToAStationAndToASite() {
        LatLon here = new LatLon(-4.31, 104.61);
        at.selection.choose(Places.of(FIRST));
        model.movePoint(here);
        assertFalse(at.desk.state().plan().stations().get(FIRST).isEstimated());
        at.selection.choose(Places.of(new SiteId("gudang")));
        model.movePoint(here);
        assertEquals(here, model.pickedSite().orElseThrow().point().at());
        model.removeSite();
        assertTrue(at.desk.state().plan().sites().isEmpty());
    }

    @Test
    void thePickedPersonIsToldWithHisPlace() {
        var person = at.desk.state().plan().persons().keySet().iterator().next();
        at.selection.choose(Forces.ofPersons(List.of(person)));
        assertEquals("Aiptu CONTOH 001", content().title());
        at.selection.choose(Places.of(FIRST));
        model.assign();
        at.selection.choose(Forces.NONE);
        at.selection.choose(Forces.ofPersons(List.of(person)));
        assertEquals("TPS 001 Desa Martapura", content().cards().get(0).title());
        model.release();
        assertEquals("Belum diplot", content().cards().get(0).title());
    }

    @Test
    void aUnitIsToldWithThePostsOfItsPeople() {
        assignTwo();
        at.selection.choose(Forces.of(new UnitId("Polsek A")));
        assertEquals("sisa 8 dari 10", content().cards().get(0).title());
        assertEquals("2 personel", content().cards().get(1).text());
    }
}

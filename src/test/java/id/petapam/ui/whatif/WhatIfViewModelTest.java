package id.petapam.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.fixture.RiverCountry;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;
import id.petapam.model.StationId;
import id.petapam.model.WayId;
import id.petapam.region.RegionUnreadable;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.CompareTravel;
import id.petapam.workflow.ShowRoute;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.WayThing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatIfViewModelTest {

    private static StudyAccess study;

    private final PlanSession session = RiverCountry.session();
    private TestPlace at;
    private WhatIfViewModel model;

    @BeforeAll
    static void read() throws RegionUnreadable {
        study = new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
    }

    @BeforeEach
    void open() {
        at = TestPlace.studied(study::study);
        model = new WhatIfViewModel(at.place, new CompareTravel(), new ShowRoute());
        at.with(session);
    }

    private WayThing bridge() {
        return model.things().get(0);
    }

    private List<StationId> stations() {
        return model.rows().stream().map(WhatIfRow::station).toList();
    }

    @Test
    void closingABridgeShowsItsStationsAndMarksThemWithoutTouchingThePlan() {
        Plan before = session.plan();
        assertEquals("Jembatan Contoh", model.label(bridge()));
        assertEquals("Jembatan · Sungai Contoh · 2 TPS", model.about(bridge()));
        model.close(bridge());
        assertEquals(List.of(RiverCountry.BEHIND, RiverCountry.OPPOSITE), stations());
        assertEquals(
                Set.of(RiverCountry.BEHIND, RiverCountry.OPPOSITE),
                at.selection.travel().changed());
        assertEquals("Jembatan Contoh", at.selection.travel().closed().get(0).label());
        assertTrue(model.summaryProperty().get().startsWith("2 dari 6 TPS berubah"));
        assertEquals("Martapura 2 TPS", model.districtsProperty().get());
        assertSame(before, session.plan());
        model.open(bridge().id());
        assertEquals(List.of(), stations());
        assertEquals(Set.of(), at.selection.travel().changed());
    }

    @Test
    void worstComesFirstAndNightCutsOffWhatIsReachedByBoat() {
        model.close(bridge());
        model.under(false, true, false);
        model.close(model.things().stream()
                .filter(t -> t.kind() == WayThing.Kind.FERRY)
                .findFirst()
                .orElseThrow());
        assertEquals("bad", model.rows().get(0).tone());
        assertEquals("Tidak terjangkau", model.rows().get(0).what());
        assertTrue(at.selection.travel().cutOff().contains(RiverCountry.WATER));
    }

    @Test
    void aScenarioIsKeptRenamedComparedAndRemovedAndEachCanBeUndone() {
        model.close(bridge());
        model.keep("  ");
        assertEquals("whatif.needs-name", at.problems.get(0).key());
        model.keep("Jembatan putus");
        assertEquals(
                List.of("Jembatan putus"),
                model.kept().stream().map(Scenario::name).toList());
        model.keep("Komering putus");
        assertEquals(1, model.kept().size());
        Scenario kept = model.kept().get(0);
        model.choose(Optional.empty());
        assertEquals(List.of(), stations());
        model.under(true, false, false);
        model.compareWith(Optional.of(kept));
        assertTrue(model.rows().stream()
                .anyMatch(row -> row.station().equals(RiverCountry.BEHIND)
                        && !row.against().equals(row.after())));
        model.compareWith(Optional.empty());
        model.choose(Optional.of(kept));
        model.remove();
        assertTrue(session.plan().scenarios().isEmpty());
        at.desk.undo();
        assertEquals(List.of(kept), List.copyOf(session.plan().scenarios().values()));
    }

    @Test
    void whatIsClosedCanBeTakenIntoThePlan() {
        model.close(bridge());
        model.intoPlan();
        assertTrue(session.plan().closedWays().containsKey(new WayId("BRIDGE:10")));
        assertTrue(model.now().isUsual());
    }

    @Test
    void pointingAtNothingSaysSo() {
        model.closeAt(RiverCountry.at(8, -6));
        assertEquals("whatif.nothing-there", at.problems.get(0).key());
        model.closeAt(RiverCountry.BRIDGE);
        assertEquals(1, model.now().closed().size());
    }

    @Test
    void theWayToThePickedStationIsShownAsItIsAndAsItWouldBe() {
        at.selection.choose(Places.of(RiverCountry.BEHIND));
        assertTrue(at.selection.travel().usual().isPresent());
        assertTrue(at.selection.travel().other().isEmpty());
        model.close(bridge());
        assertTrue(at.selection.travel().other().isPresent());
        at.selection.choose(Places.NONE);
        assertTrue(at.selection.travel().usual().isEmpty());
    }

    @Test
    void withoutANetworkItSaysWhatToDo() {
        TestPlace coarse = TestPlace.studied();
        WhatIfViewModel bare = new WhatIfViewModel(coarse.place, new CompareTravel(), new ShowRoute());
        coarse.with(RiverCountry.session());
        assertEquals(
                coarse.words.say("whatif.no-network"), bare.summaryProperty().get());
        bare.closeAt(RiverCountry.BRIDGE);
        assertEquals(List.of(Phrase.of("whatif.no-network")), coarse.problems);
        assertFalse(bare.isChanged());
    }
}

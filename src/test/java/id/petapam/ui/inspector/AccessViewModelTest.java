package id.petapam.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessViewModelTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");
    private static final StationId SECOND = new StationId("16.08.01.2001-002");

    private final TestPlace at = TestPlace.studied()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 4));
    private final AccessViewModel model = new AccessViewModel(at.place, () -> PlanFixture.DAY);

    private AccessNotes notes() {
        return model.notesProperty().get().orElseThrow();
    }

    private Optional<AccessNotes.Flag> flag(AccessFlagKind kind) {
        return notes().flags().stream().filter(f -> f.kind() == kind).findFirst();
    }

    private int edits() {
        return at.desk.state().history().entries().size();
    }

    @Test
    void withoutAStudyItSaysThatItIsBeingComputed() {
        TestPlace slow = new TestPlace()
                .with(PlanFixture.plan().district("16.08.01", "M").stations("16.08.01", null, 1));
        AccessViewModel early = new AccessViewModel(slow.place, () -> PlanFixture.DAY);
        slow.selection.choose(Places.of(FIRST));
        assertEquals(Optional.of("menghitung akses …"), early.waiting());
        assertTrue(early.notesProperty().get().isEmpty());
    }

    @Test
    void factsAboutASelectionAreOneEditAndProveTheFlag() {
        at.selection.choose(Places.ofStations(List.of(FIRST, SECOND)));
        int before = edits();
        assertEquals(
                List.of(),
                model.state(Map.of(
                        StatedFact.FLOOD_PRONE, "ya", StatedFact.SIGNAL, "TIDAK", StatedFact.TRAVEL_MINUTES, "2 jam")));
        assertEquals(before + 1, edits());
        at.selection.choose(Places.of(SECOND));
        assertEquals(
                Certainty.TERBUKTI,
                flag(AccessFlagKind.FLOOD_PRONE).orElseThrow().certainty());
        assertTrue(flag(AccessFlagKind.NO_SIGNAL).isPresent());
        assertTrue(
                notes().stated().contains("Waktu tempuh: 2 jam"),
                notes().stated().toString());
        assertTrue(
                notes().lines().get(0).startsWith("Waktu tempuh 2 jam dari Polres"),
                notes().lines().get(0));
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        at.selection.choose(Places.of(FIRST));
        int before = edits();
        assertEquals(
                List.of(StatedFact.TRAVEL_MINUTES),
                model.state(Map.of(StatedFact.TRAVEL_MINUTES, "jauh sekali", StatedFact.POWER, "ada")));
        assertEquals(before, edits());
    }

    @Test
    void aBlankValueTakesBackWhatWasStated() {
        at.selection.choose(Places.of(FIRST));
        model.state(Map.of(StatedFact.FLOOD_PRONE, StatedFact.YES));
        assertEquals(Optional.of(StatedFact.YES), model.shared().get(StatedFact.FLOOD_PRONE));
        model.state(Map.of(StatedFact.FLOOD_PRONE, ""));
        assertTrue(flag(AccessFlagKind.FLOOD_PRONE).isEmpty());
    }

    @Test
    void stationsThatSayDifferentThingsAreToldApartFromThoseThatSayNothing() {
        at.selection.choose(Places.of(FIRST));
        model.state(Map.of(StatedFact.POWER, "ADA"));
        at.selection.choose(Places.ofStations(List.of(FIRST, SECOND)));
        assertTrue(model.differs(StatedFact.POWER));
        assertFalse(model.differs(StatedFact.SIGNAL));
        assertEquals(Optional.empty(), model.shared().get(StatedFact.POWER));
    }

    @Test
    void aDismissedFlagStaysToBeSeenWithItsReasonAndCanBeTakenBack() {
        at.selection.choose(Places.of(FIRST));
        model.state(Map.of(StatedFact.FLOOD_PRONE, StatedFact.YES));
        model.dismiss(AccessFlagKind.FLOOD_PRONE, " tanggul sudah selesai ", "Kapolsek");
        AccessNotes.Flag dismissed = flag(AccessFlagKind.FLOOD_PRONE).orElseThrow();
        assertEquals(AccessNotes.Standing.DISMISSED, dismissed.standing());
        assertTrue(dismissed.decision().contains("tanggul sudah selesai"), dismissed.decision());
        model.withdraw(AccessFlagKind.FLOOD_PRONE);
        assertEquals(
                AccessNotes.Standing.RAISED,
                flag(AccessFlagKind.FLOOD_PRONE).orElseThrow().standing());
    }

    @Test
    void aFlagWithoutAReasonIsNotAddedAndThePlannerIsTold() {
        at.selection.choose(Places.of(FIRST));
        model.add(AccessFlagKind.WATER_ONLY, " ", "");
        assertEquals("edit.flag-needs-reason", at.problems.get(0).key());
        model.add(AccessFlagKind.WATER_ONLY, "hanya dengan perahu ketek", "Kapolsek");
        AccessNotes.Flag added = flag(AccessFlagKind.WATER_ONLY).orElseThrow();
        assertEquals(Optional.of(FlagDecision.Verdict.ADDED), added.verdict());
        assertEquals(Certainty.TERBUKTI, added.certainty());
        assertFalse(model.addable().contains(AccessFlagKind.WATER_ONLY));
    }

    @Test
    void theSuggestedClassStandsBesideTheDecidedOneAndIsTakenWithItsBasis() {
        at.selection.choose(Places.of(FIRST));
        model.state(Map.of(StatedFact.VIOLENCE_HISTORY, StatedFact.YES));
        AccessNotes.Suggestion suggestion = notes().suggestion().orElseThrow();
        assertEquals(VulnerabilityClass.SANGAT_RAWAN, suggestion.value());
        assertTrue(suggestion.differs());
        assertTrue(suggestion.text().contains("Ditetapkan: Kurang rawan"), suggestion.text());
        model.takeSuggested("Usulan aturan R-20");
        var decision = at.desk.state().plan().stations().get(FIRST).decision().orElseThrow();
        assertEquals(VulnerabilityClass.SANGAT_RAWAN, decision.value());
        assertEquals("Usulan aturan R-20", decision.basis());
        assertFalse(notes().suggestion().orElseThrow().differs());
    }

    @Test
    void theFallbackIsAPointOfTheMapAndSaysHowFarItIs() {
        at.selection.choose(Places.of(FIRST));
        model.fallback(new LatLon(-4.2, 104.51));
        assertTrue(
                notes().fallback().orElseThrow().startsWith("960 m dari TPS"),
                notes().fallback().get());
        model.noFallback();
        assertTrue(notes().fallback().isEmpty());
    }

    @Test
    void oneFlagIsLookedAtAndLeftWithItsStation() {
        at.selection.choose(Places.of(FIRST));
        model.look(AccessFlagKind.FLOOD_PRONE, true);
        assertEquals(Optional.of(AccessFlagKind.FLOOD_PRONE), model.looked());
        at.selection.choose(Places.of(SECOND));
        assertTrue(at.selection.flag().isEmpty());
    }

    @Test
    void aSelectionSaysHowManyAreHardAndCountsTheFlags() {
        at.selection.choose(Places.ofStations(List.of(FIRST, SECOND)));
        model.state(Map.of(StatedFact.ACCESS_MODE, "air", StatedFact.TRAVEL_MINUTES, "300"));
        assertEquals("2 dari 2 TPS sulit dijangkau", notes().title());
        assertEquals(2, flag(AccessFlagKind.WATER_ONLY).orElseThrow().count());
    }
}

package id.petapam.workflow;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Coverage;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.rules.check.Finding;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreviewDropTest {

    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", SANGAT_RAWAN, 3)
            .stations("16.08.01", KURANG_RAWAN, 1)
            .unit("samapta", UnitKind.POLRES, 5)
            .unit("kodim", UnitKind.TNI, 10)
            .persons("samapta", Rank.BRIPDA, 2)
            .site("gudang", SiteKind.LOGISTICS_DEPOT, 4)
            .session();
    private final PreviewDrop drops = new PreviewDrop(IdSource.of(new Random(3)));
    private final Words words = new Words(Language.ID);

    private DropPreview preview(DragLoad load, Post... posts) {
        return drops.preview(session.plan(), Phase.VOTING, load, List.of(posts));
    }

    private DropPreview drop(DragLoad load, Post... posts) {
        DropPreview preview = preview(load, posts);
        session.apply(preview.edit().orElseThrow());
        return preview;
    }

    private static Post station(int n) {
        return new Post.OfStation(new StationId("16.08.01.2001-00" + n));
    }

    private static DragLoad unit(String id) {
        return new DragLoad.OfUnit(new UnitId(id), Optional.empty());
    }

    private Coverage coverage(Post post) {
        return PostStaffing.of(session.plan(), Phase.VOTING, post).coverage();
    }

    @Test
    void aUnitGivesAsManyAsThePostStillNeedsAndSaysWhatIsLeft() {
        DropPreview preview = drop(unit("samapta"), station(1));
        assertEquals("Jatuhkan: 2 personel samapta", words.say(preview.title()));
        assertEquals("TPS 001 Desa Martapura menjadi Lengkap · sisa 3 dari 5", words.say(preview.effect()));
        assertEquals(Coverage.FULL, coverage(station(1)));
        assertEquals(
                "001 Desa Martapura sudah lengkap",
                words.say(preview(unit("samapta"), station(1)).effect()).substring(4));
    }

    @Test
    void aUnitDroppedOnManyPostsFillsThemInOrderUntilItIsEmpty() {
        DropPreview preview = drop(unit("samapta"), station(1), station(2), station(3), station(4));
        assertEquals("Mengisi 3 dari 4 titik · sisa 0 dari 5", words.say(preview.effect()));
        assertEquals(Coverage.PARTLY, coverage(station(3)));
        assertEquals(
                List.of("R-05"), preview.warnings().stream().map(Finding::rule).toList());
        assertTrue(preview(unit("samapta"), station(4)).isRefused());
    }

    @Test
    void soldiersStandBesideThePoliceButCoverNothing() {
        drop(unit("kodim"), station(1));
        assertEquals(Coverage.EMPTY, coverage(station(1)));
        assertEquals(
                Headcount.of(2),
                PostStaffing.of(session.plan(), Phase.VOTING, station(1)).others());
    }

    @Test
    void namedPersonsFirstTakeTheOpenSlotsOfTheirUnit() {
        drop(unit("samapta"), station(1));
        DropPreview named = drop(new DragLoad.OfPersons(List.of(new PersonId("samapta-p1"))), station(1));
        assertEquals(Coverage.FULL, coverage(station(1)));
        assertEquals(
                Headcount.of(3),
                session.plan().index().left(Phase.VOTING, session.plan().units().get(new UnitId("samapta"))));
        assertTrue(named.warnings().isEmpty());
    }

    @Test
    void aPersonSentTwiceIsWarnedOfAndThenLeavesTheFirstPlace() {
        DragLoad person = new DragLoad.OfPersons(List.of(new PersonId("samapta-p1")));
        drop(person, station(1));
        DropPreview second = drop(person, station(2));
        assertTrue(second.warnings().stream().anyMatch(f -> f.rule().equals("R-10")));
        assertEquals(
                1,
                session.plan()
                        .index()
                        .assignmentsOf(Phase.VOTING, new PersonId("samapta-p1"))
                        .size());
    }

    @Test
    void twoJuniorsTogetherAreTold() {
        DropPreview preview = preview(
                new DragLoad.OfPersons(List.of(new PersonId("samapta-p1"), new PersonId("samapta-p2"))), station(1));
        assertEquals(
                List.of("R-14"), preview.warnings().stream().map(Finding::rule).toList());
    }

    @Test
    void aTeamMovesWithAllItsPeopleAndTooManyIsSaid() {
        drop(unit("samapta"), station(1));
        drop(unit("samapta"), station(2));
        var assignment =
                session.plan().index().assignmentAt(Phase.VOTING, station(1)).orElseThrow();
        DropPreview preview = drop(new DragLoad.OfTeam(assignment.id()), station(2));
        assertEquals(
                List.of("R-12"), preview.warnings().stream().map(Finding::rule).toList());
        assertEquals(Coverage.TOO_MANY, coverage(station(2)));
        assertEquals(Coverage.EMPTY, coverage(station(1)));
    }

    @Test
    void aSiteTakesWhatThePlannerWantsThere() {
        drop(unit("samapta"), new Post.OfSite(new SiteId("gudang")));
        assertEquals(Coverage.FULL, coverage(new Post.OfSite(new SiteId("gudang"))));
    }
}

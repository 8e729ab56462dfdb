package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MoveStations;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.map.AreaTint;
import id.petapam.map.ClusterLevel;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.model.Coverage;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.Post;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanPictureTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");
    private static final double FAR = 6;

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .district("16.08.02", "Belitang")
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 2)
                    .stations("16.08.02", VulnerabilityClass.KURANG_RAWAN, 9)
                    .stations("16.08.02", null, 1)
                    .unit("Polsek A", UnitKind.POLSEK, 30)
                    .site("gudang", SiteKind.LOGISTICS_DEPOT, 2));

    private final IdSource ids = IdSource.of(new Random(9));

    private PlanPicture picture(Optional<PlanPicture> before) {
        return PlanPicture.of(at.desk.state().assessment(), before, 1);
    }

    private void assign(StationId station, int heads) {
        at.desk.submit(new AssignUnit(
                new UnitId("Polsek A"), Phase.VOTING, Map.of(new Post.OfStation(station), Headcount.of(heads)), ids));
    }

    private static MarkState stateOf(PlanPicture made, StationId station) {
        return made.picture().marks().state(made.picture().number(station).orElseThrow());
    }

    @Test
    void everyStationAndSiteIsOnThePictureWithItsClassAndCoverage() {
        assign(FIRST, 1);
        PlanPicture made = picture(Optional.empty());
        assertEquals(12, made.picture().stations().size());
        assertEquals(MarkClass.RAWAN, stateOf(made, FIRST).klass());
        assertEquals(Coverage.PARTLY, stateOf(made, FIRST).coverage());
        assertTrue(stateOf(made, FIRST).estimated());
        assertEquals(
                MarkClass.UNDECIDED,
                stateOf(made, new StationId("16.08.02.2001-010")).klass());
        assertEquals(Coverage.EMPTY, made.picture().sites().get(0).coverage());
    }

    @Test
    void theMissingPeopleOfAllDiscsAreTheMissingPeopleOfThePlan() {
        for (int heads = 0; heads < 3; heads++) {
            if (heads > 0) {
                assign(new StationId("16.08.02.2001-00" + heads), heads);
            }
            ClusterLevel level = picture(Optional.empty()).picture().clusters().level(FAR);
            int sum = 0;
            for (int c = 0; c < level.size(); c++) {
                sum += level.missing(c);
            }
            double shares = at.desk.state().plan().stations().keySet().stream()
                    .mapToDouble(at.desk.state().assessment().staffing()::missingShare)
                    .sum();
            assertEquals(shares, sum, 0.999, "shares of heads may leave less than one head over");
        }
    }

    @Test
    void afterAnAssignmentTheDiscsStayAndOnlyLooksChange() {
        PlanPicture before = picture(Optional.empty());
        assign(FIRST, 2);
        PlanPicture after = picture(Optional.of(before));
        assertTrue(after.picture().marks().hasPlacesOf(before.picture().marks()));
        assertEquals(Coverage.FULL, stateOf(after, FIRST).coverage());
        assertEquals(Coverage.EMPTY, stateOf(before, FIRST).coverage());
    }

    @Test
    void aStationThatWasMovedStandsInItsNewPlace() {
        PlanPicture before = picture(Optional.empty());
        LatLon to = new LatLon(-4.5, 104.9);
        at.desk.submit(new MoveStations(Map.of(FIRST, new PlacedPoint(to, PointQuality.STATED))));
        PlanPicture after = picture(Optional.of(before));
        assertFalse(after.picture().marks().hasPlacesOf(before.picture().marks()));
        assertEquals(to, after.places().get(after.picture().number(FIRST).orElseThrow()));
        assertFalse(stateOf(after, FIRST).estimated());
    }

    @Test
    void largerSymbolsNeedOtherDiscs() {
        PlanPicture before = picture(Optional.empty());
        PlanPicture projector = PlanPicture.of(at.desk.state().assessment(), Optional.of(before), 1.4);
        assertFalse(projector.picture().marks().hasPlacesOf(before.picture().marks()));
    }

    @Test
    void aKecamatanIsTintedByWhetherItHasEnough() {
        assertEquals(
                AreaTint.NOT_COVERED,
                picture(Optional.empty()).picture().tints().get("16.08.01"));
        assign(FIRST, 1);
        assertEquals(
                AreaTint.PARTLY, picture(Optional.empty()).picture().tints().get("16.08.01"));
        assign(new StationId("16.08.01.2001-002"), 2);
        var tints = picture(Optional.empty()).picture().tints();
        assertEquals(AreaTint.COVERED, tints.get("16.08.01"));
        assertEquals(AreaTint.NOT_COVERED, tints.get("16.08.02"));
    }

    @Test
    void namesAreThoseOfTheKabupatenOfThePlan() {
        assertEquals("16.08", picture(Optional.empty()).picture().focus());
    }
}

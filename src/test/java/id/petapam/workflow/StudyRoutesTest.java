package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.CloseWay;
import id.petapam.edit.MoveStations;
import id.petapam.edit.PlanSession;
import id.petapam.edit.PutPier;
import id.petapam.fixture.RiverCountry;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.ClosedWay;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.Route;
import id.petapam.model.StationId;
import id.petapam.model.TravelBy;
import id.petapam.model.WayId;
import id.petapam.region.RegionUnreadable;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.RouteTold;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A river country of which every crossing is known. */
class StudyRoutesTest {

    private static StudyAccess study;

    private final PlanSession session = RiverCountry.session();
    private AccessTable table = study.study(session.plan());

    @BeforeAll
    static void read() throws RegionUnreadable {
        study = new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
    }

    private StationAccess of(StationId station) {
        return table.of(station).orElseThrow();
    }

    private void again() {
        table = study.study(session.plan(), Optional.of(table));
    }

    private Optional<Certainty> proof(StationId station, AccessFlagKind kind) {
        return of(station).raised(kind).map(f -> f.certainty());
    }

    @Test
    void inTownNothingIsInTheWay() {
        StationAccess town = of(RiverCountry.TOWN);
        assertEquals(AccessMode.DARAT, town.journey().mode());
        assertEquals(Journey.TimeSource.NETWORK, town.journey().source());
        assertEquals(Optional.empty(), town.raised(AccessFlagKind.RIVER_CROSSING));
        assertEquals(Optional.empty(), town.raised(AccessFlagKind.SINGLE_BRIDGE));
        assertTrue(town.journey().minutes().orElseThrow().value() < 10);
    }

    @Test
    void overTheBridgeIsNoCrossingAlthoughTheRiverLiesBetween() {
        assertEquals(AccessMode.DARAT, of(RiverCountry.BEHIND).journey().mode());
        assertEquals(Optional.empty(), proof(RiverCountry.BEHIND, AccessFlagKind.RIVER_CROSSING));
    }

    @Test
    void behindTheOnlyBridgeItHangsOnThatBridge() {
        Route.SingleBridge single =
                of(RiverCountry.BEHIND).journey().route().orElseThrow().single().get(0);
        assertEquals("BRIDGE:10", single.bridge().key());
        assertEquals(Optional.empty(), single.byLand());
        assertTrue(single.without().orElseThrow().value() > 60, "the ferry is still there");
        assertEquals(Optional.of(Certainty.TERBUKTI), proof(RiverCountry.BEHIND, AccessFlagKind.SINGLE_BRIDGE));
        assertEquals(Optional.of(Certainty.TERBUKTI), proof(RiverCountry.OPPOSITE, AccessFlagKind.SINGLE_BRIDGE));
        assertEquals(Optional.empty(), proof(RiverCountry.SEASON, AccessFlagKind.SINGLE_BRIDGE));
    }

    @Test
    void theFerryIsACrossingWithTheBridgeAndTheDetourTold() {
        StationAccess ferry = of(RiverCountry.FERRY);
        assertEquals(Optional.of(Certainty.TERBUKTI), proof(RiverCountry.FERRY, AccessFlagKind.RIVER_CROSSING));
        Route route = ferry.journey().route().orElseThrow();
        assertEquals("FERRY:30", route.crossings().get(0).key());
        assertEquals(
                "Jembatan Contoh",
                route.byLand().orElseThrow().over().orElseThrow().name().orElseThrow());
        assertEquals(AccessMode.DARAT_AIR, ferry.journey().mode());
        assertEquals(
                TravelBy.FERRY,
                route.parts().stream()
                        .filter(p -> p.by().isOnWater())
                        .findFirst()
                        .orElseThrow()
                        .by());
    }

    @Test
    void onlyByBoatIsProven() {
        assertEquals(Optional.of(Certainty.TERBUKTI), proof(RiverCountry.WATER, AccessFlagKind.WATER_ONLY));
        assertEquals(AccessMode.AIR, of(RiverCountry.WATER).journey().mode());
    }

    @Test
    void theDrySeasonRoadIsProven() {
        assertEquals(Optional.of(Certainty.TERBUKTI), proof(RiverCountry.SEASON, AccessFlagKind.SEASONAL_ROUTE));
        assertEquals(Optional.empty(), proof(RiverCountry.TOWN, AccessFlagKind.SEASONAL_ROUTE));
    }

    @Test
    void theWayIsToldInWords() {
        Words words = new Words(Language.ID);
        Route route = of(RiverCountry.FERRY).journey().route().orElseThrow();
        String told = RouteTold.parts(route).stream()
                .map(words::say)
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();
        assertTrue(told.startsWith("Mobil 15 km lewat Jl. Lintas Contoh"), told);
        assertTrue(told.contains("Feri di Sungai Contoh"), told);
    }

    @Test
    void aStationThatMovesLeavesTheOthersAsTheyWere() {
        StationAccess before = of(RiverCountry.TOWN);
        session.apply(new MoveStations(
                Map.of(RiverCountry.SEASON, new PlacedPoint(RiverCountry.at(-6, -4), PointQuality.SURVEYED))));
        again();
        assertSame(before, of(RiverCountry.TOWN));
        assertFalse(of(RiverCountry.SEASON).journey().minutes().isEmpty());
    }

    @Test
    void aBridgeThatThePlannerClosedIsNotGoneOver() {
        StationAccess town = of(RiverCountry.TOWN);
        session.apply(
                new CloseWay(new ClosedWay(new WayId("BRIDGE:10"), "Jembatan Contoh", RiverCountry.BRIDGE, "putus")));
        again();
        assertEquals(Optional.of(Certainty.TERBUKTI), proof(RiverCountry.BEHIND, AccessFlagKind.RIVER_CROSSING));
        assertSame(town, of(RiverCountry.TOWN), "what the bridge has nothing to do with is kept");
        session.undo();
        again();
        assertEquals(Optional.empty(), proof(RiverCountry.BEHIND, AccessFlagKind.RIVER_CROSSING));
    }

    @Test
    void aLandingOfThePlannerShortensTheWay() {
        int before = of(RiverCountry.WATER).journey().minutes().orElseThrow().value();
        session.apply(new PutPier(new Pier(PierId.of(-1), "Dermaga Contoh", RiverCountry.at(-14, -0.06))));
        again();
        assertTrue(of(RiverCountry.WATER).journey().minutes().orElseThrow().value() <= before);
    }

    @Test
    void outsideTheCoveredGroundTheIndicationsStay() throws RegionUnreadable {
        AccessTable coarse = new StudyAccess(Sumsel.region(), Sumsel.knowledge(), Sumsel.rules()).study(session.plan());
        assertEquals(
                Journey.TimeSource.ESTIMATE,
                coarse.of(RiverCountry.FERRY).orElseThrow().journey().source());
    }
}

package id.petapam.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.detail.WaterwayTraits.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Packs that are empty or oddly drawn. */
class OddDetailTest {

    private static final RoadTraits ROAD = HandDrawn.paved(RoadClass.SECONDARY);

    private static double minutes(TravelNetwork network, double east, double north) {
        return network.from(HandDrawn.POST, TravelConditions.USUAL)
                .minutes(HandDrawn.at(east, north))
                .orElse(-1);
    }

    @Test
    void aPackWithoutWaysReachesNothing() {
        TravelNetwork network = TravelNetwork.build(Detail.NONE, List.of(), TravelNumbers.defaults());
        assertTrue(network.isEmpty());
        assertTrue(network.snap(HandDrawn.POST).isEmpty());
        assertEquals(-1, minutes(network, 1, 1));
        assertEquals(
                0, network.matrix(List.of(), List.of(), TravelConditions.USUAL).origins());
        assertEquals(
                List.of(),
                SingleBridges.of(network, HandDrawn.POST, TravelConditions.USUAL)
                        .dependents(List.of(Optional.empty()))
                        .keySet()
                        .stream()
                        .toList());
    }

    @Test
    void onlyWater() {
        TravelNetwork network = new HandDrawn()
                .water(1, "Sungai", WaterwayTraits.of(Kind.RIVER, 60), 0, -1.1, 10, -1.1)
                .network();
        // 100 m to the river, 10 km at 30 km/h, 100 m: houses on the bank need no landing
        assertEquals(1.5 + 20 + 1.5, minutes(network, 10, -1), 0.05);
    }

    @Test
    void pointsThatStandTwiceAndLinesThatComeBackToTheirBegin() {
        TravelNetwork network = new HandDrawn()
                .road(1, null, ROAD, 0, -1, 0, -1, 2, -1, 2, -1, 2, -1, 4, -1)
                .road(2, null, ROAD, 4, -1, 5, -1, 5, 0, 4, 0, 4, -1)
                .road(3, null, ROAD, 4, -1, 4, -1)
                .network();
        assertEquals(6, minutes(network, 4, -1), 0.01);
        // the loop is as long either way round
        assertEquals(6 + 2 * 1.5, minutes(network, 5, 0), 0.01);
    }

    @Test
    void theSameRoadDrawnTwiceIsTravelledOnce() {
        TravelNetwork network = new HandDrawn()
                .road(1, null, ROAD, 0, -1, 4, -1)
                .road(1, null, ROAD, 0, -1, 4, -1)
                .network();
        assertEquals(6, minutes(network, 4, -1), 0.01);
    }

    @Test
    void originAndPlaceOnOneRoad() {
        TravelNetwork network = new HandDrawn()
                .road(1, null, HandDrawn.oneWay(ROAD), -5, -1, 5, -1)
                .network();
        assertEquals(3, minutes(network, 2, -1), 0.01);
        // against the one-way on foot
        assertEquals(30, minutes(network, -2, -1), 0.01);
        assertEquals(0, minutes(network, 0, -1), 0.01);
        Itinerary way = network.from(HandDrawn.POST, TravelConditions.USUAL)
                .itinerary(network.snap(HandDrawn.at(2, -1)).orElseThrow())
                .orElseThrow();
        assertEquals(2000, way.length().value(), 2);
    }

    @Test
    void aPlaceAcrossTheRiverIsNotWalkedTo() {
        TravelNetwork network = new HandDrawn()
                .road(1, null, ROAD, 0, -1, 4, -1)
                .water(
                        2,
                        "Sungai",
                        new WaterwayTraits(Kind.RIVER, 60, WaterwayTraits.Stated.NO, false, false, false),
                        -1,
                        -0.8,
                        5,
                        -0.8)
                .network();
        assertEquals(-1, minutes(network, 2, -0.7));
        assertEquals(3 + 1.5, minutes(network, 2, -0.9), 0.05);
    }

    @Test
    void aDitchIsSteppedOver() {
        TravelNetwork network = new HandDrawn()
                .road(1, null, ROAD, 0, -1, 4, -1)
                .water(2, null, WaterwayTraits.of(Kind.DRAIN, 1), -1, -0.8, 5, -0.8)
                .network();
        assertEquals(3 + 4.5, minutes(network, 2, -0.7), 0.05);
    }

    @Test
    void aFerryThatNobodyCanReachIsNoTrouble() {
        TravelNetwork network = new HandDrawn()
                .road(1, null, ROAD, 0, -1, 4, -1)
                .ferry(2, null, new FerryTraits(0, true, true), 20, 20, 21, 20)
                .network();
        assertEquals(6, minutes(network, 4, -1), 0.01);
    }

    @Test
    void anOwnLandingOpensTheOtherBank() {
        HandDrawn map = new HandDrawn()
                .road(1, null, ROAD, 0, -1, 4, -1)
                .road(2, null, ROAD, 0, 0, 4, 0)
                .water(3, "Sungai", WaterwayTraits.of(Kind.RIVER, 60), -5, -0.5, 5, -0.5);
        assertEquals(-1, minutes(map.network(), 2, 0));
        List<OwnLanding> own = List.of(
                new OwnLanding(-1, Optional.of("Dermaga A"), HandDrawn.at(1, -0.6)),
                new OwnLanding(-2, Optional.empty(), HandDrawn.at(2, -0.4)));
        TravelNetwork network = TravelNetwork.build(map.detail(), own, TravelNumbers.defaults());
        // 1 km by car: 1.5; change; 400 m and 70 m on foot: 7.05; 1 km at 30: 2; 70 + 400 m: 7.05; change
        assertEquals(1.5 + 15 + 7.05 + 2 + 7.05 + 15, minutes(network, 2, 0), 0.1);
    }

    @Test
    void aMovedLandingStandsForTheOneOfThePack() {
        HandDrawn map = HandDrawn.country();
        List<OwnLanding> own = List.of(new OwnLanding(77, Optional.of("Dermaga Baru"), HandDrawn.at(-5, -0.12)));
        TravelNetwork network = TravelNetwork.build(map.detail(), own, TravelNumbers.defaults());
        List<NetworkLanding> named =
                network.landings().stream().filter(l -> l.name().isPresent()).toList();
        assertEquals(1, named.size());
        assertEquals(Optional.of("Dermaga Baru"), named.get(0).name());
        assertEquals(new WayKey(WayKey.Kind.LANDING, 77), named.get(0).key());
    }

    @Test
    void aRiverIsAsWideAsItsSurfaceWhereNoWidthIsSaid() {
        HandDrawn map = new HandDrawn();
        map.water(1, "Sungai", WaterwayTraits.of(Kind.RIVER, 0), 0, -1.1, 10, -1.1);
        // of unknown width a longboat: 10 km at 20 km/h
        assertEquals(3 + 30, minutes(map.network(), 10, -1), 0.05);
        for (double[] corner : new double[][] {{-1, -1.125}, {11, -1.125}, {11, -1.075}, {-1, -1.075}, {-1, -1.125}}) {
            LatLon at = HandDrawn.at(corner[0], corner[1]);
            map.waters.vertex((int) Math.round(at.lat() * LineTable.UNIT), (int) Math.round(at.lon() * LineTable.UNIT));
        }
        map.waters.ring().surface(9, Optional.empty(), new WaterTraits(WaterTraits.Kind.RIVER, false, false));
        // 50 m from bank to bank: a speedboat
        assertEquals(3 + 20, minutes(map.network(), 10, -1), 0.05);
    }
}

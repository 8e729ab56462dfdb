package id.petapam.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which places hang on one bridge, in the country of {@link HandDrawn}. */
class SingleBridgesTest {

    private static final WayKey RIVER_BRIDGE = WayKey.parse("BRIDGE:10");
    private static final WayKey CANAL_BRIDGE = WayKey.parse("BRIDGE:12");

    private final TravelNetwork network = HandDrawn.country().network();
    private final SingleBridges single = SingleBridges.of(network, HandDrawn.POST, TravelConditions.USUAL);

    private Snap snap(double east, double north) {
        return network.snap(HandDrawn.at(east, north)).orElseThrow();
    }

    @Test
    void theVillageBehindTheCanalHangsOnBothBridges() {
        assertEquals(List.of(RIVER_BRIDGE, CANAL_BRIDGE), single.before(snap(5, 5)));
        assertEquals(List.of(RIVER_BRIDGE), single.before(snap(0, 1)));
        assertEquals(List.of(), single.before(snap(-2, -4)));
        assertTrue(single.reaches(snap(5, 5)));
        assertFalse(single.reaches(snap(-8, 3.5)), "to the island no way leads by land");
        assertEquals(List.of(), single.before(snap(-8, 3.5)));
    }

    @Test
    void placesAreListedByTheBridgeTheyHangOn() {
        List<Optional<Snap>> places = Stream.of(snap(0, 1), snap(-2, -4), snap(5, 5))
                .map(Optional::of)
                .toList();
        assertEquals(Map.of(RIVER_BRIDGE, List.of(0, 2), CANAL_BRIDGE, List.of(2)), single.dependents(places));
    }

    @Test
    void aDetourIsTheWayWithoutTheBridge() {
        TravelTree tree = network.from(HandDrawn.POST, TravelConditions.USUAL);
        // by ferry: see TravelNetworkTest
        assertEquals(
                47.7, tree.closing(Set.of(RIVER_BRIDGE)).minutes(snap(0, 1)).orElseThrow(), 0.05);
        assertTrue(tree.closing(Set.of(CANAL_BRIDGE)).minutes(snap(5, 5)).isEmpty());
    }

    @Test
    void aSecondBridgeFreesThePlace() {
        HandDrawn map = HandDrawn.country();
        RoadTraits road = HandDrawn.paved(RoadClass.SECONDARY);
        map.road(40, null, road, 3, -1, 3, -0.1)
                .road(41, null, road.with(Structure.BRIDGE), 3, -0.1, 3, 0.1)
                .road(42, null, road, 3, 0.1, 3, 1)
                .road(43, null, road, 3, 1, 5, 1);
        SingleBridges two = SingleBridges.of(map.network(), HandDrawn.POST, TravelConditions.USUAL);
        Snap village = map.network().snap(HandDrawn.at(5, 5)).orElseThrow();
        assertEquals(List.of(CANAL_BRIDGE), two.before(village));
    }

    @Test
    void waysOverOneBridgeThatFollowEachOtherAreOneBridge() {
        HandDrawn map = new HandDrawn();
        RoadTraits road = HandDrawn.paved(RoadClass.SECONDARY);
        RoadTraits bridge = road.with(Structure.BRIDGE);
        map.road(1, null, road, 0, -1, 1, -1)
                .road(9, "Jembatan", bridge, 1, -1, 1.1, -1)
                .road(5, "Jembatan", bridge, 1.1, -1, 1.2, -1)
                .road(2, null, road, 1.2, -1, 3, -1);
        TravelNetwork one = map.network();
        Snap place = one.snap(HandDrawn.at(3, -1)).orElseThrow();
        WayKey key = WayKey.parse("BRIDGE:5");
        assertEquals(
                List.of(key),
                SingleBridges.of(one, HandDrawn.POST, TravelConditions.USUAL).before(place));
        TravelTree tree = one.from(HandDrawn.POST, TravelConditions.USUAL);
        assertEquals(1, tree.itinerary(place).orElseThrow().bridges().size());
        assertEquals(
                200, one.bridge(WayKey.parse("BRIDGE:9")).orElseThrow().length().value(), 1);
        assertTrue(tree.closing(Set.of(WayKey.parse("BRIDGE:9"))).minutes(place).isEmpty());
    }

    @Test
    void theBridgeNearestToAFerryLiesOverTheSameRiver() {
        LatLon place = HandDrawn.at(-5, 0.5);
        TravelTree tree = network.from(HandDrawn.at(-5, -0.5), TravelConditions.USUAL);
        WaterCrossing ferry = tree.itinerary(network.snap(place).orElseThrow())
                .orElseThrow()
                .crossings()
                .get(0);
        assertEquals(WayKey.parse("FERRY:30"), ferry.key());
        assertEquals(RIVER_BRIDGE, network.nearestBridge(ferry).orElseThrow().key());
        // 0.5 + 10 + 2 + 10 + 0.5 km at 40 km/h
        assertEquals(
                34.5,
                network.byLand(HandDrawn.at(-5, -0.5), TravelConditions.USUAL)
                        .minutes(place)
                        .orElseThrow(),
                0.05);
    }
}

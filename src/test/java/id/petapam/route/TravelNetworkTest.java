package id.petapam.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Times and ways in a country drawn by hand ({@link HandDrawn}); each figure is worked out beside it. */
class TravelNetworkTest {

    private static final TravelConditions WET = new TravelConditions(true, false, false, Set.of(), List.of());
    private static final TravelConditions NIGHT = new TravelConditions(false, true, false, Set.of(), List.of());

    private final TravelNetwork network = HandDrawn.country().network();

    private static TravelConditions closed(String... keys) {
        return new TravelConditions(
                false,
                false,
                false,
                Set.copyOf(Stream.of(keys).map(WayKey::parse).toList()),
                List.of());
    }

    private double minutes(LatLon from, LatLon to, TravelConditions when) {
        return network.from(from, when).minutes(to).orElse(-1);
    }

    private Itinerary way(LatLon from, LatLon to, TravelConditions when) {
        Itinerary way = network.from(from, when)
                .itinerary(network.snap(to).orElseThrow())
                .orElseThrow();
        double legs = way.legs().stream().mapToDouble(Leg::minutes).sum();
        double walks = (way.walkedFrom().value() + way.walkedTo().value()) * 0.015;
        assertEquals(way.minutes(), legs + walks + 15 * way.changes(), 0.01, "the parts make the whole");
        return way;
    }

    private static List<TravelMode> modes(Itinerary way) {
        return way.legs().stream().map(Leg::mode).toList();
    }

    @Test
    void aCarGoesRoundByTheBridge() {
        // 5 km east, 2 km north over the bridge, 5 km west: 12 km at 40 km/h
        Itinerary way = way(HandDrawn.POST, HandDrawn.at(0, 1), TravelConditions.USUAL);
        assertEquals(18, way.minutes(), 0.05);
        assertEquals(List.of(TravelMode.CAR), modes(way));
        assertEquals(12_000, way.length().value(), 20);
        assertEquals(
                List.of("Jalan Raya", "Jembatan Contoh", "Jalan Seberang"),
                way.legs().get(0).via());
        assertEquals(1, way.bridges().size());
        BridgeUse bridge = way.bridges().get(0);
        assertEquals("BRIDGE:10", bridge.key().toString());
        assertEquals(Optional.of("Jembatan Contoh"), bridge.name());
        assertEquals(Optional.of("Sungai Contoh"), bridge.water());
        assertEquals(200, bridge.length().value(), 1);
        assertEquals(List.of(), way.crossings());
    }

    @Test
    void withoutTheBridgeTheFerryCarriesTheCar() {
        // 5.9 km to the ferry, 10 min on it after 20 min of waiting, 5.9 km beyond: 2 * 8.85 + 30
        Itinerary way = way(HandDrawn.POST, HandDrawn.at(0, 1), closed("BRIDGE:10"));
        assertEquals(47.7, way.minutes(), 0.05);
        assertEquals(List.of(TravelMode.CAR, TravelMode.FERRY, TravelMode.CAR), modes(way));
        assertEquals(0, way.changes());
        WaterCrossing crossing = way.crossings().get(0);
        assertEquals("FERRY:30", crossing.key().toString());
        assertEquals(Optional.of("Sungai Contoh"), crossing.water());
        assertEquals(Optional.of("Dermaga Contoh"), crossing.from());
        assertEquals(30, crossing.minutes(), 0.01);
        assertEquals(200, crossing.length().value(), 1);
        TravelMinutes split = network.from(HandDrawn.POST, closed("BRIDGE:10"))
                .split(network.snap(HandDrawn.at(0, 1)).orElseThrow())
                .orElseThrow();
        assertEquals(30, split.water(), 0.01);
        assertEquals(17.7, split.land(), 0.05);
    }

    @Test
    void withoutBridgeAndFerryABoatCrossesFromLandingToLanding() {
        // 8.85 min to the pier; change, 70 m to the bank, at once across, 70 m, change; 8.85 min: 17.7 + 30 + 2.1
        Itinerary way = way(HandDrawn.POST, HandDrawn.at(0, 1), closed("BRIDGE:10", "FERRY:30"));
        assertEquals(49.8, way.minutes(), 0.05);
        assertEquals(List.of(TravelMode.CAR, TravelMode.BOAT, TravelMode.CAR), modes(way));
        assertEquals(2, way.changes());
        WaterCrossing crossing = way.crossings().get(0);
        assertEquals("WATERWAY:20", crossing.key().toString());
        assertEquals(Optional.of("Sungai Contoh"), crossing.water());
        assertEquals(Optional.of("Dermaga Contoh"), crossing.from());
        assertEquals(32.1, crossing.minutes(), 0.05);
        assertEquals(
                -1,
                minutes(
                        HandDrawn.POST,
                        HandDrawn.at(0, 1),
                        new TravelConditions(false, true, false, Set.of(WayKey.parse("BRIDGE:10")), List.of())),
                "no boat and no ferry at night");
    }

    @Test
    void theIslandIsReachedByBoatOnly() {
        // car 5.9 km: 8.85; change 15; 70 m: 1.05; river 5 km at 30 km/h: 10; canal 3 + 2 km at 20 km/h: 15;
        // 20 m: 0.3; change 15; 470 m on foot: 7.05
        Itinerary way = way(HandDrawn.POST, HandDrawn.at(-8, 3.5), TravelConditions.USUAL);
        assertEquals(72.25, way.minutes(), 0.1);
        assertEquals(List.of(TravelMode.CAR, TravelMode.BOAT, TravelMode.FOOT), modes(way));
        Leg boat = way.legs().get(1);
        assertEquals(List.of("Sungai Contoh", "Kanal Contoh"), boat.via());
        assertEquals(1, way.crossings().size());
        assertEquals(Optional.of("Dermaga Contoh"), way.crossings().get(0).from());
        assertEquals(-1, minutes(HandDrawn.POST, HandDrawn.at(-8, 3.5), NIGHT));
        assertEquals(-1, minutes(HandDrawn.POST, HandDrawn.at(-8, 3.5), closed("WATERWAY:21")));
    }

    @Test
    void aOneWayStreetIsLongerOnTheWayBack() {
        // there: 2 km at 40 km/h and 0.5 km at 25; back: 2.5 km at 25 and 3 km at 40
        assertEquals(4.2, minutes(HandDrawn.POST, HandDrawn.at(2, -1.5), TravelConditions.USUAL), 0.02);
        assertEquals(10.5, minutes(HandDrawn.at(2, -1.5), HandDrawn.POST, TravelConditions.USUAL), 0.02);
    }

    @Test
    void theDrySeasonRoadIsClosedInTheWetMonths() {
        // dry: by motorcycle 2 km at 30, 3 km at 20. Wet: car, 6 km at 40, then 7 km at 20 on a road of unknown surface
        Itinerary dry = way(HandDrawn.POST, HandDrawn.at(-2, -4), TravelConditions.USUAL);
        assertEquals(13, dry.minutes(), 0.05);
        assertTrue(dry.seasonal());
        Itinerary wet = way(HandDrawn.POST, HandDrawn.at(-2, -4), WET);
        assertEquals(30, wet.minutes(), 0.05);
        assertEquals(false, wet.seasonal());
    }

    @Test
    void aPlaceBesideTheRoadIsWalkedTo() {
        // 1.5 km by car: 2.25; 400 m on foot: 6
        Itinerary way = way(HandDrawn.POST, HandDrawn.at(1.5, -1.4), TravelConditions.USUAL);
        assertEquals(8.25, way.minutes(), 0.05);
        assertEquals(400, way.walkedTo().value(), 1);
    }

    @Test
    void floodedRoadsAreGoneRound() {
        AreaShape flood = AreaShape.ofRing(List.of(
                HandDrawn.at(-2.5, -2), HandDrawn.at(-1.5, -2), HandDrawn.at(-1.5, -3), HandDrawn.at(-2.5, -3)));
        TravelConditions when = new TravelConditions(false, false, false, Set.of(), List.of(flood));
        // 6 km at 40, 7 km at 30
        assertEquals(23, minutes(HandDrawn.POST, HandDrawn.at(-2, -4), when), 0.05);
    }

    @Test
    void whereNoWayIsInReachNothingIsSaid() {
        assertTrue(network.snap(HandDrawn.at(40, 40)).isEmpty());
        assertTrue(network.from(HandDrawn.at(40, 40), TravelConditions.USUAL)
                .minutes(HandDrawn.POST)
                .isEmpty());
    }

    @Test
    void theVillageAtTheEndIsReachedOverTwoBridges() {
        // 5 km, 6 km north: 11 km at 40
        Itinerary way = way(HandDrawn.POST, HandDrawn.at(5, 5), TravelConditions.USUAL);
        assertEquals(16.5, way.minutes(), 0.05);
        assertEquals(
                List.of(Optional.of("Sungai Contoh"), Optional.of("Kanal Contoh")),
                way.bridges().stream().map(BridgeUse::water).toList());
    }
}

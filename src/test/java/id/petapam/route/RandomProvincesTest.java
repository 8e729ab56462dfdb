package id.petapam.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in any network holds in a hundred made-up ones, under conditions drawn by lot. */
class RandomProvincesTest {

    private static final int COLUMNS = 24;

    private final TravelNumbers numbers = TravelNumbers.defaults();

    private record Case(TravelNetwork network, SyntheticProvince province, Random random) {

        static Case of(long seed) {
            SyntheticProvince province = new SyntheticProvince(seed, COLUMNS, 26, 2, 9);
            return new Case(
                    TravelNetwork.build(province.detail(), List.of(), TravelNumbers.defaults()),
                    province,
                    new Random(seed));
        }

        TravelConditions conditions() {
            Set<WayKey> closed = new HashSet<>();
            for (BridgeUse bridge : network.allBridges()) {
                if (random.nextInt(4) == 0) {
                    closed.add(bridge.key());
                }
            }
            closed.add(new WayKey(WayKey.Kind.ROAD, 1 + random.nextInt(900)));
            List<AreaShape> flooded = new ArrayList<>();
            if (random.nextBoolean()) {
                LatLon at = province.places(1).get(0);
                flooded.add(AreaShape.ofRing(List.of(
                        at.offset(-800, -800), at.offset(800, -800), at.offset(800, 800), at.offset(-800, 800))));
            }
            return new TravelConditions(
                    random.nextBoolean(), random.nextInt(4) == 0, random.nextBoolean(), closed, flooded);
        }

        List<Optional<Snap>> places(int count) {
            return province.places(count).stream().map(network::snap).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void timesAreThoseOfASearchThatLeavesNothingOut(long seed) {
        Case one = Case.of(seed);
        for (int i = 0; i < 3; i++) {
            TravelConditions when = i == 0 ? TravelConditions.USUAL : one.conditions();
            LatLon origin = one.province().places(1).get(0);
            TravelTree tree = one.network().from(origin, when);
            Times slow = SlowSearch.from(one.network(), one.network().snap(origin), when);
            for (Optional<Snap> place : one.places(150)) {
                long expected = slow.millis(place.orElseThrow());
                assertEquals(expected, tree.times().millis(place.orElseThrow()), place + " " + when);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66})
    void waysToPlacesNearbyAreThoseOfALongSearchAndBeyondTheTimeThereAreNone(long seed) {
        Case one = Case.of(seed);
        List<LatLon> at = one.province().places(40);
        List<Optional<Snap>> places = at.stream().map(one.network()::snap).toList();
        int within = 0;
        for (int i = 0; i < 3; i++) {
            TravelConditions when = i == 0 ? TravelConditions.USUAL : one.conditions();
            int[][] near = new int[places.size()][];
            int[] most = new int[places.size()];
            for (int from = 0; from < near.length; from++) {
                near[from] = one.random().ints(5, 0, places.size()).toArray();
                most[from] = 5 + one.random().nextInt(120);
            }
            NearTimes found = one.network().near(places, near, most, when, () -> false);
            for (int from = 0; from < near.length; from++) {
                TravelTree tree = one.network().from(at.get(from), when);
                for (int to = 0; to < near[from].length; to++) {
                    OptionalDouble minutes =
                            tree.minutes(places.get(near[from][to]).orElseThrow());
                    boolean soon = minutes.isPresent() && minutes.getAsDouble() <= most[from];
                    assertEquals(soon ? minutes : OptionalDouble.empty(), found.minutes(from, to), from + " " + when);
                    within += soon ? 1 : 0;
                }
            }
        }
        assertTrue(within > 50, "ways that were found: " + within);
    }

    @Test
    void onceStoppedNoFurtherWaysAreLookedFor() {
        Case one = Case.of(66);
        List<Optional<Snap>> places = one.places(3);
        NearTimes found = one.network()
                .near(
                        places,
                        new int[][] {{1, 2}, {0}, {}},
                        new int[] {900, 900, 900},
                        TravelConditions.USUAL,
                        () -> true);
        assertEquals(OptionalDouble.empty(), found.minutes(0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theWayIsAsLongAsItsTimeSays(long seed) {
        Case one = Case.of(seed);
        boolean afloat = false;
        for (int i = 0; i < 4; i++) {
            TravelTree tree = one.network().from(one.province().places(1).get(0), one.conditions());
            for (Optional<Snap> place : one.places(60)) {
                OptionalDouble minutes = tree.minutes(place.orElseThrow());
                Optional<Itinerary> way = tree.itinerary(place.orElseThrow());
                assertEquals(minutes.isPresent(), way.isPresent());
                if (way.isPresent()) {
                    Itinerary it = way.get();
                    double parts = it.legs().stream().mapToDouble(Leg::minutes).sum()
                            + 15 * it.changes()
                            + 0.015 * (it.walkedFrom().value() + it.walkedTo().value());
                    assertEquals(minutes.getAsDouble(), it.minutes());
                    assertEquals(it.minutes(), parts, 0.01);
                    afloat |= !it.crossings().isEmpty();
                    joined(it);
                }
            }
        }
        assertTrue(afloat, "some way leads over water");
    }

    private static void joined(Itinerary way) {
        for (int i = 1; i < way.legs().size(); i++) {
            List<LatLon> before = way.legs().get(i - 1).line();
            assertEquals(before.get(before.size() - 1), way.legs().get(i).line().get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void closingLaterIsClosingFromTheBeginning(long seed) {
        Case one = Case.of(seed);
        LatLon origin = one.province().places(1).get(0);
        List<Optional<Snap>> places = one.places(200);
        for (int i = 0; i < 6; i++) {
            TravelConditions when = one.conditions();
            TravelTree tree = one.network().from(origin, when);
            Set<WayKey> more = new HashSet<>();
            for (int k = 0; k <= i; k++) {
                List<BridgeUse> bridges = one.network().allBridges();
                more.add(bridges.get(one.random().nextInt(bridges.size())).key());
                more.add(new WayKey(WayKey.Kind.ROAD, 1 + one.random().nextInt(900)));
                List<NetworkLanding> landings = one.network().landings();
                more.add(landings.get(one.random().nextInt(landings.size())).key());
            }
            TravelTree again = tree.closing(more);
            TravelTree anew = one.network().from(origin, again.conditions());
            for (Optional<Snap> place : places) {
                assertEquals(anew.minutes(place.orElseThrow()), again.minutes(place.orElseThrow()));
                assertEquals(
                        anew.itinerary(place.orElseThrow()).map(Itinerary::minutes),
                        again.itinerary(place.orElseThrow()).map(Itinerary::minutes));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void allAtOnceIsOneAfterTheOther(long seed) {
        Case one = Case.of(seed);
        TravelConditions when = one.conditions();
        List<LatLon> origins = one.province().places(5);
        for (int count : new int[] {0, 1, 4, 200}) {
            List<Optional<Snap>> places = one.places(count);
            TravelMatrix matrix = one.network().matrix(origins, places, when);
            for (int o = 0; o < origins.size(); o++) {
                TravelTree tree = one.network().from(origins.get(o), when);
                for (int p = 0; p < count; p++) {
                    assertEquals(tree.minutes(places.get(p).orElseThrow()), matrix.minutes(o, p));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void aSearchThatEndsAtTheLastPlaceFindsTheSameWays(long seed) {
        Case one = Case.of(seed);
        TravelConditions when = one.conditions();
        for (LatLon origin : one.province().places(5)) {
            TravelTree whole = one.network().from(origin, when);
            for (int count : new int[] {1, 4, 60}) {
                List<Snap> places =
                        one.places(count).stream().flatMap(Optional::stream).toList();
                TravelTree ended = one.network().from(origin, when, places);
                for (Snap place : places) {
                    assertEquals(whole.minutes(place), ended.minutes(place));
                    assertEquals(whole.itinerary(place), ended.itinerary(place));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void aPlaceHangsOnABridgeWhenWithoutItNoWayByLandIsLeft(long seed) {
        Case one = Case.of(seed);
        LatLon origin = one.province().places(1).get(0);
        List<Optional<Snap>> places = one.places(200);
        TravelTree byLand = one.network().byLand(origin, TravelConditions.USUAL);
        Map<WayKey, List<Integer>> hanging =
                SingleBridges.of(one.network(), origin, TravelConditions.USUAL).dependents(places);
        for (BridgeUse bridge : one.network().allBridges()) {
            TravelTree without = byLand.closing(Set.of(bridge.key()));
            List<Integer> lost = new ArrayList<>();
            for (int p = 0; p < places.size(); p++) {
                Snap place = places.get(p).orElseThrow();
                if (byLand.minutes(place).isPresent() && without.minutes(place).isEmpty()) {
                    lost.add(p);
                }
            }
            assertEquals(lost, hanging.getOrDefault(bridge.key(), List.of()), bridge.toString());
        }
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        SyntheticProvince province = new SyntheticProvince(7, COLUMNS, 26, 2, 9);
        Detail detail = province.detail();
        TravelNetwork network = TravelNetwork.build(detail, List.of(), numbers);
        TravelNetwork shuffled = TravelNetwork.build(
                new Detail(
                        shuffled(detail.roads()),
                        shuffled(detail.waterways()),
                        shuffled(detail.ferries()),
                        detail.waters(),
                        detail.covers(),
                        detail.landings(),
                        detail.places(),
                        detail.covered()),
                List.of(),
                numbers);
        assertEquals(Set.copyOf(network.landings()), Set.copyOf(shuffled.landings()));
        for (LatLon origin : province.places(4)) {
            TravelTree one = network.from(origin, TravelConditions.USUAL);
            TravelTree other = shuffled.from(origin, TravelConditions.USUAL);
            for (LatLon place : province.places(200)) {
                assertEquals(one.minutes(place), other.minutes(place));
            }
        }
    }

    private static <T> LineTable<T> shuffled(LineTable<T> table) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(3));
        LineTable.Builder<T> builder = LineTable.builder();
        for (int line : order) {
            for (int v = table.start(line); v < table.end(line); v++) {
                builder.vertex(table.lat7(v), table.lon7(v));
            }
            builder.line(table.id(line), table.name(line), table.traits(line));
        }
        return builder.build();
    }
}

package id.petapam.workflow.search;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Bridges by name. Few have one of their own; the others are called by the water they cross and the road they carry. A
 * bridge of which neither is known has no name to be found by.
 */
final class BridgeThings {

    private static final Pattern OWN_NAME = Pattern.compile("(?i)\\b(jembatan|jemb|jbt|bridge|ampera|titian)\\b.*");

    private static final Pattern RIVER = Pattern.compile("(?i)^sungai ");

    /** Whole units in a square's side, about 550 m: longer than most bridges. */
    private static final int SIDE = 50_000;

    /** Both lanes of a road have their bridge; it is one. */
    private static final double SAME_METRES = 300;

    private final LineTable<RoadTraits> roads;
    private final LineTable<WaterwayTraits> waters;
    private final Words words;
    private final Map<Long, List<Integer>> bridgesBySquare = new HashMap<>();
    private final Map<Integer, String> crossed = new TreeMap<>();

    private BridgeThings(LineTable<RoadTraits> roads, LineTable<WaterwayTraits> waters, Words words) {
        this.roads = roads;
        this.waters = waters;
        this.words = words;
    }

    static List<GroundThing> of(LineTable<RoadTraits> roads, LineTable<WaterwayTraits> waters, Words words) {
        BridgeThings bridges = new BridgeThings(roads, waters, words);
        bridges.cross();
        return bridges.things();
    }

    private void cross() {
        for (int road = 0; road < roads.size(); road++) {
            if (roads.traits(road).isBridge()) {
                for (int v = roads.start(road) + 1; v < roads.end(road); v++) {
                    int number = road;
                    eachSquare(roads, v - 1, v, square -> {
                        List<Integer> there = bridgesBySquare.computeIfAbsent(square, s -> new ArrayList<>(2));
                        if (!there.contains(number)) {
                            there.add(number);
                        }
                    });
                }
            }
        }
        for (int water = 0; water < waters.size(); water++) {
            Optional<String> name = waters.name(water).filter(n -> !n.isBlank());
            if (name.isPresent()) {
                for (int v = waters.start(water) + 1; v < waters.end(water); v++) {
                    int vertex = v;
                    eachSquare(waters, v - 1, v, square -> cross(square, vertex, name.get()));
                }
            }
        }
    }

    private void cross(long square, int vertex, String name) {
        for (int road : bridgesBySquare.getOrDefault(square, List.of())) {
            if (!crossed.containsKey(road) && cuts(road, vertex)) {
                crossed.put(road, name);
            }
        }
    }

    private interface EachSquare {
        void take(long square);
    }

    private static void eachSquare(LineTable<?> lines, int from, int to, EachSquare each) {
        int west = Math.floorDiv(Math.min(lines.lon7(from), lines.lon7(to)), SIDE);
        int east = Math.floorDiv(Math.max(lines.lon7(from), lines.lon7(to)), SIDE);
        int south = Math.floorDiv(Math.min(lines.lat7(from), lines.lat7(to)), SIDE);
        int north = Math.floorDiv(Math.max(lines.lat7(from), lines.lat7(to)), SIDE);
        for (int x = west; x <= east; x++) {
            for (int y = south; y <= north; y++) {
                each.take(((long) x << 32) ^ (y & 0xFFFFFFFFL));
            }
        }
    }

    /** Whether a piece of water cuts any piece of the bridge. */
    private boolean cuts(int road, int vertex) {
        for (int v = roads.start(road) + 1; v < roads.end(road); v++) {
            long a = side(roads, v - 1, v, waters, vertex - 1);
            long b = side(roads, v - 1, v, waters, vertex);
            long c = side(waters, vertex - 1, vertex, roads, v - 1);
            long d = side(waters, vertex - 1, vertex, roads, v);
            if (Long.signum(a) != Long.signum(b) && Long.signum(c) != Long.signum(d)) {
                return true;
            }
        }
        return false;
    }

    /** On which side of a line's piece a vertex of the other lies. */
    private static long side(LineTable<?> line, int from, int to, LineTable<?> other, int at) {
        long dx = (long) line.lon7(to) - line.lon7(from);
        long dy = (long) line.lat7(to) - line.lat7(from);
        return dx * ((long) other.lat7(at) - line.lat7(from)) - dy * ((long) other.lon7(at) - line.lon7(from));
    }

    private List<GroundThing> things() {
        Map<String, List<LatLon>> known = new HashMap<>();
        List<GroundThing> things = new ArrayList<>();
        for (int road = 0; road < roads.size(); road++) {
            Optional<String> label = roads.traits(road).isBridge() ? label(road) : Optional.empty();
            if (label.isPresent()) {
                LatLon at = roads.at((roads.start(road) + roads.end(road)) / 2);
                List<LatLon> same = known.computeIfAbsent(label.get(), l -> new ArrayList<>());
                if (same.stream().noneMatch(other -> other.distanceTo(at).value() < SAME_METRES)) {
                    same.add(at);
                    things.add(GroundThing.at(FoundKind.BRIDGE, "", label.get(), List.of(), at));
                }
            }
        }
        return things;
    }

    private Optional<String> label(int road) {
        Optional<String> name = roads.name(road).filter(n -> !n.isBlank());
        if (name.isPresent() && OWN_NAME.matcher(name.get()).find()) {
            return name;
        }
        Optional<String> water =
                Optional.ofNullable(crossed.get(road)).map(w -> RIVER.matcher(w).replaceFirst("S. "));
        return water.map(w ->
                name.map(n -> words.say("search.bridge.road", w, n)).orElseGet(() -> words.say("search.bridge", w)));
    }
}

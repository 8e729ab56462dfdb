package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All bridges with what they cross. */
final class BridgeSpans {

    private final List<Span> spans = new ArrayList<>();

    private record Span(BridgeUse use, long waterway) {}

    BridgeSpans(Graph graph, Bridges bridges, WaterNames waters) {
        for (int b = 0; b < bridges.count(); b++) {
            double metres = 0;
            Optional<String> name = Optional.empty();
            Optional<String> water = Optional.empty();
            long waterway = 0;
            LatLon at = null;
            double longest = -1;
            for (int edge : bridges.edges(b)) {
                List<LatLon> line = EdgeLine.points(graph, edge, 0, graph.lengthCm[edge]);
                metres += graph.lengthCm[edge] / 100.0;
                name = name.or(() -> graph.name(edge));
                water = water.or(() -> waters.across(line));
                waterway = waterway == 0 ? waters.waterway(line) : waterway;
                if (graph.lengthCm[edge] > longest) {
                    longest = graph.lengthCm[edge];
                    at = ItineraryMaker.middle(line);
                }
            }
            LatLon middle = at;
            spans.add(new Span(
                    new BridgeUse(bridges.key(b), name, water.or(() -> waters.at(middle)), at, new Metres(metres)),
                    waterway));
        }
    }

    List<BridgeUse> all() {
        return spans.stream().map(Span::use).toList();
    }

    BridgeUse get(int bridge) {
        return spans.get(bridge).use();
    }

    /** The bridge nearest to a crossing over the water of the same name, or over the same waterway where it has none. */
    Optional<BridgeUse> nearest(WaterCrossing crossing) {
        BridgeUse best = null;
        for (Span span : spans) {
            boolean same = crossing.water().isPresent()
                    ? crossing.water().equals(span.use().water())
                    : crossing.key().kind() == WayKey.Kind.WATERWAY
                            && crossing.key().id() == span.waterway();
            if (same && (best == null || isNearer(span.use(), best, crossing.at()))) {
                best = span.use();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNearer(BridgeUse one, BridgeUse other, LatLon at) {
        return one.at().distanceTo(at).compareTo(other.at().distanceTo(at)) < 0;
    }
}

package id.petapam.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last steps to many places, ready to be added to the times of any origin. */
final class PlaceTimes {

    /** Each touch at each end and in each mode: the state, and the ms from there to the place. */
    private final int[] states;

    private final int[] lastSteps;
    private final int[] first;
    private final List<Optional<Snap>> places;
    private final Map<Integer, List<Integer>> byEdge = new HashMap<>();
    private final BitSet boatOnly = new BitSet();
    private final BitSet targets = new BitSet();
    private final Steps steps;
    private int later;

    PlaceTimes(Graph graph, Paces paces, Steps steps, List<Optional<Snap>> places) {
        this.steps = steps;
        this.places = places;
        first = new int[places.size() + 1];
        Ints state = new Ints(places.size() * 8);
        Ints step = new Ints(places.size() * 8);
        for (int p = 0; p < first.length - 1; p++) {
            if (places.get(p).isPresent()) {
                Snap snap = places.get(p).get();
                for (Snap.Touch touch : snap.land()) {
                    byEdge.computeIfAbsent(touch.edge(), e -> new ArrayList<>()).add(p);
                    add(graph, paces, touch, state, step);
                }
                if (snap.boat().isPresent()) {
                    boatOnly.set(p);
                    Snap.Touch touch = snap.boat().get();
                    targets.set(steps.state(graph.from[touch.edge()], 0) >> 2);
                    targets.set(steps.state(graph.to[touch.edge()], 0) >> 2);
                    later = Math.max(later, paces.longest);
                }
            }
            first[p + 1] = state.size();
        }
        states = state.toArray();
        lastSteps = step.toArray();
        later += 2 * paces.changeMillis;
    }

    private void add(Graph graph, Paces paces, Snap.Touch touch, Ints state, Ints step) {
        int edge = touch.edge();
        for (int direction = 0; direction < 2; direction++) {
            int cm = direction == 0 ? touch.alongCm() : graph.lengthCm[edge] - touch.alongCm();
            int node = direction == 0 ? graph.from[edge] : graph.to[edge];
            for (int mode = 0; mode < WayType.BOAT; mode++) {
                int part = paces.part(mode, paces.type(edge << 1 | direction), cm);
                if (part >= 0) {
                    state.add(steps.state(node, mode));
                    step.add(part + Times.walk(paces, touch));
                    targets.set(steps.state(node, mode) >> 2);
                    later = Math.max(later, part);
                }
            }
        }
    }

    /** Nodes of the network at the ends of the edges beside places. */
    static BitSet nodes(Graph graph, List<Optional<Snap>> places) {
        BitSet nodes = new BitSet();
        for (Optional<Snap> place : places) {
            place.map(Snap::land).orElse(List.of()).forEach(t -> {
                nodes.set(graph.from[t.edge()]);
                nodes.set(graph.to[t.edge()]);
            });
            place.flatMap(Snap::boat).ifPresent(t -> {
                nodes.set(graph.from[t.edge()]);
                nodes.set(graph.to[t.edge()]);
            });
        }
        return nodes;
    }

    /** The same of the steps, each time anew: where places are reached from. */
    BitSet targets() {
        return (BitSet) targets.clone();
    }

    /** ms after the last of them is reached until nothing changes any more. */
    int later() {
        return later;
    }

    /** ms to each place. */
    int[] read(Times times, Optional<Snap> origin, int[] dist) {
        int[] millis = new int[places.size()];
        Arrays.fill(millis, Search.NEVER);
        for (int p = 0; p < millis.length; p++) {
            int best = Search.NEVER;
            for (int i = first[p]; i < first[p + 1]; i++) {
                int at = dist[states[i]];
                if (at != Search.NEVER && at + lastSteps[i] < best) {
                    best = at + lastSteps[i];
                }
            }
            millis[p] = best;
        }
        origin.ifPresent(start -> {
            start.land().forEach(t -> byEdge.getOrDefault(t.edge(), List.of())
                    .forEach(p -> millis[p] = (int) times.millis(places.get(p).orElseThrow())));
            boatOnly.stream()
                    .forEach(p -> millis[p] = (int) times.millis(places.get(p).orElseThrow()));
        });
        return millis;
    }
}

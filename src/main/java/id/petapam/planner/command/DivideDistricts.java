package id.petapam.planner.command;

import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Divides kecamatan into rayons that are compact, connected and about equal in stations (P: domain gives only their number,
 * Kecamatan are neighbours where no third one lies in the circle between them (Gabriel graph): borders are not asked
 * for. A start by farthest points is improved by moves and exchanges until none helps; the same input gives the same rayons.
 */
public final class DivideDistricts {

    /** What a rayon that is a tenth too large or small costs, against its spread: equal halves of the aim. */
    private static final double BALANCE = 4;

    private static final int MOST_ROUNDS = 400;

    private final List<Place> places;
    private final int count;
    private final double[] x;
    private final double[] y;
    private final boolean[][] near;
    private final double scale;
    private final double total;

    /**
     * A kecamatan.
     *
     * @param at about its middle
     * @param load stations in it; 1 or more
     */
    public record Place(DistrictCode code, LatLon at, int load) {}

    private DivideDistricts(List<Place> places, int count) {
        this.places = places;
        this.count = count;
        int n = places.size();
        double middle = places.stream().mapToDouble(p -> p.at().lat()).average().orElse(0);
        x = places.stream()
                .mapToDouble(p -> p.at().lon() * Math.cos(Math.toRadians(middle)))
                .toArray();
        y = places.stream().mapToDouble(p -> p.at().lat()).toArray();
        near = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                near[a][b] = a != b && isNear(a, b);
            }
        }
        total = places.stream().mapToInt(Place::load).sum();
        double spread = 0;
        for (int i = 0; i < n; i++) {
            spread += places.get(i).load() * square(x[i] - mean(x), y[i] - mean(y));
        }
        scale = Math.max(1e-12, spread);
    }

    /**
     * The rayons, from west to east; each kecamatan in just one.
     *
     * @param count how many; fewer where there are fewer kecamatan
     */
    public static List<List<DistrictCode>> into(List<Place> places, int count) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Place> sorted =
                places.stream().sorted(Comparator.comparing(Place::code)).toList();
        DivideDistricts made = new DivideDistricts(sorted, Math.max(1, Math.min(count, sorted.size())));
        return made.told(made.improved(made.start()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }

    private boolean isNear(int a, int b) {
        double mx = (x[a] + x[b]) / 2;
        double my = (y[a] + y[b]) / 2;
        double radius = square(x[a] - x[b], y[a] - y[b]) / 4;
        for (int c = 0; c < x.length; c++) {
            if (c != a && c != b && square(x[c] - mx, y[c] - my) < radius * (1 - 1e-9)) {
                return false;
            }
        }
        return true;
    }

    /** Seeds far from each other; then the smallest rayon takes the nearest free neighbour until all are taken. */
    private int[] start() {
        int n = places.size();
        List<Integer> seeds = new ArrayList<>();
        seeds.add(farthest(List.of(-1)));
        while (seeds.size() < count) {
            seeds.add(farthest(seeds));
        }
        int[] of = new int[n];
        Arrays.fill(of, -1);
        double[] load = new double[count];
        for (int r = 0; r < count; r++) {
            of[seeds.get(r)] = r;
            load[r] = places.get(seeds.get(r)).load();
        }
        for (int taken = count; taken < n; taken++) {
            int best = -1;
            int rayon = -1;
            double least = Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                for (int r = 0; of[i] < 0 && r < count; r++) {
                    double cost = load[r] / total + square(x[i] - x[seeds.get(r)], y[i] - y[seeds.get(r)]) * 1e-3;
                    if (touches(of, i, r) && cost < least) {
                        least = cost;
                        best = i;
                        rayon = r;
                    }
                }
            }
            of[best] = rayon;
            load[rayon] += places.get(best).load();
        }
        return of;
    }

    private int farthest(List<Integer> seeds) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < x.length; i++) {
            double least = Double.MAX_VALUE;
            for (int seed : seeds) {
                double sx = seed < 0 ? mean(x) : x[seed];
                double sy = seed < 0 ? mean(y) : y[seed];
                least = Math.min(least, square(x[i] - sx, y[i] - sy));
            }
            if (least > most && !seeds.contains(i)) {
                most = least;
                best = i;
            }
        }
        return best;
    }

    private boolean touches(int[] of, int place, int rayon) {
        for (int i = 0; i < of.length; i++) {
            if (of[i] == rayon && near[i][place]) {
                return true;
            }
        }
        return false;
    }

    private int[] improved(int[] start) {
        int[] of = start;
        double cost = cost(of);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] better = better(of, cost);
            if (better == of) {
                return of;
            }
            of = better;
            cost = cost(of);
        }
        return of;
    }

    /** The best of all moves of one kecamatan and exchanges of two; the same array where none is better. */
    private int[] better(int[] of, double now) {
        int[] best = of;
        double least = now - 1e-9;
        for (int a = 0; a < of.length; a++) {
            for (int r = 0; r < count; r++) {
                if (r != of[a] && touches(of, a, r)) {
                    int[] moved = of.clone();
                    moved[a] = r;
                    double cost = cost(moved);
                    if (cost < least && isWhole(moved)) {
                        least = cost;
                        best = moved;
                    }
                }
            }
            for (int b = a + 1; b < of.length; b++) {
                if (of[a] != of[b] && touches(of, a, of[b]) && touches(of, b, of[a])) {
                    int[] swapped = of.clone();
                    swapped[a] = of[b];
                    swapped[b] = of[a];
                    double cost = cost(swapped);
                    if (cost < least && isWhole(swapped)) {
                        least = cost;
                        best = swapped;
                    }
                }
            }
        }
        return best;
    }

    private double cost(int[] of) {
        double cost = 0;
        for (int r = 0; r < count; r++) {
            double load = 0;
            double sx = 0;
            double sy = 0;
            for (int i = 0; i < of.length; i++) {
                if (of[i] == r) {
                    load += places.get(i).load();
                    sx += places.get(i).load() * x[i];
                    sy += places.get(i).load() * y[i];
                }
            }
            if (load == 0) {
                return Double.MAX_VALUE;
            }
            for (int i = 0; i < of.length; i++) {
                if (of[i] == r) {
                    cost += places.get(i).load() * square(x[i] - sx / load, y[i] - sy / load) / scale;
                }
            }
            double off = load * count / total - 1;
            cost += BALANCE * off * off / count;
        }
        return cost;
    }

    /** Every rayon is one piece. */
    private boolean isWhole(int[] of) {
        for (int r = 0; r < count; r++) {
            int first = -1;
            int size = 0;
            for (int i = of.length - 1; i >= 0; i--) {
                if (of[i] == r) {
                    first = i;
                    size++;
                }
            }
            if (first < 0 || reached(of, first) < size) {
                return false;
            }
        }
        return true;
    }

    private int reached(int[] of, int first) {
        boolean[] seen = new boolean[of.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        int reached = 0;
        while (!open.isEmpty()) {
            int at = open.poll();
            reached++;
            for (int i = 0; i < of.length; i++) {
                if (!seen[i] && near[at][i] && of[i] == of[first]) {
                    seen[i] = true;
                    open.add(i);
                }
            }
        }
        return reached;
    }

    private List<List<DistrictCode>> told(int[] of) {
        List<List<Integer>> rayons = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < of.length; i++) {
                if (of[i] == r) {
                    members.add(i);
                }
            }
            rayons.add(members);
        }
        rayons.sort(Comparator.comparingDouble(
                members -> members.stream().mapToDouble(i -> x[i]).average().orElse(0)));
        return rayons.stream()
                .map(members -> members.stream().map(i -> places.get(i).code()).toList())
                .toList();
    }
}

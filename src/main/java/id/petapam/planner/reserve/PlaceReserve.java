package id.petapam.planner.reserve;

import id.petapam.job.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses at which of several places a reserve is held so that it reaches the most stations within a time. First the place
 * that reaches most, then the one that adds most, and so on; then all other choices are looked at, as far as they could be better
 * (branch and bound). Among choices that reach as many, one is taken that exchanging a single place makes no quicker.
 */
public final class PlaceReserve {

    /** Minutes that stand for no way. */
    public static final int NO_WAY = -1;

    /** Choices that are looked at; beyond it the bound is told. */
    private static final int MOST_STEPS = 200_000;

    /** What a station that is not reached counts when choices are compared by minutes. */
    private static final int FAR = 24 * 60;

    /**
     * A choice of places.
     *
     * @param places their numbers, the first reaches most
     * @param reached stations within the time
     * @param atMost no choice of so many places reaches more
     */
    public record Choice(List<Integer> places, int reached, int atMost) {

        public Choice {
            places = List.copyOf(places);
        }

        /** No choice reaches more. */
        public boolean isBest() {
            return reached == atMost;
        }
    }

    private final int[][] minutes;
    private final long[][] within;
    private final int words;
    private int[] best;
    private int bestReached;
    private int steps;
    private boolean cut;

    private PlaceReserve(int[][] minutes, int limit) {
        this.minutes = minutes;
        int stations = minutes.length == 0 ? 0 : minutes[0].length;
        words = (stations + Long.SIZE - 1) / Long.SIZE;
        within = new long[minutes.length][words];
        for (int place = 0; place < minutes.length; place++) {
            for (int station = 0; station < stations; station++) {
                int way = minutes[place][station];
                if (way != NO_WAY && way <= limit) {
                    within[place][station / Long.SIZE] |= 1L << station % Long.SIZE;
                }
            }
        }
    }

    /**
     * Chooses.
     *
     * @param minutes by place, then by station; {@link #NO_WAY} where there is none
     * @param limit minutes within which a station counts as reached
     * @param count how many places, 1 or more; fewer where there are not so many
     * @param progress once it is cancelled, the best so far comes back with its bound
     */
    public static Choice of(int[][] minutes, int limit, int count, Progress progress) {
        if (count < 1) {
            throw new IllegalArgumentException("a reserve is held somewhere: " + count);
        }
        int most = Math.min(count, minutes.length);
        PlaceReserve search = new PlaceReserve(minutes, limit);
        if (most == 0) {
            return new Choice(List.of(), 0, 0);
        }
        search.greedy(most);
        int bound = search.bound(new long[search.words], 0, 0, most);
        search.look(new int[most], 0, 0, new long[search.words], progress);
        search.exchange();
        return new Choice(
                search.inOrder(),
                search.bestReached,
                search.cut ? Math.max(bound, search.bestReached) : search.bestReached);
    }

    private void greedy(int most) {
        best = new int[most];
        long[] reached = new long[words];
        boolean[] taken = new boolean[within.length];
        for (int i = 0; i < most; i++) {
            int next = -1;
            for (int place = 0; place < within.length; place++) {
                if (!taken[place] && (next < 0 || gain(reached, place) > gain(reached, next))) {
                    next = place;
                }
            }
            taken[next] = true;
            best[i] = next;
            reached = with(reached, next);
        }
        bestReached = count(reached);
    }

    private long[] with(long[] reached, int place) {
        long[] more = reached.clone();
        for (int w = 0; w < words; w++) {
            more[w] |= within[place][w];
        }
        return more;
    }

    private int gain(long[] reached, int place) {
        int gain = 0;
        for (int w = 0; w < words; w++) {
            gain += Long.bitCount(within[place][w] & ~reached[w]);
        }
        return gain;
    }

    private static int count(long[] reached) {
        return Arrays.stream(reached).mapToInt(Long::bitCount).sum();
    }

    /** What so many more of the places from this one on may reach at most: what each adds by itself, the largest of it. */
    private int bound(long[] reached, int sum, int from, int more) {
        int[] gains = new int[within.length - from];
        long[] all = reached.clone();
        for (int place = from; place < within.length; place++) {
            gains[place - from] = gain(reached, place);
            all = with(all, place);
        }
        Arrays.sort(gains);
        int bound = sum;
        for (int i = 0; i < Math.min(more, gains.length); i++) {
            bound += gains[gains.length - 1 - i];
        }
        return Math.min(bound, count(all));
    }

    private void look(int[] chosen, int depth, int from, long[] reached, Progress progress) {
        int sum = count(reached);
        if (depth == chosen.length) {
            if (sum > bestReached) {
                bestReached = sum;
                best = chosen.clone();
            }
            return;
        }
        for (int place = from; place <= within.length - (chosen.length - depth); place++) {
            if (cut || bound(reached, sum, place, chosen.length - depth) <= bestReached) {
                return;
            }
            steps++;
            cut = steps > MOST_STEPS || progress.isCancelled();
            chosen[depth] = place;
            look(chosen, depth + 1, place + 1, with(reached, place), progress);
        }
    }

    /** Exchanges single places as long as that makes the ways shorter and loses no station. */
    private void exchange() {
        long known = sum(best);
        for (boolean better = true; better; ) {
            better = false;
            for (int i = 0; i < best.length; i++) {
                for (int place = 0; place < within.length; place++) {
                    int[] other = best.clone();
                    other[i] = place;
                    if (isChoice(other) && reached(other) >= bestReached && sum(other) < known) {
                        best = other;
                        known = sum(other);
                        better = true;
                    }
                }
            }
        }
    }

    private static boolean isChoice(int[] places) {
        return Arrays.stream(places).distinct().count() == places.length;
    }

    private int reached(int[] places) {
        long[] all = new long[words];
        for (int place : places) {
            all = with(all, place);
        }
        return count(all);
    }

    /** Minutes from the nearest place to each station, added. */
    private long sum(int[] places) {
        long sum = 0;
        for (int station = 0; station < minutes[0].length; station++) {
            int nearest = FAR;
            for (int place : places) {
                int way = minutes[place][station];
                nearest = way == NO_WAY ? nearest : Math.min(nearest, way);
            }
            sum += nearest;
        }
        return sum;
    }

    private List<Integer> inOrder() {
        List<Integer> left = new ArrayList<>(Arrays.stream(best).boxed().toList());
        List<Integer> order = new ArrayList<>();
        long[] reached = new long[words];
        while (!left.isEmpty()) {
            int next = left.get(0);
            for (int place : left) {
                next = gain(reached, place) > gain(reached, next) ? place : next;
            }
            left.remove((Integer) next);
            order.add(next);
            reached = with(reached, next);
        }
        return order;
    }
}

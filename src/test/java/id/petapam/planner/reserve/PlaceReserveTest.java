package id.petapam.planner.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceReserveTest {

    private static int[][] thrown(Random random, int places, int stations) {
        int[][] minutes = new int[places][stations];
        for (int[] row : minutes) {
            for (int station = 0; station < stations; station++) {
                row[station] = random.nextInt(10) == 0 ? PlaceReserve.NO_WAY : random.nextInt(180);
            }
        }
        return minutes;
    }

    private static long reached(int[][] minutes, List<Integer> places, int limit) {
        return IntStream.range(0, minutes[0].length)
                .filter(station -> places.stream()
                        .anyMatch(place ->
                                minutes[place][station] != PlaceReserve.NO_WAY && minutes[place][station] <= limit))
                .count();
    }

    /** Every choice of so many places, one after the other. */
    private static long best(int[][] minutes, int from, int left, List<Integer> chosen, int limit) {
        if (left == 0) {
            return reached(minutes, chosen, limit);
        }
        long best = 0;
        for (int place = from; place < minutes.length; place++) {
            List<Integer> more = new java.util.ArrayList<>(chosen);
            more.add(place);
            best = Math.max(best, best(minutes, place + 1, left - 1, more, limit));
        }
        return best;
    }

    @Test
    void noOtherChoiceOfPlacesReachesMore() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            int[][] minutes = thrown(random, 4 + random.nextInt(6), 5 + random.nextInt(100));
            int limit = 5 + random.nextInt(60);
            int count = 1 + random.nextInt(3);
            PlaceReserve.Choice choice = PlaceReserve.of(minutes, limit, count, Progress.NONE);
            assertEquals(best(minutes, 0, count, List.of(), limit), choice.reached(), "round " + round);
            assertTrue(choice.isBest());
            assertEquals(choice.reached(), reached(minutes, choice.places(), limit));
            assertEquals(count, new HashSet<>(choice.places()).size());
        }
    }

    @Test
    void theFirstThatComesToMindIsNotTakenWhereTwoOthersTogetherReachMore() {
        // the first reaches four, the others three each, but all six together
        int[][] minutes = {
            {10, 10, 90, 10, 10, 90},
            {10, 10, 10, 90, 90, 90},
            {90, 90, 90, 10, 10, 10}
        };
        PlaceReserve.Choice choice = PlaceReserve.of(minutes, 30, 2, Progress.NONE);
        assertEquals(6, choice.reached());
        assertEquals(List.of(1, 2), choice.places());
    }

    @Test
    void ofPlacesThatReachAsManyTheQuickerOnesAreTaken() {
        int[][] minutes = {{25, 25, 25}, {5, 5, 25}};
        assertEquals(List.of(1), PlaceReserve.of(minutes, 30, 1, Progress.NONE).places());
    }

    @Test
    void whatIsTooLargeToLookAtWholeHasABoundThatIsNeverBelowWhatIsReached() {
        int[][] minutes = thrown(new Random(8), 60, 800);
        PlaceReserve.Choice choice = PlaceReserve.of(minutes, 20, 8, Progress.NONE);
        assertTrue(choice.reached() <= choice.atMost());
        assertTrue(choice.atMost() <= 800);
        assertEquals(choice.reached(), reached(minutes, choice.places(), 20));
    }

    @Test
    void onceStoppedTheBestSoFarComesBack() {
        int[][] minutes = thrown(new Random(5), 30, 300);
        Progress stopped = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        PlaceReserve.Choice choice = PlaceReserve.of(minutes, 20, 3, stopped);
        assertEquals(3, choice.places().size());
        assertTrue(choice.atMost()
                >= PlaceReserve.of(minutes, 20, 3, Progress.NONE).reached());
    }

    @Test
    void withoutPlacesNothingIsReachedAndMorePlacesThanThereAreAreAllTaken() {
        assertEquals(0, PlaceReserve.of(new int[0][], 60, 2, Progress.NONE).reached());
        int[][] two = {{10, 90}, {90, 10}};
        assertEquals(2, PlaceReserve.of(two, 60, 5, Progress.NONE).places().size());
        assertThrows(IllegalArgumentException.class, () -> PlaceReserve.of(two, 60, 0, Progress.NONE));
    }
}

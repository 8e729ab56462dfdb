package id.petapam.bench.side;

import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.flow.Seating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is done by hand: the most urgent posts first, to each the nearest unit that has a pair left. */
public final class NearestFirst {

    private NearestFirst() {}

    public static int[] fill(SeatScore score) {
        Seating in = score.seating();
        int[] left = in.capacity().clone();
        int[] sourceOf = new int[in.seats()];
        List<Integer> seats = new ArrayList<>();
        for (int seat = 0; seat < in.seats(); seat++) {
            seats.add(seat);
        }
        // the sort keeps the order of posts otherwise
        seats.sort(
                Comparator.comparing((Integer seat) -> score.need(seat).urgency(), Comparator.<Urgency>naturalOrder())
                        .thenComparing(seat -> score.need(seat), Comparator.comparingInt(PostNeed::turn)));
        for (int seat : seats) {
            int best = in.nobody();
            for (int unit = 0; unit < in.sources(); unit++) {
                boolean free = left[unit] > 0 && in.allows(seat, unit);
                if (free && in.cost()[seat][unit] < in.cost()[seat][best]) {
                    best = unit;
                }
            }
            sourceOf[seat] = best;
            if (best != in.nobody()) {
                left[best]--;
            }
        }
        return sourceOf;
    }
}

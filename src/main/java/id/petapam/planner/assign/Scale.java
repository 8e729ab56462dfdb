package id.petapam.planner.assign;

/**
 * Several aims in one whole number, so that no sum of lesser aims ever outweighs a greater one. It is enough that this
 * holds along every simple chain of moves: a filling is best if no chain betters it, and a chain passes each unit once.
 * Leaving seats empty weighs 3, 2, 1 by urgency: seats that can be filled together form a matroid, so these weights
 * give first the most seats of the first urgency, then of the second, then of the third.
 */
final class Scale {

    private final long coverage;
    private final long turn;
    private final long breach;
    private final long travel;
    private final long moved;
    private final Order order;

    /** @param mostTravel the largest weighed travel of any pair of unit and post */
    Scale(Order order, int units, long mostTravel) {
        this.order = order;
        long edges = 2L * (units + 2);
        long lesser = 0;
        if (order == Order.PROPOSE) {
            moved = 1;
            lesser += moved;
            travel = above(edges * lesser);
            lesser += mostTravel * travel;
            breach = above(edges * lesser);
            lesser += breach;
        } else {
            travel = 1;
            lesser += mostTravel;
            breach = above(edges * lesser);
            lesser += breach;
            moved = above(edges * lesser);
            lesser += moved;
        }
        turn = above(Math.multiplyExact(edges, lesser));
        // a chain leaves and fills a seat at most once: turns count twice in it, not at each step
        coverage = above(2 * PostNeed.TURNS * turn + edges * lesser);
        // a price is a few times the dearest seat at most, and has to be a whole number still
        Math.multiplyExact(16, coverage);
    }

    /** More than twice as large, so that a sum can be taken apart again. */
    private static long above(long lesser) {
        return Math.addExact(Math.multiplyExact(2, lesser), 1);
    }

    long cost(int breaches, int weighedTravel, boolean isMoved) {
        return breaches * breach + weighedTravel * travel + (isMoved ? moved : 0);
    }

    /** A seat left empty; of the last turn it costs nothing more. */
    long nobody(PostNeed need) {
        return need.urgency().weight() * coverage + (PostNeed.TURNS - 1 - need.turn()) * turn;
    }

    /** What a price or the cost of a chain is made of. */
    Levels apart(long value) {
        long first = nearest(value, coverage);
        long rest = value - first * coverage;
        long turns = nearest(rest, turn);
        rest -= turns * turn;
        if (order == Order.PROPOSE) {
            long breaches = nearest(rest, breach);
            rest -= breaches * breach;
            long minutes = nearest(rest, travel);
            return new Levels(first, turns, breaches, minutes, rest - minutes * travel);
        }
        long changes = nearest(rest, moved);
        rest -= changes * moved;
        long breaches = nearest(rest, breach);
        return new Levels(first, turns, breaches, rest - breaches * breach, changes);
    }

    /** The nearest whole number of units; careful not to leave the range of whole numbers. */
    private static long nearest(long value, long unit) {
        long down = Math.floorDiv(value, unit);
        return value - down * unit > unit / 2 ? down + 1 : down;
    }
}

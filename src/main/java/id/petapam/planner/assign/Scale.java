package id.petapam.planner.assign;

/**
 * Several aims in one whole number, so that no sum of lesser aims ever outweighs a greater one. It is enough that this
 * holds along every simple chain of moves: a filling is best if no chain betters it, and a chain passes each unit once.
 * Leaving seats empty weighs 3, 2, 1 by urgency: seats that can be filled together form a matroid, so these weights
 * give first the most seats of the first urgency, then of the second, then of the third.
 */
final class Scale {

    private final long coverage;
    private final long breach;
    private final long travel;
    private final long moved;
    private final Order order;

    /** @param mostTravel the largest weighed travel of any pair of unit and post */
    Scale(Order order, int units, long mostTravel) {
        this.order = order;
        long edges = 2L * (units + 2);
        if (order == Order.PROPOSE) {
            moved = 1;
            travel = above(edges * moved);
            breach = above(edges * (mostTravel * travel + moved));
            coverage = above(edges * (breach + mostTravel * travel + moved));
        } else {
            travel = 1;
            breach = above(edges * mostTravel);
            moved = above(edges * (breach + mostTravel));
            coverage = above(edges * (moved + breach + mostTravel));
        }
    }

    /** More than twice as large, so that a sum can be taken apart again. */
    private static long above(long lesser) {
        return Math.addExact(Math.multiplyExact(2, lesser), 1);
    }

    long cost(int breaches, int weighedTravel, boolean isMoved) {
        return breaches * breach + weighedTravel * travel + (isMoved ? moved : 0);
    }

    long nobody(Urgency urgency) {
        return urgency.weight() * coverage;
    }

    /** What a price or the cost of a chain is made of. */
    Levels apart(long value) {
        long first = Math.round(value / (double) coverage);
        long rest = value - first * coverage;
        if (order == Order.PROPOSE) {
            long breaches = nearest(rest, breach);
            rest -= breaches * breach;
            long minutes = nearest(rest, travel);
            return new Levels(first, breaches, minutes, rest - minutes * travel);
        }
        long changes = nearest(rest, moved);
        rest -= changes * moved;
        long breaches = nearest(rest, breach);
        return new Levels(first, breaches, rest - breaches * breach, changes);
    }

    private static long nearest(long value, long unit) {
        return Math.floorDiv(2 * value + unit, 2 * unit);
    }
}

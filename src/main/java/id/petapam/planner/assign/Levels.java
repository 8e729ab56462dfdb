package id.petapam.planner.assign;

/**
 * A difference of cost, level by level.
 *
 * @param coverage seats left empty, weighed: 3 for one of sangat rawan or khusus, 2 rawan, 1 kurang rawan
 * @param turns seats left empty before their turn, weighed by how early that is; 0 where no post has a turn
 * @param breaches pairs of unit and post that break a pattern or a wish
 * @param travel minutes as {@link Fairness} weighs them
 * @param moved seats that go to another unit than in the earlier plan
 */
public record Levels(long coverage, long turns, long breaches, long travel, long moved) {}

package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import java.util.Map;

/**
 * A proposal in figures, in the order in which they count.
 *
 * @param required officers at all posts
 * @param missing officers missing at posts, by urgency; all three are there
 * @param breaches proposed heads that break a pattern or a wish
 * @param travelMinutes minutes of all proposed heads, one way
 * @param weighedMinutes the same as {@link Fairness} weighs them: what is kept small
 * @param longest of all proposed
 * @param moved proposed heads of a unit that did not stand there in the earlier plan
 * @param mixedTeams posts that officers of more than one unit serve together
 */
public record Totals(
        Headcount required,
        Map<Urgency, Headcount> missing,
        Headcount breaches,
        long travelMinutes,
        long weighedMinutes,
        Minutes longest,
        Headcount moved,
        int mixedTeams) {

    public Totals {
        missing = Map.copyOf(missing);
    }

    public Headcount allMissing() {
        return missing.values().stream().reduce(Headcount.ZERO, Headcount::plus);
    }
}

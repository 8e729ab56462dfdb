package id.petapam.planner.assign;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.VulnerabilityClass;
import java.util.Optional;

/**
 * A post and what it needs.
 *
 * @param district empty for sites, and where it is not known
 * @param stationClass empty for sites
 * @param police officers by its pattern, or that the planner wants at a site
 * @param turn where not all can be served, posts of the same urgency are served turn by turn, 0 ... 9; all 0 where it
 *     does not matter which ({@link EvenTurns})
 */
public record PostNeed(
        Post post,
        Optional<DistrictCode> district,
        Optional<VulnerabilityClass> stationClass,
        Urgency urgency,
        Headcount police,
        int turn) {

    /** Turns there are. */
    public static final int TURNS = 10;

    public PostNeed {
        if (turn < 0 || turn >= TURNS) {
            throw new IllegalArgumentException("there are turns 0 to 9: " + turn);
        }
        if (police.isNegative()) {
            throw new IllegalArgumentException("a post never needs fewer than nobody: " + police);
        }
    }

    public static PostNeed of(Post post, DistrictCode district, VulnerabilityClass value, int police) {
        return new PostNeed(
                post, Optional.of(district), Optional.of(value), Urgency.of(value), Headcount.of(police), 0);
    }

    public PostNeed withTurn(int newTurn) {
        return new PostNeed(post, district, stationClass, urgency, police, newTurn);
    }
}

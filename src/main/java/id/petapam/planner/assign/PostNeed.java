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
 */
public record PostNeed(
        Post post,
        Optional<DistrictCode> district,
        Optional<VulnerabilityClass> stationClass,
        Urgency urgency,
        Headcount police) {

    public PostNeed {
        if (police.isNegative()) {
            throw new IllegalArgumentException("a post never needs fewer than nobody: " + police);
        }
    }

    public static PostNeed of(Post post, DistrictCode district, VulnerabilityClass value, int police) {
        return new PostNeed(post, Optional.of(district), Optional.of(value), Urgency.of(value), Headcount.of(police));
    }
}

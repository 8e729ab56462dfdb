package id.petapam.workflow.propose;

import id.petapam.model.Minutes;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.UnitTravel;
import id.petapam.workflow.HomeTravel;
import java.util.List;
import java.util.Optional;

/**
 * Travel of units to posts; to a group it is the mean of the ways to its stations. Where it cannot be told it counts as
 * none: a post whose place is not known yet must be served all the same.
 */
record PostTravel(Plan plan, HomeTravel ways) implements UnitTravel {

    @Override
    public Optional<Minutes> from(UnitId unit, Post post) {
        return Optional.of(known(unit, post).orElse(new Minutes(0)));
    }

    /** Empty where it cannot be told. */
    Optional<Minutes> known(UnitId unit, Post post) {
        if (post instanceof Post.OfSite site) {
            return ways.toSite(unit, site.id());
        }
        List<StationId> stations = post instanceof Post.OfGroup group
                ? plan.groups().get(group.id()).stations()
                : List.of(((Post.OfStation) post).id());
        double[] found = stations.stream()
                .flatMap(station -> ways.toStation(unit, station).stream())
                .mapToDouble(Minutes::value)
                .toArray();
        double sum = 0;
        for (double minutes : found) {
            sum += minutes;
        }
        return found.length == 0 ? Optional.empty() : Optional.of(new Minutes((int) Math.round(sum / found.length)));
    }
}

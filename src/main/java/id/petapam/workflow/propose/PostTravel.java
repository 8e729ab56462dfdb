package id.petapam.workflow.propose;

import id.petapam.model.DistrictCode;
import id.petapam.model.Minutes;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.UnitTravel;
import id.petapam.workflow.HomeTravel;
import java.util.List;
import java.util.Optional;

/**
 * Travel of units to posts; to a group it is the mean of the ways to its stations, to a
 * kecamatan or rayon that of all its stations. Where it cannot be told it counts as
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
        } else if (post instanceof Post.OfControl control) {
            return ways.toSite(unit, control.id());
        }
        double[] found = stations(post).stream()
                .flatMap(station -> ways.toStation(unit, station).stream())
                .mapToDouble(Minutes::value)
                .toArray();
        double sum = 0;
        for (double minutes : found) {
            sum += minutes;
        }
        return found.length == 0 ? Optional.empty() : Optional.of(new Minutes((int) Math.round(sum / found.length)));
    }

    private List<StationId> stations(Post post) {
        if (post instanceof Post.OfGroup group) {
            return plan.groups().get(group.id()).stations();
        } else if (post instanceof Post.OfDistrict district) {
            return stations(district.id());
        }
        if (post instanceof Post.OfRayon rayon) {
            return plan.rayons().get(rayon.id()).districts().stream()
                    .flatMap(code -> stations(code).stream())
                    .toList();
        }
        return List.of(((Post.OfStation) post).id());
    }

    private List<StationId> stations(DistrictCode code) {
        return plan.index().stationsOf(code).stream().map(PollingStation::id).toList();
    }
}

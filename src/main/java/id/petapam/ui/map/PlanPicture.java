package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import id.petapam.map.AccessMark;
import id.petapam.map.AreaTint;
import id.petapam.map.Clusters;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.map.SecurityShape;
import id.petapam.map.StationMarks;
import id.petapam.model.ClassDecision;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.Situation;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.ui.common.AccessState;
import id.petapam.workflow.Assessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the picture of a plan as it stands in one phase. After an edit that moves no station the search trees and the
 * places of clusters are kept. Values only: may run on any thread.
 *
 * @param places where each station of the picture stands, in its order
 */
record PlanPicture(MapPicture picture, List<LatLon> places, double symbolSize) {

    private record Drawn(StationId id, LatLon at, MarkState state) {}

    /** Without marks of access. */
    static PlanPicture of(Assessment now, Optional<PlanPicture> before, double symbolSize) {
        return of(now, AccessState.NONE, before, symbolSize, Choice.ALL);
    }

    /**
     * What of the plan is shown.
     *
     * @param only the kecamatan whose stations and need are shown; empty for all
     * @param headcounts whether clusters say how many people are missing
     * @param situation stage of the city security plan whose objects are shown; empty for all
     */
    record Choice(Optional<DistrictCode> only, boolean headcounts, Optional<Situation> situation) {

        static final Choice ALL = new Choice(Optional.empty(), true, Optional.empty());

        boolean shows(Site site) {
            return situation.isEmpty() || site.detail().situations().contains(situation.get());
        }

        boolean shows(Optional<DistrictCode> district) {
            return only.isEmpty() || only.equals(district);
        }
    }

    static PlanPicture of(
            Assessment now, AccessState access, Optional<PlanPicture> before, double symbolSize, Choice choice) {
        List<Drawn> drawn = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        Plan plan = now.plan();
        for (PollingStation station : plan.stations().values()) {
            if (!choice.shows(station.district())) {
                continue;
            }
            placeOf(plan, station).ifPresent(at -> {
                drawn.add(new Drawn(station.id(), at, stateOf(now.staffing(), access, station)));
                shares.add(choice.headcounts() ? now.staffing().missingShare(station.id()) : 0.0);
            });
        }
        List<StationId> ids = drawn.stream().map(Drawn::id).toList();
        List<LatLon> places = drawn.stream().map(Drawn::at).toList();
        Clusters clusters =
                clusters(drawn, wholeHeads(shares), before.filter(b -> b.isAt(ids, places, symbolSize)), symbolSize);
        String focus = choice.only()
                .map(DistrictCode::value)
                .orElseGet(() -> plan.isEmpty() ? "" : plan.header().regencyCode());
        return new PlanPicture(
                new MapPicture(ids, clusters, sites(now, choice), tints(now, choice), focus, security(now, choice)),
                places,
                symbolSize);
    }

    private boolean isAt(List<StationId> ids, List<LatLon> newPlaces, double newSize) {
        return symbolSize == newSize && ids.equals(picture.stations()) && places.equals(newPlaces);
    }

    private static Clusters clusters(
            List<Drawn> drawn, int[] missing, Optional<PlanPicture> samePlaces, double symbolSize) {
        if (samePlaces.isPresent()) {
            Clusters kept = samePlaces.get().picture().clusters();
            StationMarks marks = kept.marks().restated(i -> drawn.get(i).state());
            return kept.restated(marks, missing);
        }
        StationMarks.Builder marks = new StationMarks.Builder();
        drawn.forEach(d -> marks.add(d.at(), d.state()));
        return Clusters.of(marks.build(), missing, symbolSize);
    }

    /** A station without a point of its own stands at its village; without a village it waits in the list. */
    private static Optional<LatLon> placeOf(Plan plan, PollingStation station) {
        return station.point()
                .map(PlacedPoint::at)
                .or(() -> station.village().map(plan.villages()::get).flatMap(Village::point));
    }

    private static MarkState stateOf(Staffing staffing, AccessState access, PollingStation station) {
        return new MarkState(
                MarkClass.of(station.decision().map(ClassDecision::value)),
                staffing.coverage(station.id()),
                station.isEstimated(),
                access.of(station.id()).map(a -> AccessMark.worst(a.flags())).orElse(AccessMark.NONE));
    }

    /** Shares of heads as whole heads whose sum is right: what a share lacks the next one gets. */
    private static int[] wholeHeads(List<Double> shares) {
        int[] heads = new int[shares.size()];
        double sum = 0;
        long given = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += shares.get(i);
            heads[i] = (int) (Math.floor(sum + 1e-6) - given);
            given += heads[i];
        }
        return heads;
    }

    private static List<SecurityShape> security(Assessment now, Choice choice) {
        return SecurityShape.of(
                now.plan().sites().values().stream().filter(choice::shows).toList());
    }

    private static List<SiteMark> sites(Assessment now, Choice choice) {
        List<SiteMark> sites = new ArrayList<>();
        for (Site site : now.plan().sites().values()) {
            if (!choice.shows(site)) {
                continue;
            }
            PostStaffing at = now.staffing().at(new Post.OfSite(site.id()));
            sites.add(new SiteMark(
                    site.id(),
                    site.siteKind(),
                    SecurityShape.markOf(site),
                    at.coverage(),
                    site.point().isEstimated(),
                    site.detail().radiusMetres()));
        }
        return sites;
    }

    private static Map<String, AreaTint> tints(Assessment now, Choice choice) {
        Map<String, AreaTint> tints = new HashMap<>();
        for (DistrictNeed row : now.need().districts()) {
            row.code()
                    .filter(code -> choice.shows(Optional.of(code)))
                    .ifPresent(code -> tints.put(code.value(), tintOf(row)));
        }
        return tints;
    }

    private static AreaTint tintOf(DistrictNeed row) {
        if (row.balance().value() >= 0) {
            return AreaTint.COVERED;
        }
        return row.assignedPolice().value() > 0 ? AreaTint.PARTLY : AreaTint.NOT_COVERED;
    }
}

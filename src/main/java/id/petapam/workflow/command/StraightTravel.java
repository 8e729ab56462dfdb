package id.petapam.workflow.command;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessMode;
import id.petapam.model.DistrictCode;
import id.petapam.model.Minutes;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.UnitTravel;
import id.petapam.rules.access.AccessNumbers;
import id.petapam.rules.access.TravelEstimate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far units are from those they would command, as R-34 estimates it: from the home of the unit to the middle of the
 * stations. For choosing at once, without a search of the travel network.
 */
public final class StraightTravel implements UnitTravel {

    private final Plan plan;
    private final AccessNumbers numbers;
    private final Map<Post, Optional<LatLon>> middles = new HashMap<>();

    public StraightTravel(Plan plan, AccessNumbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
    }

    @Override
    public Optional<Minutes> from(UnitId unit, Post post) {
        Optional<LatLon> home = Optional.ofNullable(plan.units().get(unit))
                .flatMap(known -> known.home())
                .map(plan.sites()::get)
                .map(Site::point)
                .map(PlacedPoint::at);
        Optional<LatLon> to = middles.computeIfAbsent(post, this::middle);
        return home.flatMap(from ->
                to.map(at -> TravelEstimate.straight(from.distanceTo(at), new Metres(0), AccessMode.DARAT, numbers)));
    }

    private Optional<LatLon> middle(Post post) {
        if (post instanceof Post.OfControl control) {
            return Optional.of(plan.sites().get(control.id()).point().at());
        }
        List<DistrictCode> districts = post instanceof Post.OfRayon rayon
                ? plan.rayons().get(rayon.id()).districts()
                : post instanceof Post.OfDistrict district ? List.of(district.id()) : List.of();
        List<LatLon> points = new ArrayList<>();
        districts.forEach(code -> plan.index()
                .stationsOf(code)
                .forEach(station -> station.point().map(PlacedPoint::at).ifPresent(points::add)));
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new LatLon(
                        points.stream().mapToDouble(LatLon::lat).average().orElseThrow(),
                        points.stream().mapToDouble(LatLon::lon).average().orElseThrow()));
    }
}

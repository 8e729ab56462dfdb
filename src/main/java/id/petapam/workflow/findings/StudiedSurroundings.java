package id.petapam.workflow.findings;

import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PollingStation;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.RiverBetween;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.check.GroupAcrossWater;
import id.petapam.rules.check.GroupAcrossWater.Crossing;
import id.petapam.rules.check.StationPlace.Outside;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The surroundings as the study of access has them, official areas of the plan included. */
final class StudiedSurroundings implements Surroundings {

    private final AccessTable table;

    StudiedSurroundings(AccessTable table) {
        this.table = table;
    }

    @Override
    public Optional<Outside> outside(PollingStation station) {
        Region region = table.region();
        boolean indicative =
                region.regency(station.regencyCode()).map(Area::indicative).orElse(true);
        return station.point()
                .filter(point -> !point.isEstimated())
                .flatMap(point -> region.distanceOutside(station.regencyCode(), point.at()))
                .map(distance -> new Outside(distance, indicative));
    }

    /** Looks from one station to each other: a river between any two lies between one of them and that one. */
    @Override
    public List<Crossing> crossings(List<PollingStation> stations) {
        List<Crossing> crossings = new ArrayList<>();
        Optional<PollingStation> first =
                stations.stream().filter(s -> s.point().isPresent()).findFirst();
        for (PollingStation other : first.isEmpty() ? List.<PollingStation>of() : stations) {
            if (other != first.get() && GroupAcrossWater.isTellable(first.get(), other)) {
                List<RiverBetween> rivers = table.rivers(at(first.get()), at(other));
                boolean estimated = first.get().isEstimated() || other.isEstimated();
                rivers.stream()
                        .filter(RiverBetween::between)
                        .forEach(river -> crossings.add(
                                new Crossing(first.get().id(), other.id(), river.name(), estimated, river.bank())));
            }
        }
        return crossings;
    }

    private static LatLon at(PollingStation station) {
        return station.point().map(PlacedPoint::at).orElseThrow();
    }

    @Override
    public List<String> missingRivers(DistrictCode district) {
        return table.missingRivers(district);
    }

    @Override
    public StationAccess access(PollingStation station) {
        return table.of(station.id()).orElse(null);
    }

    @Override
    public Object version() {
        return table.region();
    }
}

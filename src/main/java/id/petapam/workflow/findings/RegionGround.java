package id.petapam.workflow.findings;

import id.petapam.model.PollingStation;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.rules.check.StationPlace.Outside;
import java.util.Optional;

/** The ground as the region data have it. */
final class RegionGround implements Ground {

    private final Region region;

    RegionGround(Region region) {
        this.region = region;
    }

    @Override
    public Optional<Outside> outside(PollingStation station) {
        boolean indicative =
                region.regency(station.regencyCode()).map(Area::indicative).orElse(true);
        return station.point()
                .flatMap(point -> region.distanceOutside(station.regencyCode(), point.at()))
                .map(distance -> new Outside(distance, indicative));
    }
}

package id.petapam.model;

import java.util.List;
import java.util.Optional;

/**
 * Stations of one class in one kecamatan that are served by one team.
 *
 * @param number running number within its kecamatan, 1 ...
 * @param ownPattern overrides the pattern of the class for this group only
 */
public record StationGroup(
        GroupId id,
        DistrictCode district,
        int number,
        VulnerabilityClass stationClass,
        List<StationId> stations,
        Optional<GuardPattern> ownPattern)
        implements Entity {

    public StationGroup {
        stations = List.copyOf(stations);
    }

    public StationGroup withStations(List<StationId> newStations) {
        return new StationGroup(id, district, number, stationClass, newStations, ownPattern);
    }

    public StationGroup withOwnPattern(Optional<GuardPattern> pattern) {
        return new StationGroup(id, district, number, stationClass, stations, pattern);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.GROUP;
    }
}

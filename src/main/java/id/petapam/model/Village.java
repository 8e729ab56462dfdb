package id.petapam.model;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * A village (desa or kelurahan) of the plan, with the point near which its stations stand while theirs is unknown.
 *
 * @param point empty where not even the village's place is known
 */
public record Village(VillageCode code, String name, DistrictCode district, Optional<LatLon> point) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.VILLAGE;
    }

    @Override
    public TypedId id() {
        return code;
    }
}

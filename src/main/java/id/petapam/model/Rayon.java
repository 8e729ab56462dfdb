package id.petapam.model;

import java.util.List;

/**
 * A grouping of kecamatan that area observers (Pamatwil) answer for (domain 0, R-13). Who observes it is an assignment
 * to {@link Post.OfRayon}.
 *
 * @param name "Rayon I"
 * @param districts each kecamatan once; a kecamatan belongs to at most one rayon of a plan
 */
public record Rayon(RayonId id, String name, List<DistrictCode> districts) implements Entity {

    public Rayon {
        districts = List.copyOf(districts);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.RAYON;
    }
}

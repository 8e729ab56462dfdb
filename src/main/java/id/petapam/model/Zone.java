package id.petapam.model;

import id.petapam.geo.AreaShape;

/**
 * An area that a planner drew or declared: what its kind says holds for every station that stands inside.
 *
 * @param firstJurisdiction Kemendagri code of the kabupaten/kota, or words where it has none; empty where it does not
 *     matter
 * @param secondJurisdiction the other one that claims or borders it
 * @param remark source or note in the planner's words; may be empty
 */
public record Zone(
        ZoneId id,
        ZoneKind zoneKind,
        String name,
        AreaShape shape,
        String firstJurisdiction,
        String secondJurisdiction,
        String remark)
        implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.ZONE;
    }
}

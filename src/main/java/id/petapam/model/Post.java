package id.petapam.model;

/**
 * What a team is assigned to: a station, a group of stations, a site; or what its members command: a
 * kecamatan (Padal), a rayon (Pamatwil), a site or ring (Padal of it).
 */
public sealed interface Post {

    TypedId id();

    /** A single polling station. */
    record OfStation(StationId id) implements Post {}

    /** A group of polling stations. */
    record OfGroup(GroupId id) implements Post {}

    /** A site. */
    record OfSite(SiteId id) implements Post {}

    /** The controlling officers (Padal) of a kecamatan. */
    record OfDistrict(DistrictCode id) implements Post {}

    /** The area observers (Pamatwil) of a rayon. */
    record OfRayon(RayonId id) implements Post {}

    /** The controlling officers (Padal) of a site or of a ring around one. */
    record OfControl(SiteId id) implements Post {}

    /** True for posts from which others are commanded; they are no part of the need by pattern. */
    default boolean isCommand() {
        return this instanceof OfDistrict || this instanceof OfRayon || this instanceof OfControl;
    }
}

package id.petapam.model;

/** What a team is assigned to: a station, a group of stations or a site. */
public sealed interface Post {

    TypedId id();

    /** A single polling station. */
    record OfStation(StationId id) implements Post {}

    /** A group of polling stations. */
    record OfGroup(GroupId id) implements Post {}

    /** A site. */
    record OfSite(SiteId id) implements Post {}
}

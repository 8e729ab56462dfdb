package id.petapam.model;

/**
 * A place other than a polling station that people are sent to or start from.
 *
 * @param point where it is; ESTIMATED for built-in police seats
 * @param wanted officers the planner wants there; zero if nobody has to stand there
 * @param detail its part in the city security plan, and when it wants its people
 */
public record Site(SiteId id, SiteKind siteKind, String name, PlacedPoint point, Headcount wanted, SiteDetail detail)
        implements Entity {

    /** A plain point that wants its people in every phase. */
    public Site(SiteId id, SiteKind siteKind, String name, PlacedPoint point, Headcount wanted) {
        this(id, siteKind, name, point, wanted, SiteDetail.NONE);
    }

    public Site withPoint(PlacedPoint newPoint) {
        return new Site(id, siteKind, name, newPoint, wanted, detail);
    }

    public Site withDetail(SiteDetail other) {
        return new Site(id, siteKind, name, point, wanted, other);
    }

    /** Officers wanted there in a phase of this kind. */
    public Headcount wantedIn(PhaseKind phase) {
        return detail.wantedIn(phase) ? wanted : Headcount.ZERO;
    }

    @Override
    public EntityKind kind() {
        return EntityKind.SITE;
    }
}

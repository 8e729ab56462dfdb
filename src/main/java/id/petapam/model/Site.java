package id.petapam.model;

/**
 * A place other than a polling station that people are sent to or start from.
 *
 * @param point where it is; ESTIMATED for built-in police seats
 * @param wanted officers the planner wants there; zero if nobody has to stand there
 */
public record Site(SiteId id, SiteKind siteKind, String name, PlacedPoint point, Headcount wanted) implements Entity {

    public Site withPoint(PlacedPoint newPoint) {
        return new Site(id, siteKind, name, newPoint, wanted);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.SITE;
    }
}

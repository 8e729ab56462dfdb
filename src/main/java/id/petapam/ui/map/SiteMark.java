package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import id.petapam.model.Coverage;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;

/**
 * A place other than a polling station, as the map shows it.
 *
 * @param at where its mark stands; that of a ring stands on its line
 * @param radius of a ring, metres; 0 for everything else
 */
public record SiteMark(SiteId id, SiteKind kind, LatLon at, Coverage coverage, boolean estimated, int radius) {

    /** A place without a ring. */
    public SiteMark(SiteId id, SiteKind kind, LatLon at, Coverage coverage, boolean estimated) {
        this(id, kind, at, coverage, estimated, 0);
    }
}

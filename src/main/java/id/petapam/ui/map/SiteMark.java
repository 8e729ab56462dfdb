package id.petapam.ui.map;

import id.petapam.geo.LatLon;
import id.petapam.model.Coverage;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;

/** A place other than a polling station, as the map shows it. */
public record SiteMark(SiteId id, SiteKind kind, LatLon at, Coverage coverage, boolean estimated) {}

package id.petapam.report.sheet;

import id.petapam.model.Coverage;
import id.petapam.model.SiteKind;

/** A site of the plan. Coordinates on the Mercator unit square. */
public record SheetSite(double x, double y, SiteKind kind, Coverage coverage, boolean estimated) {}

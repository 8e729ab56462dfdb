package id.petapam.report.sheet;

import id.petapam.map.MarkClass;

/** A station as a small mark. Coordinates on the Mercator unit square. */
public record SheetStation(double x, double y, MarkClass markClass, boolean estimated) {}

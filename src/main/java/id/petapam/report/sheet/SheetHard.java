package id.petapam.report.sheet;

import id.petapam.map.AccessMark;

/**
 * Where stations of a village are hard to reach, and mostly why. Coordinates on the Mercator unit square.
 *
 * @param very one of them is very hard to reach
 */
public record SheetHard(double x, double y, AccessMark mark, boolean very) {}

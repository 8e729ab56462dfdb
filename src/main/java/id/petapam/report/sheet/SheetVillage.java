package id.petapam.report.sheet;

/** A village's name and place. Coordinates on the Mercator unit square. */
public record SheetVillage(String name, double x, double y) {}

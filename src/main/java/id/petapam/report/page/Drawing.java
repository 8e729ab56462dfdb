package id.petapam.report.page;

import id.petapam.map.MapPen;

/** A picture for a page: drawn as vectors, in points, from the upper left corner of its frame. A value. */
@FunctionalInterface
public interface Drawing {

    void draw(MapPen pen, double width, double height);
}

package id.petapam.map;

/**
 * Lines of one layer of a region pack as the map wants them: numbers, no objects, since a province has half a million.
 * Vertices are whole 1e-7 degrees. Never changes; safe for several threads.
 */
public interface FineLines {

    int size();

    /** Number of the first vertex of a line. */
    int start(int line);

    /** One after the number of the last vertex of a line; a line has two vertices or more. */
    int end(int line);

    int lat7(int vertex);

    int lon7(int vertex);

    /** How the line is drawn, 0 ... 255: what it means is up to its layer ({@link RoadLook}, {@link WaterLook} ...). */
    int look(int line);

    /** Equal for lines of equal name; negative for a line without one. */
    int nameNumber(int line);

    /** @param number as {@link #nameNumber} gave it, not negative */
    String name(int number);
}

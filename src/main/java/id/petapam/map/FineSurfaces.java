package id.petapam.map;

/**
 * Surfaces of one layer of a region pack, made of closed rings; holes are rings too (even-odd rule). Never changes; safe
 * for several threads.
 */
public interface FineSurfaces {

    int size();

    int firstRing(int surface);

    /** One after the number of the last ring of a surface. */
    int endRing(int surface);

    /** All rings; looks and names are those of the surface. */
    FineLines rings();

    /** How the surface is drawn: see {@link FineLines#look}. */
    int look(int surface);

    /** Empty where there is none. */
    String name(int surface);
}

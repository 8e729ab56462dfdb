package id.petapam.geo;

/**
 * Spreads things that stand at the same point so that each can be seen and picked: a spiral like the seeds of a
 * sunflower, in which every next seed has about the same distance to its neighbours. The first stands at the middle.
 */
public final class Spread {

    /** Of all turns, this one (the golden angle) never lines the seeds up. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private final LatLon middle;
    private final Metres spacing;

    /** @param spacing about how far neighbours stand from each other */
    public Spread(LatLon middle, Metres spacing) {
        this.middle = middle;
        this.spacing = spacing;
    }

    /** @param index 0 for the one in the middle */
    public LatLon place(int index) {
        double distance = spacing.value() * Math.sqrt(index) * 0.6;
        return middle.offset(distance * Math.sin(index * TURN), distance * Math.cos(index * TURN));
    }
}

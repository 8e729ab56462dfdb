package id.petapam.region.detail;

/**
 * What is said about a road.
 *
 * @param oneWay of vehicles; people on foot go both ways
 * @param car whether a car may and can use it
 * @param motorcycle the same for a motorcycle
 * @param foot the same on foot
 * @param maxSpeedKmh 0 where none is stated
 * @param link a slip road of its class
 */
public record RoadTraits(
        RoadClass roadClass,
        Surface surface,
        Structure structure,
        OneWay oneWay,
        boolean car,
        boolean motorcycle,
        boolean foot,
        int maxSpeedKmh,
        Season season,
        boolean link) {

    /** What it is made of; UNKNOWN where nothing is stated. */
    public enum Surface {
        PAVED,
        GRAVEL,
        EARTH,
        UNKNOWN
    }

    /** How it meets what it crosses. A FORD goes through the water. */
    public enum Structure {
        NONE,
        BRIDGE,
        TUNNEL,
        FORD
    }

    /** Direction of vehicles along the order of the vertices. */
    public enum OneWay {
        BOTH,
        FORWARD,
        BACKWARD
    }

    /** When it can be used. */
    public enum Season {
        ALWAYS,
        DRY_ONLY
    }

    /** A usual road for everybody. */
    public static RoadTraits of(RoadClass roadClass) {
        boolean vehicles = roadClass.compareTo(RoadClass.PATH) < 0;
        return new RoadTraits(
                roadClass,
                Surface.UNKNOWN,
                Structure.NONE,
                OneWay.BOTH,
                vehicles,
                vehicles || roadClass == RoadClass.PATH,
                roadClass != RoadClass.MOTORWAY,
                0,
                Season.ALWAYS,
                false);
    }

    public RoadTraits with(Structure other) {
        return new RoadTraits(roadClass, surface, other, oneWay, car, motorcycle, foot, maxSpeedKmh, season, link);
    }

    public boolean isBridge() {
        return structure == Structure.BRIDGE;
    }
}

package id.petapam.map;

/**
 * A lake (surface) or a stretch of river (lines).
 *
 * @param name empty where there is none
 * @param rank of a river: 1 the great ones, 2 their main arms, 3 lesser ones; 0 for a lake
 * @param standIn drawn only where the fine layers do not show their rivers yet: the same river is among them
 */
public record MapWater(String name, int rank, MapShape shape, boolean standIn) {

    public MapWater(String name, int rank, MapShape shape) {
        this(name, rank, shape, false);
    }
}

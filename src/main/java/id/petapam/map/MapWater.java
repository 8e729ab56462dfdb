package id.petapam.map;

/**
 * A lake (surface) or a stretch of river (lines).
 *
 * @param name empty where there is none
 * @param rank of a river: 1 the great ones, 2 their main arms, 3 lesser ones; 0 for a lake
 */
public record MapWater(String name, int rank, MapShape shape) {}

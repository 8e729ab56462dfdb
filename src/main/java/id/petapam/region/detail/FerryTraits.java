package id.petapam.region.detail;

/**
 * What is said about a ferry line.
 *
 * @param minutes how long one crossing takes; 0 where nothing is stated
 * @param car whether it carries cars
 * @param motorcycle whether it carries motorcycles
 */
public record FerryTraits(int minutes, boolean car, boolean motorcycle) {}

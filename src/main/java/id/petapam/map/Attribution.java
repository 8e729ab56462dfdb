package id.petapam.map;

/**
 * What must be said about where the map's data come from, on screen and on paper.
 *
 * @param indonesian the whole sentence
 * @param english the whole sentence
 * @param shortName the name alone, to stand on a picture: "GSHHG", "idn-area-data (ODbL)"; empty where the licence does
 *     not ask to be named there
 */
public record Attribution(String indonesian, String english, String shortName) {}

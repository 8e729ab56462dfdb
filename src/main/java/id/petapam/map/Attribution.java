package id.petapam.map;

/** What must be said about where the map's data come from, on screen and on paper. */
public record Attribution(String indonesian, String english) {}

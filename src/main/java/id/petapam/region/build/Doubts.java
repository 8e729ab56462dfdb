package id.petapam.region.build;

/**
 * What was doubtful in the sources, as counts.
 *
 * @param torn ways that miss points in their file: read in the pieces that are there
 * @param mended surfaces that crossed themselves and were put right
 * @param unclosed groups of lines that do not close to a surface, or not all of them: what closes is taken
 * @param empty surfaces that are none when put right: left out
 * @param doubled elements that more than one file has: taken once
 */
public record Doubts(int torn, int mended, int unclosed, int empty, int doubled) {}

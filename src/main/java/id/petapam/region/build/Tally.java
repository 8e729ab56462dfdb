package id.petapam.region.build;

/** Counts what was doubtful while files were read; nothing is dropped without a place here. */
final class Tally {

    int torn;
    int mended;
    int unclosed;
    int empty;
    int doubled;

    Doubts doubts() {
        return new Doubts(torn, mended, unclosed, empty, doubled);
    }
}

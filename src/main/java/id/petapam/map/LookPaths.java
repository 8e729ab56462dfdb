package id.petapam.map;

/** One path for all lines that look alike, so that each look is drawn at once. For one thread. */
final class LookPaths {

    /** Takes one look and its path. */
    interface Each {
        void draw(int look, PenPath path);
    }

    private final PenPath[] paths = new PenPath[256];

    PenPath of(int look) {
        if (paths[look] == null) {
            paths[look] = new PenPath();
        }
        return paths[look];
    }

    void each(Each action) {
        for (int look = 0; look < paths.length; look++) {
            if (paths[look] != null && !paths[look].isEmpty()) {
                action.draw(look, paths[look]);
            }
        }
    }
}

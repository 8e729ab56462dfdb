package id.petapam.route;

/** The point of an edge that is nearest to a place. */
record NearPoint(int edge, int piece, double share, double metres, double lat7, double lon7) {

    static NearPoint of(Graph graph, int edge, double lat7, double lon7) {
        NearPoint best = null;
        for (int p = 0; p + 1 < graph.points(edge); p++) {
            double lat1 = graph.lat(edge, p);
            double lon1 = graph.lon(edge, p);
            double lat2 = graph.lat(edge, p + 1);
            double lon2 = graph.lon(edge, p + 1);
            double share = Ground.share(lat7, lon7, lat1, lon1, lat2, lon2);
            double lat = lat1 + share * (lat2 - lat1);
            double lon = lon1 + share * (lon2 - lon1);
            double metres = Ground.metres(lat7, lon7, lat, lon);
            if (best == null || metres < best.metres) {
                best = new NearPoint(edge, p, share, metres, lat, lon);
            }
        }
        return best;
    }

    /**
     * Whether this is preferred to another: the nearer one; of two equally near ones the one that lies first on the
     * ground, so that the order of the input does not matter.
     */
    boolean before(NearPoint other, Graph graph) {
        if (other == null || metres != other.metres) {
            return other == null || metres < other.metres;
        }
        long mine = graph.tie(edge);
        long its = graph.tie(other.edge);
        return mine != its ? mine < its : graph.lengthCm[edge] < graph.lengthCm[other.edge];
    }

    Draft.Cut cut() {
        return new Draft.Cut(edge, piece, share, (int) Math.round(lat7), (int) Math.round(lon7));
    }

    /** Centimetres from the begin of the edge, between 0 and its length. */
    int alongCm(Graph graph) {
        double metresTo = 0;
        for (int p = 0; p < piece; p++) {
            metresTo += Ground.metres(
                    graph.lat(edge, p), graph.lon(edge, p), graph.lat(edge, p + 1), graph.lon(edge, p + 1));
        }
        metresTo += Ground.metres(graph.lat(edge, piece), graph.lon(edge, piece), lat7, lon7);
        return (int) Math.max(0, Math.min(graph.lengthCm[edge], Math.round(metresTo * 100)));
    }
}

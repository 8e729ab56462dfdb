package id.petapam.route;

import id.petapam.region.detail.LineTable;

/** The point of an edge that is nearest to a place. */
record NearPoint(int edge, int piece, double share, double metres, double lat7, double lon7) {

    static NearPoint of(Graph graph, int edge, double lat7, double lon7) {
        double scale = Ground.lonMetres(lat7) / Ground.METRES;
        double best = Double.MAX_VALUE;
        int bestPiece = 0;
        double bestShare = 0;
        double lat1 = graph.lats[graph.from[edge]] - lat7;
        double lon1 = (graph.lons[graph.from[edge]] - lon7) * scale;
        LineTable<?> table = graph.table(edge);
        int inner = graph.innerStart[edge];
        int last = graph.points(edge) - 1;
        for (int p = 1; p <= last; p++) {
            int lat7At = p < last ? table.lat7(inner + p - 1) : graph.lats[graph.to[edge]];
            int lon7At = p < last ? table.lon7(inner + p - 1) : graph.lons[graph.to[edge]];
            double lat2 = lat7At - lat7;
            double lon2 = (lon7At - lon7) * scale;
            double dLat = lat2 - lat1;
            double dLon = lon2 - lon1;
            double length = dLat * dLat + dLon * dLon;
            double share = length == 0 ? 0 : -(lat1 * dLat + lon1 * dLon) / length;
            share = share < 0 ? 0 : share > 1 ? 1 : share;
            double lat = lat1 + share * dLat;
            double lon = lon1 + share * dLon;
            double square = lat * lat + lon * lon;
            if (square < best) {
                best = square;
                bestPiece = p - 1;
                bestShare = share;
            }
            lat1 = lat2;
            lon1 = lon2;
        }
        double fromLat = graph.lat(edge, bestPiece);
        double fromLon = graph.lon(edge, bestPiece);
        return new NearPoint(
                edge,
                bestPiece,
                bestShare,
                Math.sqrt(best) * Ground.METRES,
                fromLat + bestShare * (graph.lat(edge, bestPiece + 1) - fromLat),
                fromLon + bestShare * (graph.lon(edge, bestPiece + 1) - fromLon));
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

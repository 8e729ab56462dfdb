package id.petapam.workflow;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.Route;
import id.petapam.model.TravelBy;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of the network to be drawn.
 *
 * @param from the post
 * @param to the station
 */
public record RouteLine(
        LatLon from, LatLon to, List<Piece> pieces, List<Route.Crossing> crossings, List<Route.Bridge> bridges) {

    public RouteLine {
        pieces = List.copyOf(pieces);
        crossings = List.copyOf(crossings);
        bridges = List.copyOf(bridges);
    }

    /**
     * A part in one mode.
     *
     * @param line two points or more
     */
    public record Piece(TravelBy by, List<LatLon> line) {

        public Piece {
            line = List.copyOf(line);
        }
    }

    public Bounds bounds() {
        List<LatLon> all = new ArrayList<>(List.of(from, to));
        pieces.forEach(piece -> all.addAll(piece.line()));
        return Bounds.of(all).orElseThrow();
    }
}

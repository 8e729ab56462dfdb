package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.TravelBy;
import java.util.List;
import java.util.Optional;

/**
 * The way from where a unit starts to a post, piece by piece.
 *
 * @param minutes all of it: pieces, changes of mode, waiting, the walks at both ends
 * @param line to be drawn
 */
public record HomeWay(LatLon from, LatLon to, int minutes, List<Piece> pieces, RouteLine line) {

    public HomeWay {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece in one mode.
     *
     * @param minutes without changing mode before or after
     * @param landing where it begins, for a piece on the water whose landing has a name
     */
    public record Piece(TravelBy by, LatLon from, LatLon to, Metres length, double minutes, Optional<String> landing) {}
}

package id.petapam.planner.movement;

import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.model.VehicleId;
import java.util.Optional;

/**
 * People of one unit who go to one post.
 *
 * @param heads 1 or more
 * @param direction people of one direction may share a trip: the kecamatan they go to
 * @param earliest minute from the beginning of Hari H before which they do not leave
 * @param deadline minute at which they are there at the latest
 * @param vessel the only vessel they may take, where the planner gave them one
 */
public record Party(
        Post post,
        UnitId unit,
        int heads,
        String direction,
        Way way,
        int earliest,
        int deadline,
        Optional<VehicleId> vessel) {

    public Party {
        if (heads < 1) {
            throw new IllegalArgumentException("nobody goes");
        }
    }
}

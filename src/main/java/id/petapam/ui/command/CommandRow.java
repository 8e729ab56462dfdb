package id.petapam.ui.command;

import id.petapam.model.DistrictCode;
import id.petapam.model.Post;
import id.petapam.model.RayonId;
import java.util.Optional;

/**
 * A command post as a line: a rayon, then its kecamatan; last the rings and objects that want a Padal.
 *
 * @param rayon the rayon it is or belongs to; empty for kecamatan in none and for objects
 * @param place "Rayon I", "Martapura", "Ring 1 KPU"
 * @param stations polling stations below it; -1 where that says nothing
 * @param officers who commands, as the window names people; empty where nobody does
 * @param missing officers that are missing
 */
public record CommandRow(
        Post post,
        Optional<RayonId> rayon,
        Optional<DistrictCode> district,
        String place,
        int stations,
        String officers,
        String units,
        int missing) {

    public boolean isRayon() {
        return post instanceof Post.OfRayon;
    }
}

package id.petapam.report;

import id.petapam.model.DistrictCode;
import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import java.util.Optional;

/**
 * People of one unit who leave for one post.
 *
 * @param leaves where their unit starts
 * @param vehicle "Speedboat 2", "Kendaraan sendiri"
 * @param wave which trip of it
 * @param pier where they board; may be empty
 * @param boards when
 * @param late true where they may be late
 * @param brief "Berangkat H-3 07.00, Speedboat 2"
 */
public record MoveOrder(
        Post post,
        String unit,
        String from,
        Moment leaves,
        Phrase vehicle,
        Optional<Integer> wave,
        Optional<String> pier,
        Optional<Moment> boards,
        int heads,
        Phrase to,
        Optional<DistrictCode> district,
        Moment arrives,
        boolean late,
        Phrase brief) {}

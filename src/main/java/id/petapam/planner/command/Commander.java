package id.petapam.planner.command;

import id.petapam.model.Minutes;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import java.util.Optional;

/**
 * Who is proposed for a command post.
 *
 * @param slot a named officer, or an open place of a unit whose people are not all named
 * @param ground why this one
 * @param travel from his unit's start to the stations he commands; empty where it is not known
 */
public record Commander(Post post, Slot slot, Ground ground, Optional<Minutes> travel) {

    /** Why somebody is proposed. */
    public enum Ground {
        /** A Kapolsek at his own kecamatan. */
        SECTOR_CHIEF,
        /** An officer of the Polsek of the kecamatan. */
        OWN_SECTOR,
        /** The nearest officer that is free. */
        NEAREST,
        /** The highest rank of the Polres that is free. */
        HIGHEST_RANK,
        /** Below the usual rank: no officer is left. */
        LOWER_RANK
    }
}

package id.petapam.ui.common;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether all is on disk.
 *
 * @param busy an edit is on its way to the disk
 * @param at when the latest edit of this desk came to rest; empty before the first
 */
public record Saving(boolean busy, Optional<Instant> at) {

    public static final Saving QUIET = new Saving(false, Optional.empty());
}

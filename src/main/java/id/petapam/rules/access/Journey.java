package id.petapam.rules.access;

import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Minutes;
import java.util.Optional;

/**
 * How one gets from the Polres to a station, and how long it takes.
 *
 * @param mode by land, water, both, or the last part on foot
 * @param modeCertainty TERBUKTI if stated or decided by a person; a mode that nothing speaks against is INDIKASI
 * @param minutes empty where no place is known to start from or go to
 * @param stated the time was stated by a person; otherwise it is an estimate (<em>perkiraan</em>)
 */
public record Journey(AccessMode mode, Certainty modeCertainty, Optional<Minutes> minutes, boolean stated) {}

package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import java.util.Optional;

/** A rule that raises a flag of a station, says that nobody can tell, or finds nothing. */
@FunctionalInterface
interface FlagRule {

    /** @param way how and how long one gets there */
    Optional<AccessFlag> check(AccessCase station, Journey way);
}

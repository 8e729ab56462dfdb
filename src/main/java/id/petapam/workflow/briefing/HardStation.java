package id.petapam.workflow.briefing;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.DistrictCode;
import id.petapam.model.Minutes;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A station that is hard to reach (domain 11.5), or several of one village that are so for the same reasons.
 *
 * @param numbers their numbers, ascending
 * @param village may be empty
 * @param value the gravest class among them
 * @param sure the level rests on what is proven
 * @param reasons raised flags, heaviest first
 * @param minutes from the Polres; an estimate unless stated
 * @param departureDay -3 ... -1
 */
public record HardStation(
        List<Integer> numbers,
        String village,
        Optional<DistrictCode> district,
        VulnerabilityClass value,
        AccessLevel level,
        boolean sure,
        List<AccessFlagKind> reasons,
        AccessMode mode,
        Optional<Minutes> minutes,
        OptionalInt departureDay) {

    public HardStation {
        numbers = List.copyOf(numbers);
        reasons = List.copyOf(reasons);
    }
}

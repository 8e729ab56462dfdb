package id.petapam.rules.need;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import java.util.Optional;

/**
 * One kecamatan's line of the need table.
 *
 * @param code empty for stations whose kecamatan is not known
 * @param assignedPolice POLRI slots at stations and groups of this kecamatan in the phase
 */
public record DistrictNeed(
        Optional<DistrictCode> code, String name, ClassCounts counts, Requirement required, Headcount assignedPolice) {

    /** Assigned less required: below zero is missing. */
    public Headcount balance() {
        return assignedPolice.minus(required.police());
    }
}

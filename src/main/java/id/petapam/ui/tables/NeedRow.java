package id.petapam.ui.tables;

import id.petapam.model.DistrictCode;
import java.util.Optional;

/**
 * A kecamatan, or all of them, as a line of the need table.
 *
 * @param code empty for the total and for stations without a kecamatan
 * @param balance assigned less required
 * @param total the last line, which sums up
 */
public record NeedRow(
        Optional<DistrictCode> code,
        String name,
        int stations,
        int calm,
        int medium,
        int high,
        int special,
        int required,
        int linmas,
        int assigned,
        int balance,
        boolean total) {

    /** Assigned part of the need, 0 ... 1. */
    public double share() {
        return required == 0 ? 1 : Math.min(1, (double) assigned / required);
    }
}

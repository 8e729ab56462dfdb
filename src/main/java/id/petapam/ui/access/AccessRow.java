package id.petapam.ui.access;

import id.petapam.model.Certainty;
import id.petapam.model.DistrictCode;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import java.util.Optional;

/**
 * A station as a line of the table of access, in words.
 *
 * @param access what the line says; the very same where nothing changed
 * @param place "001 Perjaya"
 * @param flags what makes it hard, heaviest first
 * @param evidence the strongest evidence
 * @param minutes -1 where nobody can tell
 * @param time "perkiraan 3 jam 20 menit"
 * @param departure day relative to Hari H, 0 where nothing is said
 */
record AccessRow(
        StationAccess access,
        AccessColumn column,
        String place,
        String district,
        String flags,
        String evidence,
        String mode,
        int minutes,
        String time,
        int departure) {

    StationId id() {
        return access.station().id();
    }

    Optional<DistrictCode> districtCode() {
        return access.station().district();
    }

    /** Empty: undecided. */
    Optional<VulnerabilityClass> decided() {
        return access.station().decision().map(d -> d.value());
    }

    PollingStation station() {
        return access.station();
    }

    int points() {
        return access.score().points();
    }

    /** How sure the level is. */
    Certainty certainty() {
        return column == AccessColumn.UNKNOWN ? Certainty.TIDAK_DIKETAHUI : access.levelCertainty();
    }
}

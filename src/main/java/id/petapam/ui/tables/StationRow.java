package id.petapam.ui.tables;

import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import java.util.Optional;

/**
 * A polling station as a line of its table.
 *
 * @param counted the class that counts
 * @param decided false: nobody decided the class yet
 * @param voters registered, -1 if unknown
 * @param group "Kelompok 3", empty where it stands alone
 * @param police officers at its post
 * @param required officers its post needs
 */
public record StationRow(
        StationId id,
        Optional<DistrictCode> districtCode,
        String district,
        String village,
        int number,
        VulnerabilityClass counted,
        boolean decided,
        int voters,
        String group,
        int police,
        int required,
        Coverage coverage,
        boolean estimated) {}

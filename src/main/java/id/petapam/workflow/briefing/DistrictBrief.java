package id.petapam.workflow.briefing;

import id.petapam.model.DistrictCode;
import id.petapam.rules.need.DistrictNeed;
import java.util.List;

/**
 * One kecamatan.
 *
 * @param villages that have stations
 * @param hard stations that are hard to reach, hardest first; empty as long as access is not known either
 */
public record DistrictBrief(
        DistrictCode code, DistrictNeed need, int villages, CoverageCount coverage, List<HardStation> hard) {

    public DistrictBrief {
        hard = List.copyOf(hard);
    }

    DistrictBrief with(List<HardStation> known) {
        return new DistrictBrief(code, need, villages, coverage, known);
    }
}

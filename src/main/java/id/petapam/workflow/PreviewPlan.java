package id.petapam.workflow;

import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.region.Area;
import id.petapam.region.PoliceSeat;
import id.petapam.region.Region;
import id.petapam.region.Village;
import id.petapam.rules.need.NeedTable;
import java.util.List;

/** What a new plan would be, before it is made: which Polres there are, and need against available for a request. */
public final class PreviewPlan {

    private final Region region;
    private final NewPlan newPlan;

    public PreviewPlan(Region region, NewPlan newPlan) {
        this.region = region;
        this.newPlan = newPlan;
    }

    /** Every Polres of the region, in the order of their codes. */
    public List<RegencyChoice> regencies() {
        return region.regencies().stream()
                .filter(area ->
                        region.villages().stream().anyMatch(v -> v.regencyCode().equals(area.code())))
                .map(this::choice)
                .toList();
    }

    private RegencyChoice choice(Area area) {
        List<Village> villages = region.villages().stream()
                .filter(v -> v.regencyCode().equals(area.code()))
                .toList();
        return new RegencyChoice(
                area.code(),
                area.shortName(),
                region.polres(area.code()).map(PoliceSeat::name).orElse(area.shortName()),
                (int) region.districts().stream()
                        .filter(d -> d.parentCode().equals(area.code()))
                        .count(),
                villages.size(),
                villages.stream().mapToInt(Village::stations2024).sum());
    }

    /** Need against available of the plan that this request would make. */
    public NeedTable need(PlanRequest request) {
        Plan plan = Plan.empty().with(newPlan.found(request).changes(Plan.empty()));
        return NeedTable.of(plan, Phase.VOTING);
    }
}

package id.petapam.rules.need;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.rules.coverage.Staffing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R-01 ... R-04 for a whole plan: the one set of figures that window, command line and paper show.
 *
 * @param counts of the kabupaten
 * @param regencyLevel the need rounded for the kabupaten as a whole, as the press counts
 * @param districtsTotal the need: each kecamatan rounded by itself, then added
 * @param groupsNeed what the groups that exist need, with the ungrouped rest by pattern; empty while there are none
 */
public record NeedTable(
        ClassCounts counts,
        Requirement regencyLevel,
        Requirement districtsTotal,
        Optional<Requirement> groupsNeed,
        Availability availability,
        FittingPattern fitting,
        List<DistrictNeed> districts) {

    public NeedTable {
        districts = List.copyOf(districts);
    }

    /** available less required; below zero is short. */
    public Headcount balance() {
        return availability.police().minus(districtsTotal.police());
    }

    public Headcount assignedPolice() {
        return districts.stream().map(DistrictNeed::assignedPolice).reduce(Headcount.ZERO, Headcount::plus);
    }

    public static NeedTable of(Plan plan, PhaseId phase) {
        return of(plan, Staffing.of(plan, phase));
    }

    /** The same, where the staffing of the phase is known already. */
    public static NeedTable of(Plan plan, Staffing staffing) {
        PatternLookup patterns = PatternLookup.of(plan);
        List<DistrictNeed> rows = new ArrayList<>();
        for (District district : plan.districts().values()) {
            List<PollingStation> stations = plan.index().stationsOf(district.code());
            rows.add(new DistrictNeed(
                    Optional.of(district.code()),
                    district.name(),
                    ClassCounts.of(stations),
                    Requirement.of(plan, stations, patterns),
                    staffing.policeIn(Optional.of(district.code()))));
        }
        List<PollingStation> unplaced = unplaced(plan);
        if (!unplaced.isEmpty()) {
            rows.add(new DistrictNeed(
                    Optional.empty(),
                    "",
                    ClassCounts.of(unplaced),
                    Requirement.of(plan, unplaced, patterns),
                    staffing.policeIn(Optional.empty())));
        }
        Requirement total = rows.stream().map(DistrictNeed::required).reduce(Requirement.NONE, Requirement::plus);
        Availability availability = Availability.of(plan);
        return new NeedTable(
                ClassCounts.of(plan.stations().values()),
                Requirement.of(plan, plan.stations().values(), patterns),
                total,
                groupsNeed(plan, patterns),
                availability,
                FittingPattern.of(plan, availability.police()),
                rows);
    }

    /** The need of all kecamatan, each rounded by itself, under these patterns. */
    static Requirement total(Plan plan, PatternLookup patterns) {
        Requirement sum = Requirement.of(plan, unplaced(plan), patterns);
        for (DistrictCode code : plan.districts().keySet()) {
            sum = sum.plus(Requirement.of(plan, plan.index().stationsOf(code), patterns));
        }
        return sum;
    }

    private static List<PollingStation> unplaced(Plan plan) {
        return plan.stations().values().stream()
                .filter(s -> s.district().filter(plan.districts()::containsKey).isEmpty())
                .toList();
    }

    private static Optional<Requirement> groupsNeed(Plan plan, PatternLookup patterns) {
        if (plan.groups().isEmpty()) {
            return Optional.empty();
        }
        Requirement sum = Requirement.NONE;
        for (StationGroup group : plan.groups().values()) {
            sum = sum.plus(Requirement.of(patterns.of(group), group.stations().size()));
        }
        List<Optional<DistrictCode>> codes = new ArrayList<>();
        plan.districts().keySet().forEach(code -> codes.add(Optional.of(code)));
        for (Optional<DistrictCode> code : codes) {
            sum = sum.plus(
                    Requirement.of(plan, ungrouped(plan, plan.index().stationsOf(code.orElseThrow())), patterns));
        }
        return Optional.of(sum.plus(Requirement.of(plan, ungrouped(plan, unplaced(plan)), patterns)));
    }

    private static List<PollingStation> ungrouped(Plan plan, List<PollingStation> stations) {
        return stations.stream()
                .filter(s -> plan.index().groupOf(s.id()).isEmpty())
                .toList();
    }
}

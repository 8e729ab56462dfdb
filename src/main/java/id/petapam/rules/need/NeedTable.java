package id.petapam.rules.need;

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
import java.util.function.Predicate;

/**
 * R-01 ... R-04 for a whole plan in one phase: the one set of figures that window, command line and paper show. In a
 * phase in which no station is guarded the need is what its sites want, and patterns have no part in it.
 *
 * @param duty what people are wanted for in the phase
 * @param counts of the kabupaten
 * @param regencyLevel the need rounded for the kabupaten as a whole, as the press counts
 * @param districtsTotal the need: each kecamatan rounded by itself, then added
 * @param groupsNeed what the groups that exist need, with the ungrouped rest by pattern; empty while there are none
 */
public record NeedTable(
        PhaseDuty duty,
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
        List<StationTally> tallies = tallies(plan, station -> true);
        if (!staffing.duty().guardsStations()) {
            return ofSites(plan, staffing, tallies);
        }
        List<DistrictNeed> rows = new ArrayList<>();
        for (StationTally tally : tallies) {
            rows.add(new DistrictNeed(
                    tally.district(),
                    tally.district()
                            .map(code -> plan.districts().get(code).name())
                            .orElse(""),
                    tally.counts(),
                    Requirement.of(tally, patterns),
                    staffing.policeIn(tally.district())));
        }
        Availability availability = Availability.of(plan);
        return new NeedTable(
                PhaseDuty.STATIONS,
                ClassCounts.of(plan.stations().values()),
                Requirement.together(tallies, patterns),
                sum(tallies, patterns),
                groupsNeed(plan, patterns),
                availability,
                FittingPattern.of(plan, tallies, availability.police()),
                rows);
    }

    private static NeedTable ofSites(Plan plan, Staffing staffing, List<StationTally> tallies) {
        List<DistrictNeed> rows = new ArrayList<>();
        Requirement total = Requirement.NONE;
        boolean elsewhere = false;
        for (StationTally tally : tallies) {
            Optional<DistrictCode> code = tally.district();
            rows.add(ofSites(plan, staffing, code, tally.counts()));
            elsewhere |= code.isEmpty();
        }
        DistrictNeed rest = ofSites(plan, staffing, Optional.empty(), ClassCounts.of(List.of()));
        boolean any =
                rest.required().police().value() > 0 || rest.assignedPolice().value() > 0;
        if (!elsewhere && any) {
            rows.add(rest);
        }
        for (DistrictNeed row : rows) {
            total = total.plus(row.required());
        }
        return new NeedTable(
                staffing.duty(),
                ClassCounts.of(plan.stations().values()),
                total,
                total,
                Optional.empty(),
                Availability.of(plan),
                FittingPattern.untried(plan, total.police()),
                rows);
    }

    private static DistrictNeed ofSites(Plan plan, Staffing staffing, Optional<DistrictCode> code, ClassCounts counts) {
        return new DistrictNeed(
                code,
                code.map(c -> plan.districts().get(c).name()).orElse(""),
                counts,
                new Requirement(
                        staffing.wantedAtSites(code).plus(withoutCommittee(plan, staffing.duty(), code, counts)),
                        Headcount.ZERO),
                staffing.policeIn(code));
    }

    /** What the PPK of a kecamatan will want that has none in the plan yet. */
    private static Headcount withoutCommittee(
            Plan plan, PhaseDuty duty, Optional<DistrictCode> code, ClassCounts counts) {
        if (code.isEmpty()
                || counts.total() == 0
                || plan.index().committeeOf(code.get()).isPresent()) {
            return Headcount.ZERO;
        }
        return switch (duty) {
            case ESCORT -> BoxEscort.of(plan, code.get()).escorts();
            case STORES -> StoreGuard.of(plan.rules()).required();
            default -> Headcount.ZERO;
        };
    }

    private static Requirement sum(List<StationTally> tallies, PatternLookup patterns) {
        return tallies.stream()
                .map(tally -> Requirement.of(tally, patterns))
                .reduce(Requirement.NONE, Requirement::plus);
    }

    /** One tally per kecamatan, and one more for stations whose kecamatan is not known, if there are any. */
    private static List<StationTally> tallies(Plan plan, Predicate<PollingStation> counted) {
        List<StationTally> tallies = new ArrayList<>();
        for (DistrictCode code : plan.districts().keySet()) {
            tallies.add(StationTally.of(
                    plan,
                    Optional.of(code),
                    plan.index().stationsOf(code).stream().filter(counted).toList()));
        }
        List<PollingStation> unplaced = plan.stations().values().stream()
                .filter(s -> s.district().filter(plan.districts()::containsKey).isEmpty())
                .filter(counted)
                .toList();
        if (!unplaced.isEmpty()) {
            tallies.add(StationTally.of(plan, Optional.empty(), unplaced));
        }
        return tallies;
    }

    private static Optional<Requirement> groupsNeed(Plan plan, PatternLookup patterns) {
        if (plan.groups().isEmpty()) {
            return Optional.empty();
        }
        Requirement sum =
                sum(tallies(plan, station -> plan.index().groupOf(station.id()).isEmpty()), patterns);
        for (StationGroup group : plan.groups().values()) {
            sum = sum.plus(Requirement.of(patterns.of(group), group.stations().size()));
        }
        return Optional.of(sum);
    }
}

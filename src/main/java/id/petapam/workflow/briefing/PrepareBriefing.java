package id.petapam.workflow.briefing;

import id.petapam.edit.History;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PollingStation;
import id.petapam.model.StrengthLine;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.Availability;
import id.petapam.rules.need.DistrictNeed;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.Fingerprint;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.findings.CheckPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes ready what is told in the briefing room. Personal values are taken out of the plan before anything else, so that
 * none can be shown. For work off the screen thread; safe for use by several threads.
 */
public final class PrepareBriefing {

    private final Supplier<StudyAccess> access;
    private final Supplier<CheckPlan> checks;
    /** Of the plan that was told last: the next one after an edit needs only what the edit touched. */
    private volatile Optional<AccessTable> known = Optional.empty();

    public PrepareBriefing(Supplier<StudyAccess> access, Supplier<CheckPlan> checks) {
        this.access = access;
        this.checks = checks;
    }

    /** Need, strength and coverage: what is there at once. */
    public Briefing figures(Plan plan, History history, PhaseId phase) {
        Plan bare = plan.withoutPersonal();
        Staffing staffing = Staffing.of(bare, phase);
        NeedTable need = NeedTable.of(bare, staffing);
        List<DistrictBrief> districts = districts(bare, need, staffing);
        return new Briefing(
                head(bare, phase),
                Fingerprint.of(plan, history),
                need,
                bare.rules().pattern(VulnerabilityClass.KURANG_RAWAN),
                bare.header().reservePercent(),
                sources(bare),
                coverage(bare.stations().values(), staffing),
                districts,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CommandBrief.of(bare, phase));
    }

    /** All of it, with access and findings: for a large plan that takes a second or two. */
    public Briefing whole(Plan plan, History history, PhaseId phase) {
        Briefing figures = figures(plan, history, phase);
        Plan bare = plan.withoutPersonal();
        AccessTable table = access.get().study(bare, known);
        known = Optional.of(table);
        HardStations hard = HardStations.of(bare, table);
        return new Briefing(
                figures.head(),
                figures.version(),
                figures.need(),
                figures.calm(),
                figures.reservePercent(),
                figures.sources(),
                figures.coverage(),
                figures.districts().stream()
                        .map(district -> district.with(hard.in(district.code())))
                        .toList(),
                Optional.of(hard.brief()),
                Optional.of(findings(plan, phase)),
                phases(plan, history, phase),
                figures.command());
    }

    /** Phases in which nobody is plotted are nothing to tell. */
    private List<PhaseBrief> phases(Plan plan, History history, PhaseId shown) {
        Set<PhaseId> plotted = new HashSet<>();
        plan.assignments().values().forEach(assignment -> plotted.add(assignment.phase()));
        return plan.phases().values().stream()
                .filter(phase -> plotted.contains(phase.id()) && !phase.id().equals(shown))
                .sorted(Comparator.comparing(Phase::phaseKind))
                .map(phase -> new PhaseBrief(
                        phase,
                        plan.header().electionDate().plusDays(phase.fromDay()),
                        plan.header().electionDate().plusDays(phase.toDay()),
                        figures(plan, history, phase.id())))
                .toList();
    }

    /** The rules on service numbers need the whole plan; only numbers and kecamatan come back. */
    private FindingsBrief findings(Plan plan, PhaseId phase) {
        return FindingsCount.of(plan, checks.get().check(plan, phase));
    }

    private static Briefing.Head head(Plan plan, PhaseId phase) {
        PlanHeader header = plan.header();
        return new Briefing.Head(
                header.policeName(),
                header.operationType(),
                header.operationName(),
                header.electionDate(),
                Optional.ofNullable(plan.phases().get(phase)).map(Phase::phaseKind));
    }

    private static List<StrengthSource> sources(Plan plan) {
        List<StrengthSource> sources = new ArrayList<>();
        for (StrengthLine line : plan.strength().values()) {
            sources.add(new StrengthSource(line.source(), line.force(), Availability.given(plan, line)));
        }
        return sources;
    }

    private static List<DistrictBrief> districts(Plan plan, NeedTable need, Staffing staffing) {
        List<DistrictBrief> districts = new ArrayList<>();
        for (DistrictNeed row : need.districts()) {
            row.code().ifPresent(code -> {
                List<PollingStation> stations = plan.index().stationsOf(code);
                Set<VillageCode> villages = new HashSet<>();
                stations.forEach(station -> station.village().ifPresent(villages::add));
                districts.add(new DistrictBrief(code, row, villages.size(), coverage(stations, staffing), List.of()));
            });
        }
        return districts;
    }

    private static CoverageCount coverage(Iterable<PollingStation> stations, Staffing staffing) {
        CoverageCount count = CoverageCount.NONE;
        for (PollingStation station : stations) {
            count = count.plus(staffing, station.id());
        }
        return count;
    }
}

package id.petapam.workflow.findings;

import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds the ways to mend findings. Nothing is changed here: each fix is told with its effect and made by its edit. */
public final class FixFinding {

    private static final Map<String, Fixer> BY_DETAIL = Map.ofEntries(
            Map.entry("rule.R-05", FixStaffing::filled),
            Map.entry("rule.R-06.class", new FixGroups(false)),
            Map.entry("rule.R-06.district", new FixGroups(false)),
            Map.entry("rule.R-06.size", new FixGroups(false)),
            Map.entry("rule.R-06.villages", new FixGroups(true)),
            Map.entry("rule.R-07", new FixGroups(true)),
            Map.entry("rule.R-07.estimated", new FixGroups(true)),
            Map.entry("rule.R-10", FixPersons::inTwoPlaces),
            Map.entry("rule.R-11", FixStaffing::filled),
            Map.entry("rule.R-11.ungrouped", FixStaffing::unplotted),
            Map.entry("rule.R-11.group", FixStaffing::filled),
            Map.entry("rule.R-12.under", FixStaffing::filled),
            Map.entry("rule.R-12.over", FixStaffing::released),
            Map.entry("rule.R-12.site-under", FixStaffing::filled),
            Map.entry("rule.R-12.site-over", FixStaffing::released),
            Map.entry("rule.R-13.no-padal", FixCommand::appointed),
            Map.entry("rule.R-13.no-pamatwil", FixCommand::appointed),
            Map.entry("rule.R-14", FixPersons::noSenior),
            Map.entry("rule.R-17.duplicate", FixStations::duplicate),
            Map.entry("rule.R-17.no-point", FixStations::toVillage),
            Map.entry("rule.R-17.outside", FixStations::toVillage),
            Map.entry("rule.R-17.outside-indicative", FixStations::toVillage),
            Map.entry("rule.R-19", FixStations::placeType),
            Map.entry("rule.R-20.undecided", FixStations::suggested),
            Map.entry("rule.R-20.lower", FixStations::suggested));

    private final IdSource ids;
    private final Supplier<LocalDate> today;
    private final String basis;

    /** @param basis what stands as basis of a class that is taken from the suggestion, as it is kept in the plan */
    public FixFinding(IdSource ids, Supplier<LocalDate> today, String basis) {
        this.ids = ids;
        this.today = today;
        this.basis = basis;
    }

    /** Whether findings of this kind can be mended at all. */
    public boolean isFixable(PlanFinding finding) {
        return BY_DETAIL.containsKey(finding.detail());
    }

    /**
     * The ways to mend these findings, the best first; none where they are of several rules, or where nothing helps.
     * Where a rule found different things, each has its best way.
     *
     * @param findings of just this check
     */
    public List<Fix> fixes(PlanCheck check, List<PlanFinding> findings) {
        if (findings.stream().map(PlanFinding::rule).distinct().count() != 1) {
            return List.of();
        }
        Map<String, List<PlanFinding>> byDetail = new LinkedHashMap<>();
        findings.forEach(finding -> byDetail.computeIfAbsent(finding.detail(), d -> new ArrayList<>())
                .add(finding));
        Mending at = new Mending(check, ids, today.get(), basis);
        if (byDetail.size() == 1) {
            return fixes(at, findings);
        }
        return byDetail.values().stream()
                .flatMap(alike -> fixes(at, alike).stream().limit(1))
                .toList();
    }

    private static List<Fix> fixes(Mending at, List<PlanFinding> alike) {
        Fixer fixer = BY_DETAIL.get(alike.get(0).detail());
        return fixer == null
                ? List.of()
                : fixer.fixes(at, alike).stream()
                        .filter(fix -> changes(at.plan(), fix))
                        .toList();
    }

    /** Makes a fix at once on an open plan. */
    public Applied apply(OpenedPlan plan, Fix fix) {
        return Applied.to(plan, fix.edit());
    }

    /** Asks the edit itself: what would be refused is not offered. */
    private static boolean changes(Plan plan, Fix fix) {
        try {
            return !fix.edit().changes(plan).isEmpty();
        } catch (Problem refused) {
            return false;
        }
    }
}

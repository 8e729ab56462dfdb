package id.petapam.workflow.phases;

import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.PhaseDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The phases of a plan in their order, with what each needs and who is plotted in it. */
public record PhaseTable(List<Row> rows) {

    public PhaseTable {
        rows = List.copyOf(rows);
    }

    /**
     * One phase.
     *
     * @param from its first day, by the date of Hari H
     * @param required what it needs, whatever people are wanted for in it
     * @param teams of its own
     */
    public record Row(
            Phase phase,
            PhaseDuty duty,
            LocalDate from,
            LocalDate to,
            Headcount required,
            Headcount assigned,
            int teams) {}

    public static PhaseTable of(Plan plan) {
        LocalDate day = plan.header().electionDate();
        List<Row> rows = new ArrayList<>();
        plan.phases().values().stream()
                .sorted(Comparator.comparing(Phase::phaseKind))
                .forEach(phase -> {
                    NeedTable need = NeedTable.of(plan, phase.id());
                    int teams = (int) plan.assignments().values().stream()
                            .filter(assignment -> assignment.phase().equals(phase.id()))
                            .count();
                    rows.add(new Row(
                            phase,
                            need.duty(),
                            day.plusDays(phase.fromDay()),
                            day.plusDays(phase.toDay()),
                            need.districtsTotal().police(),
                            need.assignedPolice(),
                            teams));
                });
        return new PhaseTable(rows);
    }
}

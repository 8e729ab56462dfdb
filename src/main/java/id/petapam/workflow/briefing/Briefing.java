package id.petapam.workflow.briefing;

import id.petapam.model.GuardPattern;
import id.petapam.model.OperationType;
import id.petapam.model.PhaseKind;
import id.petapam.rules.need.NeedTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as it is told in the briefing room: figures and places. Holds no name, service number or phone of a person by
 * construction: it is made from a plan without personal values.
 *
 * @param version fingerprint, as on paper
 * @param sources where the people come from
 * @param districts in the order of their codes
 * @param access empty while it is being computed
 * @param findings empty while they are being looked for
 * @param phases the other phases in which somebody is plotted, in their order; none while they are being counted
 * @param command who commands, by unit and number
 */
public record Briefing(
        Head head,
        String version,
        NeedTable need,
        GuardPattern calm,
        BigDecimal reservePercent,
        List<StrengthSource> sources,
        CoverageCount coverage,
        List<DistrictBrief> districts,
        Optional<AccessBrief> access,
        Optional<FindingsBrief> findings,
        List<PhaseBrief> phases,
        CommandBrief command) {

    public Briefing {
        sources = List.copyOf(sources);
        districts = List.copyOf(districts);
        phases = List.copyOf(phases);
    }

    /**
     * Which operation.
     *
     * @param operationName may be empty
     * @param phase whose assignments are told
     */
    public record Head(
            String policeName,
            OperationType operation,
            String operationName,
            LocalDate electionDate,
            Optional<PhaseKind> phase) {}
}

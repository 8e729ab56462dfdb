package id.petapam.workflow.movement;

import id.petapam.model.Assignment;
import id.petapam.model.Moment;
import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.RuleBook;
import id.petapam.model.TimeWindow;
import java.time.LocalTime;

/**
 * When a team of a phase is at its post at the latest: on Hari H at 06.30, or when its own time or that of its
 * phase begins; a phase of whole days begins at 06.30 too.
 */
final class PhaseStart {

    private final Phase phase;
    private final LocalTime arrival;

    PhaseStart(Phase phase, RuleBook rules) {
        this.phase = phase;
        this.arrival = LocalTime.of(rules.whole("R-31.arrivalHour"), rules.whole("R-31.arrivalMinute"));
    }

    Moment of(Assignment assignment) {
        Moment usual = phase.phaseKind() == PhaseKind.PEMUNGUTAN_PENGHITUNGAN
                ? Moment.of(0, arrival)
                : beginning(phase.window());
        return assignment
                .window()
                .map(own ->
                        phase.phaseKind() == PhaseKind.PEMUNGUTAN_PENGHITUNGAN && usual.compareTo(beginning(own)) < 0
                                ? usual
                                : beginning(own))
                .orElse(usual);
    }

    private Moment beginning(TimeWindow window) {
        return Moment.of(window.fromDay(), window.from().equals(LocalTime.MIDNIGHT) ? arrival : window.from());
    }
}

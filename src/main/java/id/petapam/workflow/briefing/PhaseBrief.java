package id.petapam.workflow.briefing;

import id.petapam.model.Phase;
import java.time.LocalDate;

/**
 * Another phase of the operation, told by its own assignments.
 *
 * @param from its first day
 * @param figures need, strength and coverage in that phase; without access, findings and further phases
 */
public record PhaseBrief(Phase phase, LocalDate from, LocalDate to, Briefing figures) {}

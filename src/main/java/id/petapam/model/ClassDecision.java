package id.petapam.model;

import java.time.LocalDate;

/**
 * A class, decided by a person: on what basis and when.
 *
 * @param basis "Intelkam", "Bawaslu", "Kapolsek", "KPU lokasi khusus" ... as written by the planner; may be empty
 * @param date when it was decided
 */
public record ClassDecision(VulnerabilityClass value, String basis, LocalDate date) {}

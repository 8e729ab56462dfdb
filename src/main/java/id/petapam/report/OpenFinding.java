package id.petapam.report;

import id.petapam.model.Phrase;
import id.petapam.rules.check.PlanFinding;

/**
 * Something that is still wrong, as the paper says it.
 *
 * @param place the thing it is about; persons by rank and unit only
 */
public record OpenFinding(PlanFinding what, Phrase place) {}

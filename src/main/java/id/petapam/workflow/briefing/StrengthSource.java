package id.petapam.workflow.briefing;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;

/**
 * One source of people.
 *
 * @param available what it gives
 */
public record StrengthSource(String name, ForceKind force, Headcount available) {}

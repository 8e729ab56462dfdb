package id.petapam.rules.check;

import id.petapam.model.Phrase;
import id.petapam.model.Severity;

/**
 * Something that is wrong or doubtful.
 *
 * @param rule number of the rule: "R-05"
 */
public record Finding(String rule, Severity severity, Phrase message) {}

package id.petapam.rules.access;

import id.petapam.model.Evidence;
import id.petapam.model.Phrase;

/** What is said of a station that has no place yet. */
final class NoPlace {

    static final Evidence EVIDENCE = Evidence.of(Phrase.of("access.evidence.no-place"), Sources.NONE);

    private NoPlace() {}
}

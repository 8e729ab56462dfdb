package id.petapam.rules.access;

import id.petapam.model.Phrase;

/** Where evidence is known from, in words. */
final class Sources {

    static final Phrase STATED = Phrase.of("access.source.stated");
    static final Phrase RIVERS = Phrase.of("access.source.rivers");
    static final Phrase SHORES = Phrase.of("access.source.shores");
    static final Phrase INDICATIVE = Phrase.of("access.source.border.indicative");
    static final Phrase OFFICIAL = Phrase.of("access.source.border.official");
    static final Phrase ESTIMATE = Phrase.of("access.source.estimate");
    static final Phrase SURVEYED_POINTS = Phrase.of("access.source.points.surveyed");
    static final Phrase ESTIMATED_POINTS = Phrase.of("access.source.points.estimated");
    static final Phrase NONE = Phrase.of("access.source.none");

    private Sources() {}

    static Phrase border(boolean indicative) {
        return indicative ? INDICATIVE : OFFICIAL;
    }

    /** A whole kecamatan or an estimated zone, as reports have it. */
    static Phrase knowledge(String citation) {
        return Phrase.of("access.source.knowledge", citation);
    }

    static Phrase zone(String name) {
        return Phrase.of("access.source.zone", name);
    }
}

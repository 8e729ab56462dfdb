package id.petapam.edit;

import id.petapam.model.Phrase;
import id.petapam.model.Pier;

/** What things of the travel network are called in the sentences of the history. */
final class Ways {

    private Ways() {}

    /** Its name, or its place where it has none. */
    static Phrase name(Pier pier) {
        return pier.name().isBlank() ? Phrase.of("edit.pier.unnamed", pier.at()) : Phrase.of("edit.pier", pier.name());
    }
}

package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Zone;

/** Adds a zone, or changes the one with its id. */
public record PutZone(Zone zone) implements Edit {

    @Override
    public String kind() {
        return "put-zone";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-zone", zone.zoneKind(), zone.name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, zone).stream().toList());
    }
}

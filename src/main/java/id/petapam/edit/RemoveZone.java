package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Zone;
import id.petapam.model.ZoneId;
import java.util.List;

/** Removes a zone of the planner. */
public record RemoveZone(ZoneId zone) implements Edit {

    @Override
    public String kind() {
        return "remove-zone";
    }

    @Override
    public Phrase summary(Plan before) {
        Zone gone = before.zones().get(zone);
        return Phrase.of("edit.remove-zone", gone.zoneKind(), gone.name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(List.of(Change.removed(before.zones().get(zone))));
    }
}

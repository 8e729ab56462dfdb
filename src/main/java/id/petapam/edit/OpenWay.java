package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.WayId;
import java.util.List;

/** Says that what was closed can be used again. */
public record OpenWay(WayId way) implements Edit {

    @Override
    public String kind() {
        return "open-way";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.open-way", before.closedWays().get(way).label());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(List.of(Change.removed(before.closedWays().get(way))));
    }
}

package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.ClosedWay;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;

/** Says that a road, bridge, ferry, waterway or landing cannot be used, in this plan. */
public record CloseWay(ClosedWay way) implements Edit {

    @Override
    public String kind() {
        return "close-way";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.close-way", way.label());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, way).stream().toList());
    }
}

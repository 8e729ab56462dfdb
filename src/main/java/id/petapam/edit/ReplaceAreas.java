package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.OwnArea;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes official areas into the plan, in place of the indicative ones of the region and of earlier ones with the same
 * code. One edit, however many they are.
 */
public record ReplaceAreas(List<OwnArea> areas) implements Edit {

    public ReplaceAreas {
        areas = List.copyOf(areas);
    }

    @Override
    public String kind() {
        return "replace-areas";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.replace-areas", areas.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        areas.forEach(area -> Put.change(before, area).ifPresent(changes::add));
        return ChangeSet.of(changes);
    }
}

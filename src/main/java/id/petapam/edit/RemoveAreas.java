package id.petapam.edit;

import id.petapam.model.AreaCode;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.OwnArea;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import java.util.List;
import java.util.Objects;

/** Removes official areas from the plan: those of the region hold again. */
public record RemoveAreas(List<AreaCode> areas) implements Edit {

    public RemoveAreas {
        areas = List.copyOf(areas);
    }

    @Override
    public String kind() {
        return "remove-areas";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.remove-areas", there(before).size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(there(before).stream().map(Change::removed).toList());
    }

    private List<OwnArea> there(Plan before) {
        return areas.stream()
                .map(before.ownAreas()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}

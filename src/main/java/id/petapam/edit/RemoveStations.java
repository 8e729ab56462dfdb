package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.List;

/** Removes stations, with their place in groups, their teams and what was decided on their flags. */
public record RemoveStations(List<StationId> stations) implements Edit {

    public RemoveStations {
        stations = List.copyOf(stations);
    }

    @Override
    public String kind() {
        return "remove-stations";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.remove-stations", Names.stations(before, stations));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>(Regroup.leave(before, stations));
        for (StationId id : stations) {
            changes.addAll(Seats.vacate(before, new Post.OfStation(id)));
            before.index().decisionsOf(id).forEach(decision -> changes.add(Change.removed(decision)));
            changes.add(Change.removed(before.stations().get(id)));
        }
        return ChangeSet.of(changes);
    }
}

package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives stations another point: one dragged on the map, or many. */
public record MoveStations(Map<StationId, PlacedPoint> points) implements Edit {

    public MoveStations {
        points = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    @Override
    public String kind() {
        return "move-stations";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.move-stations", Names.stations(before, points.keySet()));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        points.forEach((id, point) -> {
            PollingStation now = before.stations().get(id);
            if (!now.point().equals(Optional.of(point))) {
                changes.add(Change.replaced(now, now.withPoint(Optional.of(point))));
            }
        });
        return ChangeSet.of(changes);
    }
}

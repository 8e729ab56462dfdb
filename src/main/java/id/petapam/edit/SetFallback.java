package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says where stations move to if their place cannot be used, or takes that back.
 *
 * @param fallback empty: none
 */
public record SetFallback(List<StationId> stations, Optional<PlacedPoint> fallback) implements Edit {

    public SetFallback {
        stations = List.copyOf(stations);
    }

    @Override
    public String kind() {
        return "set-fallback";
    }

    @Override
    public Phrase summary(Plan before) {
        Phrase where = Names.stations(before, stations);
        return fallback.isPresent()
                ? Phrase.of("edit.set-fallback", where)
                : Phrase.of("edit.set-fallback.none", where);
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (StationId id : stations) {
            PollingStation now = before.stations().get(id);
            if (!now.fallback().equals(fallback)) {
                changes.add(Change.replaced(now, now.withFallback(fallback)));
            }
        }
        return ChangeSet.of(changes);
    }
}

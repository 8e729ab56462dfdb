package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.District;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list of stations into the plan: new ones and corrected ones, with the villages and kecamatan they need. One
 * edit, however long the list. A station whose counted class, kecamatan or id changes its group's ground leaves it.
 */
public record TakeStations(List<District> districts, List<Village> villages, List<PollingStation> stations)
        implements Edit {

    public TakeStations {
        districts = List.copyOf(districts);
        villages = List.copyOf(villages);
        stations = List.copyOf(stations);
    }

    @Override
    public String kind() {
        return "take-stations";
    }

    @Override
    public Phrase summary(Plan before) {
        long added = stations.stream()
                .filter(s -> !before.stations().containsKey(s.id()))
                .count();
        return Phrase.of("edit.take-stations", (int) added, (int) (stations.size() - added));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        districts.forEach(d -> Put.change(before, d).ifPresent(changes::add));
        villages.forEach(v -> Put.change(before, v).ifPresent(changes::add));
        List<StationId> leaving = new ArrayList<>();
        for (PollingStation station : stations) {
            Put.change(before, station).ifPresent(changes::add);
            PollingStation was = before.stations().get(station.id());
            if (was != null
                    && (was.countedClass() != station.countedClass()
                            || !was.district().equals(station.district()))) {
                leaving.add(station.id());
            }
        }
        changes.addAll(Regroup.leave(before, leaving));
        return ChangeSet.of(changes);
    }
}

package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.ClassDecision;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides the class of stations, with basis and date. A station whose counted class changes leaves its group, since a
 * group has one class.
 */
public record ClassifyStations(List<StationId> stations, ClassDecision decision) implements Edit {

    public ClassifyStations {
        stations = List.copyOf(stations);
    }

    @Override
    public String kind() {
        return "classify";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.classify", Names.stations(before, stations), decision.value());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        List<StationId> leaving = new ArrayList<>();
        for (StationId id : stations) {
            PollingStation now = before.stations().get(id);
            if (now.decision().filter(decision::equals).isPresent()) {
                continue;
            }
            changes.add(Change.replaced(now, now.decided(decision)));
            if (now.countedClass() != decision.value()) {
                leaving.add(id);
            }
        }
        changes.addAll(Regroup.leave(before, leaving));
        return ChangeSet.of(changes);
    }

    /** The groups that lose stations by this edit: a planner is told before. */
    public Set<StationId> leavingGroups(Plan before) {
        return stations.stream()
                .filter(id -> before.stations().get(id).countedClass() != decision.value())
                .filter(id -> before.index().groupOf(id).isPresent())
                .collect(Collectors.toSet());
    }
}

package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.StatedFacts;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States facts about stations, or takes them back.
 *
 * @param facts per fact its value; empty takes back what was stated
 */
public record StateFacts(List<StationId> stations, Map<StatedFact, Optional<String>> facts) implements Edit {

    public StateFacts {
        stations = List.copyOf(stations);
        EnumMap<StatedFact, Optional<String>> ordered = new EnumMap<>(StatedFact.class);
        ordered.putAll(facts);
        facts = Collections.unmodifiableMap(ordered);
    }

    @Override
    public String kind() {
        return "state-facts";
    }

    @Override
    public Phrase summary(Plan before) {
        Phrase where = Names.stations(before, stations);
        if (facts.size() != 1) {
            return Phrase.of("edit.state-facts", facts.size(), where);
        }
        Map.Entry<StatedFact, Optional<String>> only =
                facts.entrySet().iterator().next();
        return only.getValue().isPresent()
                ? Phrase.of("edit.state-facts.one", only.getKey(), where)
                : Phrase.of("edit.state-facts.none", only.getKey(), where);
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (StationId id : stations) {
            PollingStation now = before.stations().get(id);
            StatedFacts stated = now.stated();
            for (Map.Entry<StatedFact, Optional<String>> fact : facts.entrySet()) {
                stated = fact.getValue().isPresent()
                        ? stated.with(fact.getKey(), fact.getValue().get())
                        : stated.without(fact.getKey());
            }
            if (!stated.equals(now.stated())) {
                changes.add(Change.replaced(now, now.withStated(stated)));
            }
        }
        return ChangeSet.of(changes);
    }
}

package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;

/**
 * Corrects the number of a station; its id stays.
 *
 * @param number 1 ... 999
 */
public record RenumberStation(StationId station, int number) implements Edit {

    @Override
    public String kind() {
        return "renumber-station";
    }

    @Override
    public Phrase summary(Plan before) {
        PollingStation now = before.stations().get(station);
        return Phrase.of(
                "edit.renumber-station",
                Names.station(before, now),
                numbered(now).numberText());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, numbered(before.stations().get(station))).stream()
                .toList());
    }

    private PollingStation numbered(PollingStation now) {
        return now.withPlace(now.village(), now.district(), number);
    }
}

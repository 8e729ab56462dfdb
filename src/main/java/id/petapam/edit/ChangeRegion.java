package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.RegionRef;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the plan on another region pack. Villages move to where the new pack has them, and with them the stations whose
 * place was only an estimate.
 *
 * @param villages with their new points
 * @param points new estimates of stations without a place of their own
 */
public record ChangeRegion(RegionRef region, List<Village> villages, Map<StationId, PlacedPoint> points)
        implements Edit {

    public ChangeRegion {
        villages = List.copyOf(villages);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    @Override
    public String kind() {
        return "change-region";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.change-region", region.title());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        Put.change(before, before.header().withRegion(region)).ifPresent(changes::add);
        villages.forEach(village -> Put.change(before, village).ifPresent(changes::add));
        points.forEach((id, point) -> {
            PollingStation now = before.stations().get(id);
            if (!now.point().equals(Optional.of(point))) {
                changes.add(Change.replaced(now, now.withPoint(Optional.of(point))));
            }
        });
        return ChangeSet.of(changes);
    }
}

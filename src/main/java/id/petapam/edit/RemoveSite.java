package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.Unit;
import id.petapam.model.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes a site, with its teams; units that have it as home have none then. */
public record RemoveSite(SiteId site) implements Edit {

    @Override
    public String kind() {
        return "remove-site";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.remove-site", before.sites().get(site).name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        Site gone = before.sites().get(site);
        List<Change> changes = new ArrayList<>(Seats.vacate(before, new Post.OfSite(site)));
        changes.addAll(Seats.vacate(before, new Post.OfControl(site)));
        for (Unit unit : before.units().values()) {
            if (unit.home().filter(site::equals).isPresent()) {
                changes.add(Change.replaced(unit, unit.withHome(Optional.empty())));
            }
        }
        for (Vehicle vehicle : before.vehicles().values()) {
            if (vehicle.home().filter(site::equals).isPresent()) {
                changes.add(Change.replaced(vehicle, vehicle.withHome(Optional.empty())));
            }
        }
        for (Site part : before.sites().values()) {
            if (part.detail().of().filter(site::equals).isPresent()) {
                changes.add(Change.replaced(part, part.withDetail(part.detail().of(Optional.empty()))));
            }
        }
        changes.add(Change.removed(gone));
        return ChangeSet.of(changes);
    }
}

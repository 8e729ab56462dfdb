package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import java.util.ArrayList;
import java.util.List;

/** Places objects of the city security plan around a place, or changes them. */
public record PutCitySecurity(SiteId place, List<Site> parts) implements Edit {

    public PutCitySecurity {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "put-city-security";
    }

    @Override
    public Phrase summary(Plan before) {
        String name = before.sites().get(place).name();
        return parts.size() == 1
                ? Phrase.of("edit.put-city-security.one", name, parts.get(0).name())
                : Phrase.of("edit.put-city-security", name, parts.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        parts.forEach(part -> Put.change(before, part).ifPresent(changes::add));
        return ChangeSet.of(changes);
    }
}

package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Site;

/** Places a site, or changes the one with its id (also moves it). */
public record PutSite(Site site) implements Edit {

    @Override
    public String kind() {
        return "put-site";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-site", site.name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, site).stream().toList());
    }
}

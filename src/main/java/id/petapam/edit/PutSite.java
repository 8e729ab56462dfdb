package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import java.util.ArrayList;
import java.util.List;

/** Places a site, or changes the one with its id (also moves it). Rings that stand about its point move with it. */
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
        List<Change> changes = new ArrayList<>();
        Put.change(before, site).ifPresent(changes::add);
        Site old = before.sites().get(site.id());
        if (old != null && !old.point().equals(site.point())) {
            for (Site part : before.sites().values()) {
                if (part.siteKind() == SiteKind.RING
                        && part.detail().of().filter(site.id()::equals).isPresent()
                        && part.point().at().equals(old.point().at())) {
                    changes.add(Change.replaced(part, part.withPoint(site.point())));
                }
            }
        }
        return ChangeSet.of(changes);
    }
}

package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import java.util.ArrayList;
import java.util.List;

/** Takes a list of sites into the plan: new ones and corrected ones, as one edit. Teams and homes stay as they are. */
public record TakeSites(List<Site> sites) implements Edit {

    public TakeSites {
        sites = List.copyOf(sites);
    }

    @Override
    public String kind() {
        return "take-sites";
    }

    @Override
    public Phrase summary(Plan before) {
        long added =
                sites.stream().filter(s -> !before.sites().containsKey(s.id())).count();
        return Phrase.of("edit.take-sites", (int) added, (int) (sites.size() - added));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        sites.forEach(s -> Put.change(before, s).ifPresent(changes::add));
        return ChangeSet.of(changes);
    }
}

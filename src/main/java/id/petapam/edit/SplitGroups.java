package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.GroupId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts groups into smaller ones. The first part keeps the group with its number and team; each other part becomes a
 * group without a team.
 *
 * @param kept the groups that are cut, as they will be; each a part of what it was
 * @param cut the new groups
 */
public record SplitGroups(List<StationGroup> kept, List<StationGroup> cut) implements Edit {

    public SplitGroups {
        kept = List.copyOf(kept);
        cut = List.copyOf(cut);
        Set<GroupId> ids = new HashSet<>();
        kept.forEach(group -> ids.add(group.id()));
        cut.forEach(group -> ids.add(group.id()));
        if (ids.size() != kept.size() + cut.size()) {
            throw new IllegalArgumentException("a group is named twice");
        }
    }

    @Override
    public String kind() {
        return "split-groups";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.split-groups", kept.size(), kept.size() + cut.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        kept.forEach(group -> Put.change(before, group).ifPresent(changes::add));
        cut.forEach(group -> changes.add(Change.added(group)));
        return ChangeSet.of(changes);
    }
}

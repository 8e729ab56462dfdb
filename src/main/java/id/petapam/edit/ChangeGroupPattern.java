package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives groups a pattern of their own, or takes it away. */
public record ChangeGroupPattern(List<GroupId> groups, Optional<GuardPattern> pattern) implements Edit {

    public ChangeGroupPattern {
        groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
        return "change-group-pattern";
    }

    @Override
    public Phrase summary(Plan before) {
        return pattern.map(p -> Phrase.of("edit.change-group-pattern", groups.size(), p))
                .orElseGet(() -> Phrase.of("edit.change-group-pattern.none", groups.size()));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (GroupId id : groups) {
            StationGroup now = before.groups().get(id);
            Put.change(before, now.withOwnPattern(pattern)).ifPresent(changes::add);
        }
        return ChangeSet.of(changes);
    }
}

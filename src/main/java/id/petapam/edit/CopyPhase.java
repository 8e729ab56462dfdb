package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Copies the assignments of a phase into another one: the same people, named as they are, with what they carry, at the
 * same posts, for the whole of that phase. What cannot come along is left out ({@link PhaseCopy}).
 *
 * @param sorts posts that are copied
 * @param replace true: what stands at such posts in the other phase goes, except what is pinned; false: it stays
 */
public record CopyPhase(PhaseId from, PhaseId to, Set<PostSort> sorts, boolean replace, IdSource ids) implements Edit {

    public CopyPhase {
        EnumSet<PostSort> copy = EnumSet.noneOf(PostSort.class);
        copy.addAll(sorts);
        sorts = Collections.unmodifiableSet(copy);
    }

    @Override
    public String kind() {
        return "copy-phase";
    }

    @Override
    public Phrase summary(Plan before) {
        PhaseCopy copy = copy(before);
        return Phrase.of(
                "edit.copy-phase",
                copy.teams().size(),
                Headcount.of(copy.people()),
                before.phases().get(from).phaseKind(),
                before.phases().get(to).phaseKind());
    }

    /**
     * What would be copied, and what not.
     *
     * @throws Problem if both are the same phase, or the plan lacks one
     */
    public PhaseCopy copy(Plan before) {
        if (from.equals(to)) {
            throw Problem.of("edit.copy-same");
        }
        for (PhaseId phase : List.of(from, to)) {
            if (!before.phases().containsKey(phase)) {
                throw Problem.of("edit.no-phase", phase.value());
            }
        }
        return new PhaseCopying(before, this).copy();
    }

    @Override
    public ChangeSet changes(Plan before) {
        PhaseCopy copy = copy(before);
        List<Change> changes = new ArrayList<>();
        copy.leaving().forEach(assignment -> {
            changes.add(Change.removed(assignment));
            changes.add(Change.removed(before.teams().get(assignment.team())));
        });
        copy.teams().forEach(made -> {
            changes.add(Change.added(made.team()));
            changes.add(Change.added(made.assignment()));
        });
        return ChangeSet.of(changes);
    }
}

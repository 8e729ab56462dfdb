package id.petapam.ui.propose;

import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.Unit;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.propose.ExplainPlan;
import id.petapam.workflow.propose.PlanReasons;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Why the picked post is served as it is, and what changes if another unit did. */
public final class WhyViewModel {

    /**
     * What is known of a post.
     *
     * @param units that could stand there, the nearest first
     */
    record Told(Phrase name, List<Phrase> here, List<Phrase> group, List<Unit> units) {}

    private final Workplace place;
    private final Supplier<ExplainPlan> explainer;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Phrase>> instead = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    /** Of the plan that was asked about last; null until then. */
    private PlanReasons reasons;

    private Post post;

    /** @param explainer asked off the screen thread */
    public WhyViewModel(Workplace place, Supplier<ExplainPlan> explainer) {
        this.place = place;
        this.explainer = explainer;
    }

    /** Null until it is known. */
    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Why not the unit that was chosen. */
    ReadOnlyObjectProperty<List<Phrase>> insteadProperty() {
        return instead.getReadOnlyProperty();
    }

    /** Why there is no answer; null where there is one. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Asks about the one post that is picked. */
    public void ask() {
        told.set(null);
        instead.set(List.of());
        problem.set(null);
        List<Post> picked = place.drops().postsOf(place.selection().places());
        if (picked.size() != 1) {
            problem.set(Phrase.of("whyview.pick-one"));
            return;
        }
        post = picked.get(0);
        DeskState state = place.desk().state();
        Optional<AccessTable> access = place.access().state().table();
        Optional<PlanReasons> known = Optional.ofNullable(reasons)
                .filter(one -> one.plan() == state.plan() && one.phase().equals(state.phase()));
        Post asked = post;
        place.work()
                .quietly(
                        () -> {
                            PlanReasons made =
                                    known.orElseGet(() -> explainer.get().reasons(state.plan(), state.phase(), access));
                            return new Answer(
                                    made,
                                    new Told(
                                            made.name(asked),
                                            made.whyHere(asked),
                                            made.whyGroup(asked),
                                            made.unitsFor(asked)));
                        },
                        answer -> {
                            reasons = answer.reasons();
                            told.set(answer.told());
                        },
                        problem::set);
    }

    private record Answer(PlanReasons reasons, Told told) {}

    /** Why not this unit, and what would change. */
    void askInstead(Unit unit) {
        PlanReasons known = reasons;
        Post asked = post;
        place.work().quietly(() -> known.whyNot(unit.id(), asked), instead::set, problem::set);
    }
}

package id.petapam.workflow;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.AssignUnit;
import id.petapam.edit.Edit;
import id.petapam.edit.MoveTeam;
import id.petapam.edit.Names;
import id.petapam.model.Assignment;
import id.petapam.model.Coverage;
import id.petapam.model.ForceKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.PairedGuard;
import id.petapam.rules.check.PersonElsewhere;
import id.petapam.rules.check.SectorControllers;
import id.petapam.rules.check.SeniorInTeam;
import id.petapam.rules.check.TeamSize;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.need.PatternLookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a drop on posts would do, which rules it would break, and makes the edit for it. */
public final class PreviewDrop {

    /** Heads that a post gets that asks for none itself: a pair. */
    private static final Headcount PAIR = Headcount.of(2);

    private final IdSource ids;

    public PreviewDrop(IdSource ids) {
        this.ids = ids;
    }

    /** @param targets one post or more, in the order in which they are to be filled; persons and teams go to the first */
    public DropPreview preview(Plan plan, PhaseId phase, DragLoad load, List<Post> targets) {
        if (load instanceof DragLoad.OfUnit unit) {
            return unit(plan, phase, unit, targets);
        } else if (load instanceof DragLoad.OfPersons persons) {
            return persons(plan, phase, persons.persons(), targets.get(0));
        }
        return team(plan, (DragLoad.OfTeam) load, targets.get(0));
    }

    private DropPreview unit(Plan plan, PhaseId phase, DragLoad.OfUnit load, List<Post> targets) {
        Unit unit = plan.units().get(load.unit());
        Headcount left = plan.index().left(phase, unit);
        Map<Post, Headcount> heads = new LinkedHashMap<>();
        Headcount rest = left;
        List<Finding> warnings = new ArrayList<>();
        for (Post post : targets) {
            PostStaffing at = PostStaffing.of(plan, phase, post);
            int wanted = load.heads().orElseGet(() -> wanted(unit, at)).value();
            Headcount given = Headcount.of(Math.min(wanted, rest.value()));
            if (given.value() > 0) {
                heads.put(post, given);
                rest = rest.minus(given);
                warnings.addAll(warnings(plan, at, unit.force() == ForceKind.POLRI ? given : Headcount.ZERO));
            }
        }
        Headcount total = left.minus(rest);
        Phrase title = Phrase.of("drop.title.unit", total, unit.name());
        if (left.value() <= 0) {
            return DropPreview.refused(title, Phrase.of("drop.refused.none-left", unit.name(), unit.headcount()));
        }
        if (heads.isEmpty()) {
            return DropPreview.refused(title, Phrase.of("drop.refused.full", Names.posts(plan, targets)));
        }
        Phrase leftover = Phrase.of("drop.left", rest, unit.headcount());
        Phrase effect = targets.size() == 1
                ? becomes(
                        plan,
                        PostStaffing.of(plan, phase, targets.get(0)),
                        unit.force() == ForceKind.POLRI ? total : Headcount.ZERO,
                        leftover)
                : Phrase.of("drop.effect.many", heads.size(), targets.size(), leftover);
        return checked(plan, title, effect, warnings, new AssignUnit(unit.id(), phase, heads, ids));
    }

    private static Headcount wanted(Unit unit, PostStaffing at) {
        if (unit.force() != ForceKind.POLRI || at.required().value() == 0) {
            return PAIR;
        }
        return at.missing();
    }

    private DropPreview persons(Plan plan, PhaseId phase, List<PersonId> persons, Post post) {
        PostStaffing at = PostStaffing.of(plan, phase, post);
        List<Slot> slots = new ArrayList<>(
                at.assignment().map(a -> plan.teams().get(a.team()).slots()).orElse(List.of()));
        List<Finding> warnings = new ArrayList<>();
        int more = 0;
        for (PersonId id : persons) {
            Person person = plan.persons().get(id);
            PersonElsewhere.check(plan, phase, id, post).ifPresent(warnings::add);
            Slot named = Slot.named(person);
            if (!slots.contains(named)) {
                int open = slots.indexOf(Slot.open(person.unit()));
                if (open >= 0) {
                    slots.set(open, named);
                } else {
                    slots.add(named);
                    more += plan.units().get(person.unit()).force() == ForceKind.POLRI ? 1 : 0;
                }
            }
        }
        warnings.addAll(warnings(plan, at, Headcount.of(more)));
        team(plan, post, slots).ifPresent(warnings::add);
        Phrase title = Phrase.of("drop.title.persons", Headcount.of(persons.size()));
        Phrase effect = becomes(plan, at, Headcount.of(more), Phrase.of("drop.named", persons.size()));
        return checked(plan, title, effect, warnings, new AssignPersons(persons, phase, post, ids));
    }

    private DropPreview team(Plan plan, DragLoad.OfTeam load, Post post) {
        Assignment moved = plan.assignments().get(load.assignment());
        List<Slot> slots = plan.teams().get(moved.team()).slots();
        Phrase title = Phrase.of("drop.title.team", Headcount.of(slots.size()), Names.post(plan, moved.post()));
        if (moved.post().equals(post)) {
            return DropPreview.refused(title, Phrase.of("drop.refused.same"));
        }
        PostStaffing at = PostStaffing.of(plan, moved.phase(), post);
        int police = (int) slots.stream()
                .filter(slot -> plan.units().get(slot.unit()).force() == ForceKind.POLRI)
                .count();
        Phrase effect =
                becomes(plan, at, Headcount.of(police), Phrase.of("drop.leaves", Names.post(plan, moved.post())));
        return checked(
                plan, title, effect, warnings(plan, at, Headcount.of(police)), new MoveTeam(moved.id(), post, ids));
    }

    /** R-13 asks for the rank of one who controls a kecamatan, R-14 for a senior at every other post. */
    private static Optional<Finding> team(Plan plan, Post post, List<Slot> slots) {
        if (post instanceof Post.OfDistrict) {
            return SectorControllers.rank(plan.rules(), plan, slots);
        }
        return post.isCommand() ? Optional.empty() : SeniorInTeam.check(plan, slots);
    }

    private static Phrase becomes(Plan plan, PostStaffing at, Headcount more, Phrase rest) {
        Coverage after = Coverage.of(at.police().plus(more), at.required());
        return Phrase.of("drop.effect.one", Names.post(plan, at.post()), after, rest);
    }

    private static List<Finding> warnings(Plan plan, PostStaffing at, Headcount more) {
        Headcount after = at.police().plus(more);
        List<Finding> found = new ArrayList<>();
        if (at.post() instanceof Post.OfGroup || at.post() instanceof Post.OfStation) {
            VulnerabilityClass value = classOf(plan, at.post());
            GuardPattern pattern = patternOf(plan, at.post());
            PairedGuard.check(plan.rules(), value, pattern, after).ifPresent(found::add);
            TeamSize.tooMany(plan.rules(), at.required(), after).ifPresent(found::add);
        }
        return found;
    }

    private static VulnerabilityClass classOf(Plan plan, Post post) {
        return post instanceof Post.OfGroup group
                ? plan.groups().get(group.id()).stationClass()
                : plan.stations().get(((Post.OfStation) post).id()).countedClass();
    }

    private static GuardPattern patternOf(Plan plan, Post post) {
        PatternLookup patterns = PatternLookup.of(plan);
        return post instanceof Post.OfGroup group
                ? patterns.of(plan.groups().get(group.id()))
                : patterns.of(plan.stations().get(((Post.OfStation) post).id()));
    }

    /** Asks the edit itself, so that a drop is refused for the same reason by which the gate would refuse it. */
    private static DropPreview checked(Plan plan, Phrase title, Phrase effect, List<Finding> warnings, Edit edit) {
        try {
            return edit.changes(plan).isEmpty()
                    ? DropPreview.refused(title, Phrase.of("drop.refused.same"))
                    : new DropPreview(title, effect, warnings, Optional.of(edit));
        } catch (Problem refused) {
            return DropPreview.refused(title, refused.phrase());
        }
    }
}

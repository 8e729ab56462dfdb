package id.petapam.workflow.findings;

import id.petapam.edit.Names;
import id.petapam.edit.RemoveSlots;
import id.petapam.edit.SwapPersons;
import id.petapam.model.Assignment;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.rules.check.PlanFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** takes a person off one of two places. R-14: lets a senior change places with a junior. */
final class FixPersons {

    private FixPersons() {}

    static List<Fix> inTwoPlaces(Mending at, List<PlanFinding> findings) {
        Person person = findings.size() == 1
                ? at.plan().persons().get(findings.get(0).subject().id())
                : null;
        if (person == null) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        for (var phase : at.plan().phases().keySet()) {
            for (Assignment assignment : at.plan().index().assignmentsOf(phase, person.id())) {
                Phrase post = Names.post(at.plan(), assignment.post());
                fixes.add(Fix.choice(
                        Phrase.of("finding.fix.take-off", post),
                        Phrase.of("finding.fix.take-off.effect", person.rank(), post),
                        new RemoveSlots(assignment.id(), List.of(Slot.named(person)))));
            }
        }
        return fixes;
    }

    static List<Fix> noSenior(Mending at, List<PlanFinding> findings) {
        List<Post> posts = at.posts(findings);
        Optional<Assignment> assignment =
                posts.size() == 1 ? at.plan().index().assignmentAt(at.phase(), posts.get(0)) : Optional.empty();
        if (assignment.isEmpty()) {
            return List.of();
        }
        return at.plan().teams().get(assignment.get().team()).slots().stream()
                .flatMap(slot -> slot.person().stream())
                .map(at.plan().persons()::get)
                .sorted(Comparator.comparing(Person::rank))
                .map(junior -> swap(at, junior, posts.get(0)))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    /** A senior of the junior's own unit: one who stands nowhere yet, else one of a team that has two. */
    private static Optional<Fix> swap(Mending at, Person junior, Post post) {
        return at.plan().index().members(junior.unit()).stream()
                .filter(person -> person.rank().canLeadPair() && !person.rank().isOfficer())
                .filter(person -> isSpare(at, person))
                .min(Comparator.comparing(
                                (Person person) -> !places(at, person.id()).isEmpty())
                        .thenComparing(Person::rank)
                        .thenComparing(Person::id))
                .map(senior -> {
                    List<Assignment> from = places(at, senior.id());
                    Phrase effect = from.isEmpty()
                            ? Phrase.of(
                                    "finding.fix.swap.free",
                                    senior.rank(),
                                    unit(at, junior),
                                    Names.post(at.plan(), post),
                                    junior.rank())
                            : Phrase.of(
                                    "finding.fix.swap.effect",
                                    senior.rank(),
                                    unit(at, junior),
                                    Names.post(at.plan(), from.get(0).post()),
                                    junior.rank(),
                                    Names.post(at.plan(), post));
                    return new Fix(
                            Phrase.of("finding.fix.swap"),
                            effect,
                            new SwapPersons(junior.id(), senior.id(), at.phase()));
                });
    }

    private static String unit(Mending at, Person person) {
        return at.plan().units().get(person.unit()).name();
    }

    private static List<Assignment> places(Mending at, PersonId person) {
        return at.plan().index().assignmentsOf(at.phase(), person);
    }

    private static boolean isSpare(Mending at, Person senior) {
        List<Assignment> places = places(at, senior.id());
        return places.isEmpty()
                || places.size() == 1
                        && at.plan().teams().get(places.get(0).team()).slots().stream()
                                        .flatMap(slot -> slot.person().stream())
                                        .map(at.plan().persons()::get)
                                        .filter(person -> person.rank().canLeadPair())
                                        .count()
                                > 1;
    }
}

package id.petapam.workflow.reserve;

import id.petapam.model.Assignment;
import id.petapam.model.ForceKind;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.rules.coverage.Staffing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named officers on whom most stations depend: who commands them, and whose team has too few without him. Told by rank and
 * unit, never by name.
 */
final class LostPersons {

    private static final int MOST = 20;

    private LostPersons() {}

    /** Nobody is hard to replace while his own unit has people left. */
    static List<WeakPoint> of(Plan plan, PhaseId phase) {
        Map<PersonId, Set<StationId>> commanded = new LinkedHashMap<>();
        Map<PersonId, Set<StationId>> guarded = new LinkedHashMap<>();
        Staffing staffing = Staffing.of(plan, phase);
        for (Assignment assignment : plan.assignments().values()) {
            if (!assignment.phase().equals(phase)) {
                continue;
            }
            Post post = assignment.post();
            boolean command = post instanceof Post.OfDistrict || post instanceof Post.OfRayon;
            boolean tight = !command
                    && staffing.at(post).police().compareTo(staffing.at(post).required()) <= 0;
            for (Slot slot : plan.teams().get(assignment.team()).slots()) {
                boolean police = Optional.ofNullable(plan.units().get(slot.unit()))
                        .filter(unit -> unit.force() == ForceKind.POLRI)
                        .isPresent();
                if (slot.person().isPresent() && police && (command || tight)) {
                    (command ? commanded : guarded)
                            .computeIfAbsent(slot.person().get(), p -> new LinkedHashSet<>())
                            .addAll(stations(plan, post));
                }
            }
        }
        List<WeakPoint> points = new ArrayList<>();
        commanded.forEach((person, stations) -> points.add(point(plan, phase, person, stations, "weakpoint.commands")));
        guarded.forEach((person, stations) -> points.add(point(plan, phase, person, stations, "weakpoint.guards")));
        return points.stream()
                .filter(point -> !point.lost().isEmpty() || !point.hit().isEmpty())
                .sorted(Comparator.comparing((WeakPoint point) -> -point.lost().size())
                        .thenComparing(point -> -point.hit().size()))
                .limit(MOST)
                .toList();
    }

    private static WeakPoint point(Plan plan, PhaseId phase, PersonId id, Set<StationId> stations, String key) {
        Person person = plan.persons().get(id);
        Unit unit = plan.units().get(person.unit());
        int spare = Math.max(0, plan.index().left(phase, unit).value());
        return new WeakPoint(
                WeakPoint.Kind.PERSON,
                Phrase.of("name.person", person.rank(), unit.name()),
                Optional.empty(),
                spare == 0 ? stations : Set.of(),
                spare == 0 ? Set.of() : stations,
                Phrase.of(spare == 0 ? key + "-alone" : key, stations.size(), spare));
    }

    private static Set<StationId> stations(Plan plan, Post post) {
        Set<StationId> stations = new LinkedHashSet<>();
        if (post instanceof Post.OfGroup group) {
            stations.addAll(plan.groups().get(group.id()).stations());
        } else if (post instanceof Post.OfStation station) {
            stations.add(station.id());
        } else if (post instanceof Post.OfDistrict district) {
            plan.index().stationsOf(district.id()).stream()
                    .map(PollingStation::id)
                    .forEach(stations::add);
        } else if (post instanceof Post.OfRayon rayon) {
            plan.rayons().get(rayon.id()).districts().forEach(code -> plan.index().stationsOf(code).stream()
                    .map(PollingStation::id)
                    .forEach(stations::add));
        }
        return stations;
    }
}

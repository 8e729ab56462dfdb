package id.petapam.workflow.findings;

import id.petapam.edit.Names;
import id.petapam.model.Assignment;
import id.petapam.model.EntityKind;
import id.petapam.model.ForceKind;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.rules.check.Duty;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.HeadsElsewhere;
import id.petapam.rules.check.LateBoxes;
import id.petapam.rules.check.PersonElsewhere;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.RestBetween;
import id.petapam.rules.check.ServiceNumber;
import id.petapam.rules.check.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons: their service numbers, and whether they are asked to be in two places. */
final class PersonChecks {

    private final Checking at;
    private final Memory memory;
    private final Map<String, Integer> numbers = new HashMap<>();

    PersonChecks(Checking at, Memory memory) {
        this.at = at;
        this.memory = memory;
        for (Person person : at.plan().persons().values()) {
            number(person).filter(n -> !n.isEmpty()).ifPresent(n -> numbers.merge(n, 1, Integer::sum));
        }
    }

    /** The number of a person of Polri; empty where it was deleted or is none of Polri's. */
    private Optional<String> number(Person person) {
        Unit unit = at.plan().units().get(person.unit());
        return unit == null || unit.force() != ForceKind.POLRI
                ? Optional.empty()
                : at.plan().personalOf(person).map(PersonalData::serviceNumber);
    }

    List<PlanFinding> person(Person person) {
        Subject subject = new Subject(EntityKind.PERSON, person.id());
        Optional<String> number = number(person);
        int sharing = number.map(n -> numbers.getOrDefault(n, 1) - 1).orElse(0);
        List<Assignment> places = new ArrayList<>();
        for (PhaseId phase : at.plan().phases().keySet()) {
            places.addAll(at.plan().index().assignmentsOf(phase, person.id()));
        }
        List<Phase> phases =
                places.stream().map(a -> at.plan().phases().get(a.phase())).toList();
        return memory.of(
                subject,
                () -> {
                    List<Finding> found = new ArrayList<>(1);
                    List<Duty> duties = duties(places);
                    PersonElsewhere.check(at.rules(), duties).ifPresent(found::add);
                    RestBetween.check(at.rules(), duties).ifPresent(found::add);
                    number.ifPresent(n -> found.addAll(ServiceNumber.check(at.rules(), person.rank(), n, sharing)));
                    return PostChecks.about(subject, Optional.empty(), found);
                },
                person,
                number,
                sharing,
                places,
                phases,
                at.rules());
    }

    private List<Duty> duties(List<Assignment> places) {
        return places.stream()
                .map(assignment -> {
                    Phase phase = at.plan().phases().get(assignment.phase());
                    return new Duty(
                            assignment.post(),
                            phase.phaseKind(),
                            assignment.window().orElseGet(phase::window),
                            Names.post(at.plan(), assignment.post()));
                })
                .toList();
    }

    /** Phases whose times break a rule. */
    List<PlanFinding> phases() {
        List<PlanFinding> all = new ArrayList<>();
        for (Phase phase : at.plan().phases().values()) {
            LateBoxes.check(at.rules(), phase)
                    .ifPresent(found -> all.add(
                            new PlanFinding(new Subject(EntityKind.PHASE, phase.id()), Optional.empty(), found)));
        }
        return all;
    }

    /** Units of which more people are on duty at one time than they have. */
    List<PlanFinding> units() {
        List<PlanFinding> all = new ArrayList<>();
        Map<UnitId, HeadsElsewhere.Peak> peaks = HeadsElsewhere.peaks(at.plan());
        for (Unit unit : at.plan().units().values()) {
            HeadsElsewhere.check(at.rules(), unit.headcount().value(), peaks.get(unit.id()))
                    .ifPresent(found ->
                            all.add(new PlanFinding(new Subject(EntityKind.UNIT, unit.id()), Optional.empty(), found)));
        }
        return all;
    }
}

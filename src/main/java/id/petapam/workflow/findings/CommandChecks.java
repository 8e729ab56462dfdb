package id.petapam.workflow.findings;

import id.petapam.model.Assignment;
import id.petapam.model.District;
import id.petapam.model.EntityKind;
import id.petapam.model.PersonId;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.model.Team;
import id.petapam.rules.check.AreaObservers;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.SectorControllers;
import id.petapam.rules.check.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** who controls each kecamatan, who observes each rayon. A few dozen things, looked at anew each time. */
final class CommandChecks {

    private final Checking at;

    CommandChecks(Checking at) {
        this.at = at;
    }

    List<PlanFinding> all() {
        List<PlanFinding> all = new ArrayList<>();
        Map<PersonId, Integer> held = held();
        at.plan().districts().values().forEach(district -> all.addAll(district(district)));
        at.plan().rayons().values().forEach(rayon -> all.addAll(rayon(rayon)));
        held.forEach((person, districts) -> SectorControllers.tooMany(at.rules(), districts)
                .ifPresent(found -> all.addAll(
                        PostChecks.about(new Subject(EntityKind.PERSON, person), Optional.empty(), List.of(found)))));
        return all;
    }

    private List<PlanFinding> district(District district) {
        Post post = new Post.OfDistrict(district.code());
        Team team = at.teamAt(post);
        int stations = at.plan().index().stationsOf(district.code()).size();
        List<Finding> found = new ArrayList<>();
        if (at.guardsStations()) {
            SectorControllers.none(at.rules(), stations, at.police(team)).ifPresent(found::add);
            List<String> rayons = at.plan().rayons().values().stream()
                    .filter(rayon -> rayon.districts().contains(district.code()))
                    .map(Rayon::name)
                    .toList();
            if (stations > 0) {
                AreaObservers.membership(at.rules(), at.plan().rayons().size(), rayons)
                        .ifPresent(found::add);
            }
        }
        SectorControllers.rank(at.rules(), at.plan(), Checking.slots(team)).ifPresent(found::add);
        return PostChecks.about(Subject.of(post), Optional.of(district.code()), found);
    }

    private List<PlanFinding> rayon(Rayon rayon) {
        Post post = new Post.OfRayon(rayon.id());
        List<Finding> found = at.guardsStations()
                ? AreaObservers.none(at.rules(), rayon.districts().size(), at.police(at.teamAt(post))).stream()
                        .toList()
                : List.of();
        return PostChecks.about(Subject.of(post), Optional.empty(), found);
    }

    /** Kecamatan that each named person controls in this phase. */
    private Map<PersonId, Integer> held() {
        Map<PersonId, Integer> held = new HashMap<>();
        for (Assignment assignment : at.plan().assignments().values()) {
            if (assignment.phase().equals(at.phase()) && assignment.post() instanceof Post.OfDistrict) {
                Team team = at.plan().teams().get(assignment.team());
                Checking.slots(team).stream()
                        .flatMap(slot -> slot.person().stream())
                        .forEach(person -> held.merge(person, 1, Integer::sum));
            }
        }
        return new java.util.TreeMap<>(held);
    }
}

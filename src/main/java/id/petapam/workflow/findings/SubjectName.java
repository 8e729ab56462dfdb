package id.petapam.workflow.findings;

import id.petapam.edit.Names;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Entity;
import id.petapam.model.Person;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Rayon;
import id.petapam.model.Site;
import id.petapam.model.StationGroup;
import id.petapam.model.Unit;
import id.petapam.model.Vehicle;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.Subject;
import java.util.Optional;

/** What the thing is called that a finding is about. Persons by rank and unit only. */
public final class SubjectName {

    private SubjectName() {}

    /** "TPS 002 Perjaya", "Kelompok 3 Martapura", "Aipda, Sat Samapta". */
    public static Phrase of(Plan plan, Subject subject) {
        Entity thing = plan.find(subject.kind(), subject.id()).orElse(null);
        if (thing instanceof PollingStation station) {
            return Names.station(plan, station);
        } else if (thing instanceof StationGroup group) {
            return Names.post(plan, new id.petapam.model.Post.OfGroup(group.id()));
        } else if (thing instanceof Site site) {
            return Phrase.of("name.site", site.name());
        } else if (thing instanceof Person person) {
            return Phrase.of(
                    "name.person",
                    person.rank(),
                    Optional.ofNullable(plan.units().get(person.unit()))
                            .map(Unit::name)
                            .orElse(""));
        } else if (thing instanceof Phase phase) {
            return Phrase.of("name.phase", phase.phaseKind());
        } else if (thing instanceof Unit unit) {
            return Phrase.of("name.site", unit.name());
        } else if (thing instanceof District district) {
            return Phrase.of("name.district", district.name());
        }
        if (thing instanceof Rayon rayon) {
            return Phrase.of("name.rayon-itself", rayon.name());
        }
        if (thing instanceof Vehicle vehicle) {
            return vehicle.name().isBlank()
                    ? Phrase.of("name.vehicle", vehicle.count(), vehicle.vehicleKind())
                    : Phrase.of("name.site", vehicle.name());
        }
        return Phrase.of("name.site", subject.id().value());
    }

    /** The same with its kecamatan, where that is not part of the name: for where no column tells it. */
    public static Phrase withDistrict(Plan plan, PlanFinding finding) {
        Phrase name = of(plan, finding.subject());
        Optional<String> district =
                finding.district().map(plan.districts()::get).map(District::name);
        boolean told = finding.subject().kind() != id.petapam.model.EntityKind.STATION;
        return told || district.isEmpty() ? name : Phrase.of("name.station-in", name, district.get());
    }

    /** Name of the kecamatan; empty where it has none. */
    public static String district(Plan plan, Optional<DistrictCode> code) {
        return code.map(plan.districts()::get).map(District::name).orElse("");
    }
}

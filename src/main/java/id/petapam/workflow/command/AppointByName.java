package id.petapam.workflow.command;

import id.petapam.model.District;
import id.petapam.model.Headcount;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Rayon;
import id.petapam.model.Site;
import id.petapam.model.Unit;
import id.petapam.workflow.Applied;
import id.petapam.workflow.AssignByName;
import id.petapam.workflow.DragLoad;
import id.petapam.workflow.DropPreview;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PreviewDrop;
import java.util.List;
import java.util.Optional;

/** Appoints a Padal or Pamatwil where all are named by words, through the same preview as a drop in the window. */
public final class AppointByName {

    private final PreviewDrop drops;

    public AppointByName(PreviewDrop drops) {
        this.drops = drops;
    }

    /** A kecamatan by code or name, for its Padal. */
    public static Post padal(Plan plan, String district) {
        List<District> found = plan.districts().values().stream()
                .filter(one -> one.code().value().equals(district) || one.name().equalsIgnoreCase(district))
                .toList();
        if (found.size() != 1) {
            throw Problem.of("command.unknown-district", district);
        }
        return new Post.OfDistrict(found.get(0).code());
    }

    /** A rayon by name or id, for its Pamatwil. */
    public static Post pamatwil(Plan plan, String rayon) {
        Rayon found = ArrangeRayons.require(plan, rayon);
        return new Post.OfRayon(found.id());
    }

    /** A ring or another object by name or id, for its Padal. */
    public static Post padalAt(Plan plan, String site) {
        return plan.sites().values().stream()
                .filter(one -> one.id().value().equals(site) || one.name().equalsIgnoreCase(site))
                .map(Site::id)
                .findFirst()
                .map(Post.OfControl::new)
                .orElseThrow(() -> Problem.of("command.unknown-site", site));
    }

    /** @throws Problem if the unit is not in the plan, or the drop is refused */
    public AssignByName.Outcome unit(OpenedPlan plan, PhaseId phase, Post post, String unit) {
        List<Unit> found = plan.plan().units().values().stream()
                .filter(u -> u.id().value().equals(unit) || u.name().equalsIgnoreCase(unit))
                .toList();
        if (found.size() != 1) {
            throw Problem.of(found.isEmpty() ? "assign.unknown-unit" : "assign.two-units", unit);
        }
        return drop(plan, phase, post, new DragLoad.OfUnit(found.get(0).id(), Optional.of(Headcount.of(1))));
    }

    /** @throws Problem if nobody or several have this service number, or the drop is refused */
    public AssignByName.Outcome person(OpenedPlan plan, PhaseId phase, Post post, String number) {
        List<Person> found = plan.plan().persons().values().stream()
                .filter(person -> person.id().value().equals(number)
                        || plan.plan()
                                .personalOf(person)
                                .map(PersonalData::serviceNumber)
                                .filter(number::equals)
                                .isPresent())
                .toList();
        if (found.size() != 1) {
            throw Problem.of("command.unknown-person");
        }
        return drop(
                plan, phase, post, new DragLoad.OfPersons(List.of(found.get(0).id())));
    }

    private AssignByName.Outcome drop(OpenedPlan plan, PhaseId phase, Post post, DragLoad load) {
        plan.requireWritable();
        DropPreview preview = drops.preview(plan.plan(), phase, load, List.of(post));
        Applied applied = Applied.to(plan, preview.edit().orElseThrow(() -> new Problem(preview.effect())));
        return new AssignByName.Outcome(applied, preview.effect(), preview.warnings());
    }

    /** The day on which appointments count that name no phase. */
    public static PhaseId usualPhase() {
        return Phase.VOTING;
    }
}

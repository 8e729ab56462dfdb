package id.petapam.ui.inspector;

import id.petapam.edit.ChangeGroupPattern;
import id.petapam.edit.ClassifyStations;
import id.petapam.edit.DissolveGroups;
import id.petapam.edit.Edit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.MoveStations;
import id.petapam.edit.PinAssignments;
import id.petapam.edit.PutSite;
import id.petapam.edit.RemoveSite;
import id.petapam.edit.RemoveSlots;
import id.petapam.edit.SetWindow;
import id.petapam.edit.Unassign;
import id.petapam.geo.LatLon;
import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.ClassDecision;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.Slot;
import id.petapam.model.StationId;
import id.petapam.model.TimeWindow;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.Finding;
import id.petapam.rules.need.PatternLookup;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.GroupByVillage;
import id.petapam.workflow.GroupStations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the inspector shows of the selection, and the edits behind its buttons. */
public final class InspectorViewModel {

    private final Workplace place;
    private final GroupStations grouping;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** The roster was picked from last: then it is the one to be looked at. */
    private boolean forcesLast;

    public InspectorViewModel(Workplace place) {
        this.place = place;
        this.grouping = new GroupStations(place.ids());
        place.scope().follow(place.desk().stateProperty(), state -> show());
        place.scope().follow(place.selection().placesProperty(), places -> {
            forcesLast = forcesLast && places.isEmpty();
            show();
        });
        place.scope().follow(place.selection().forcesProperty(), forces -> {
            forcesLast = !forces.isEmpty();
            show();
        });
    }

    /** Empty while no plan is open. */
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    private DeskState state() {
        return place.desk().state();
    }

    private Plan plan() {
        return state().plan();
    }

    private void show() {
        content.set(
                state().isOpen() ? Optional.of(write(new ContentWriter(place.words(), state()))) : Optional.empty());
    }

    private Content write(ContentWriter writer) {
        Optional<Content> roster = ofForces(
                new ForceWriter(place.words(), state()), place.selection().forces());
        if (forcesLast && roster.isPresent()) {
            return roster.get();
        }
        Places places = known(place.selection().places());
        if (places.size() == 1) {
            if (!places.stations().isEmpty()) {
                return writer.station(
                        plan().stations().get(places.stations().iterator().next()));
            } else if (!places.groups().isEmpty()) {
                return writer.group(
                        plan().groups().get(places.groups().iterator().next()));
            }
            return writer.site(plan().sites().get(places.sites().iterator().next()));
        }
        if (places.size() > 1) {
            return writer.many(
                    pickedStations().stream().map(plan().stations()::get).toList(),
                    place.drops().postsOf(places));
        }
        return writer.summary();
    }

    private Optional<Content> ofForces(ForceWriter writer, Forces forces) {
        if (forces.persons().size() == 1 && forces.units().isEmpty()) {
            return Optional.ofNullable(
                            plan().persons().get(forces.persons().iterator().next()))
                    .map(writer::person);
        }
        if (forces.units().size() == 1 && forces.persons().isEmpty()) {
            return Optional.ofNullable(
                            plan().units().get(forces.units().iterator().next()))
                    .map(writer::unit);
        }
        return Optional.empty();
    }

    /** Without what the plan no longer has (an undo may have taken it away). */
    private Places known(Places places) {
        return new Places(
                kept(places.stations(), plan().stations().keySet()),
                kept(places.groups(), plan().groups().keySet()),
                kept(places.sites(), plan().sites().keySet()));
    }

    private static <T> Set<T> kept(Set<T> some, Set<T> all) {
        Set<T> both = new LinkedHashSet<>(some);
        both.removeIf(one -> !all.contains(one));
        return both;
    }

    /** The picked stations and those of picked groups. */
    List<StationId> pickedStations() {
        Places places = known(place.selection().places());
        Set<StationId> all = new LinkedHashSet<>(places.stations());
        places.groups().forEach(id -> all.addAll(plan().groups().get(id).stations()));
        return List.copyOf(all);
    }

    /** The picked groups and those of picked stations. */
    List<GroupId> pickedGroups() {
        Places places = known(place.selection().places());
        Set<GroupId> all = new LinkedHashSet<>(places.groups());
        places.stations().forEach(id -> plan().index().groupOf(id).ifPresent(group -> all.add(group.id())));
        return List.copyOf(all);
    }

    Optional<Site> pickedSite() {
        return known(place.selection().places()).sites().stream().findFirst().map(plan().sites()::get);
    }

    /** The class that the picked stations share; empty where they differ. */
    Optional<VulnerabilityClass> sharedClass() {
        Set<VulnerabilityClass> classes = new HashSet<>();
        pickedStations().forEach(id -> classes.add(plan().stations().get(id).countedClass()));
        return classes.size() == 1 ? Optional.of(classes.iterator().next()) : Optional.empty();
    }

    /** Decides the class; where stations leave groups by that, the planner is told before. */
    void classify(VulnerabilityClass value, String basis, LocalDate date) {
        ClassifyStations edit = new ClassifyStations(pickedStations(), new ClassDecision(value, basis.strip(), date));
        int leaving = edit.leavingGroups(plan()).size();
        if (leaving == 0
                || place.dialogs().goOn(edit.summary(plan()), List.of(Phrase.of("inspector.leaves-groups", leaving)))) {
            place.desk().submit(edit);
        }
    }

    /** The pattern in force for the first picked group. */
    Optional<GuardPattern> groupPattern() {
        return pickedGroups().stream().findFirst().map(plan().groups()::get).map(PatternLookup.of(plan())::of);
    }

    void ownPattern(Optional<GuardPattern> pattern) {
        place.desk().submit(new ChangeGroupPattern(pickedGroups(), pattern));
    }

    /** One group out of what is picked; a rule that it breaks is told, one that refuses is explained. */
    void group() {
        List<StationId> picked = pickedStations();
        try {
            Edit edit = grouping.one(plan(), picked);
            Optional<Finding> broken = grouping.check(plan(), picked);
            if (broken.isEmpty()
                    || place.dialogs()
                            .goOn(edit.summary(plan()), List.of(broken.get().cited()))) {
                place.desk().submit(edit);
            }
        } catch (Problem refused) {
            place.dialogs().problem(refused.phrase());
        }
    }

    /** Groups within the pattern, village by village, out of those of the picked stations that stand alone. */
    void groupByVillage() {
        MakeGroups edit = new GroupByVillage(place.ids()).edit(plan(), pickedStations());
        if (edit.groups().isEmpty()) {
            place.dialogs().problem(Phrase.of("group.none"));
        } else {
            place.desk().submit(edit);
        }
    }

    void dissolve() {
        place.desk().submit(new DissolveGroups(pickedGroups()));
    }

    /** Picks the group of the picked station. */
    void showGroup() {
        pickedGroups().stream().findFirst().ifPresent(id -> place.selection().choose(Places.of(id)));
    }

    /** Whole teams off the picked posts, or picked people off theirs. */
    void release() {
        if (forcesLast && !place.selection().forces().persons().isEmpty()) {
            place.selection().forces().persons().forEach(person -> state().assessment()
                    .balance()
                    .placesOf(person)
                    .forEach(at -> place.desk()
                            .submit(new RemoveSlots(
                                    at.id(), List.of(Slot.named(plan().persons().get(person)))))));
            return;
        }
        List<AssignmentId> assignments = place
                .drops()
                .postsOf(known(place.selection().places()))
                .stream()
                .map(post -> plan().index().assignmentAt(state().phase(), post))
                .flatMap(Optional::stream)
                .map(Assignment::id)
                .toList();
        if (!assignments.isEmpty()) {
            place.desk().submit(new Unassign(assignments));
        }
    }

    /** Pins the teams at the picked posts, or lets them loose. */
    void pin(boolean pinned) {
        List<Post> posts = place.drops().postsOf(known(place.selection().places()));
        place.desk().submit(new PinAssignments(state().phase(), posts, pinned));
    }

    /** Who stands at the one picked post in the phase that is shown. */
    Optional<Assignment> pickedAssignment() {
        List<Post> posts = place.drops().postsOf(known(place.selection().places()));
        return posts.size() == 1 ? plan().index().assignmentAt(state().phase(), posts.get(0)) : Optional.empty();
    }

    Phase shownPhase() {
        return plan().phases().get(state().phase());
    }

    LocalDate electionDate() {
        return plan().header().electionDate();
    }

    /** When the team is at its post; empty: the whole phase. */
    void setTime(Assignment assignment, Optional<TimeWindow> window) {
        place.desk().submit(new SetWindow(assignment.id(), window));
    }

    void remove(Content.Member member) {
        place.desk().submit(new RemoveSlots(member.assignment(), member.slots()));
    }

    /** Puts the picked station or site here. */
    void movePoint(LatLon to) {
        PlacedPoint point = new PlacedPoint(to, PointQuality.STATED);
        Places places = known(place.selection().places());
        if (!places.stations().isEmpty()) {
            Map<StationId, PlacedPoint> points = new LinkedHashMap<>();
            points.put(places.stations().iterator().next(), point);
            place.desk().submit(new MoveStations(points));
        } else {
            pickedSite().ifPresent(site -> place.desk().submit(new PutSite(site.withPoint(point))));
        }
    }

    void put(Site site) {
        place.desk().submit(new PutSite(site));
    }

    void removeSite() {
        pickedSite().map(Site::id).ifPresent(this::removeSite);
    }

    private void removeSite(SiteId id) {
        place.desk().submit(new RemoveSite(id));
    }

    /** The picked people of the roster go to the picked places. */
    void assign() {
        DropDesk.loadOf(place.selection().forces())
                .ifPresent(load -> place.drops().dropOn(load, place.selection().places()));
    }
}

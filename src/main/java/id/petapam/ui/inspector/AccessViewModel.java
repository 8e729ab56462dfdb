package id.petapam.ui.inspector;

import id.petapam.edit.ClassifyStations;
import id.petapam.edit.DecideFlags;
import id.petapam.edit.SetFallback;
import id.petapam.edit.StateFacts;
import id.petapam.edit.WithdrawFlagDecisions;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.ClassDecision;
import id.petapam.model.FlagDecision;
import id.petapam.model.FlagDecisionId;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.StationAccess;
import id.petapam.ui.common.AccessState;
import id.petapam.ui.common.PickedFlag;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Access of the picked stations in the inspector: what is known, and the edits that say more. */
public final class AccessViewModel {

    private final Workplace place;
    private final Supplier<LocalDate> today;
    private final AccessWriter writer;
    private final ReadOnlyObjectWrapper<Optional<AccessNotes>> notes = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param today the date of decisions */
    public AccessViewModel(Workplace place, Supplier<LocalDate> today) {
        this.place = place;
        this.today = today;
        this.writer = new AccessWriter(place.words());
        place.scope().follow(place.access().stateProperty(), state -> show());
        place.scope().follow(place.selection().placesProperty(), places -> show());
        place.scope().follow(place.selection().forcesProperty(), forces -> show());
    }

    /** Empty where no station is picked, or nothing is known yet. */
    ReadOnlyObjectProperty<Optional<AccessNotes>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** Why there is nothing yet: being computed, or what went wrong; empty where there is. */
    Optional<String> waiting() {
        AccessState state = place.access().state();
        if (stations().isEmpty()) {
            return Optional.empty();
        } else if (state.problem().isPresent()) {
            return state.problem().map(place.words()::say);
        }
        return state.counting() ? Optional.of(place.words().say("accessview.counting")) : Optional.empty();
    }

    private Plan plan() {
        return place.desk().state().plan();
    }

    /** The picked stations and those of picked groups that the plan has. */
    List<StationId> stations() {
        Places places = place.selection().places();
        Set<StationId> all = new LinkedHashSet<>(places.stations());
        places.groups().stream()
                .map(plan().groups()::get)
                .filter(java.util.Objects::nonNull)
                .forEach(group -> all.addAll(group.stations()));
        all.removeIf(id -> !plan().stations().containsKey(id));
        return List.copyOf(all);
    }

    private List<StationAccess> known() {
        return stations().stream()
                .map(place.access().state()::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private void show() {
        List<StationAccess> known = known();
        if (known.isEmpty()) {
            notes.set(Optional.empty());
        } else {
            notes.set(Optional.of(known.size() == 1 ? writer.station(known.get(0)) : writer.many(known)));
        }
    }

    /** The flag that is looked at, if it is one of the picked station. */
    Optional<AccessFlagKind> looked() {
        return place.selection()
                .flag()
                .filter(f -> stations().equals(List.of(f.station())))
                .map(PickedFlag::flag);
    }

    /** Draws the evidence of this flag on the map, or takes the drawing away. */
    void look(AccessFlagKind kind, boolean on) {
        List<StationId> stations = stations();
        place.selection()
                .look(
                        on && stations.size() == 1
                                ? Optional.of(new PickedFlag(stations.get(0), kind))
                                : Optional.empty());
    }

    void confirm(AccessFlagKind kind, String reason, String basis) {
        decide(kind, FlagDecision.Verdict.CONFIRMED, reason, basis);
    }

    void dismiss(AccessFlagKind kind, String reason, String basis) {
        decide(kind, FlagDecision.Verdict.DISMISSED, reason, basis);
    }

    /** What the program did not raise, but is so; of all picked stations. */
    void add(AccessFlagKind kind, String reason, String basis) {
        decide(kind, FlagDecision.Verdict.ADDED, reason, basis);
    }

    private void decide(AccessFlagKind kind, FlagDecision.Verdict verdict, String reason, String basis) {
        List<FlagDecision> decisions = new ArrayList<>();
        for (StationId id : stations()) {
            Optional<AccessFlag> flag = place.access().state().of(id).flatMap(access -> access.flag(kind));
            if (verdict == FlagDecision.Verdict.ADDED || flag.isPresent()) {
                decisions.add(new FlagDecision(
                        id,
                        kind,
                        verdict,
                        reason.strip(),
                        basis.strip(),
                        today.get(),
                        flag.map(AccessFlag::evidenceDigest).orElse("")));
            }
        }
        if (!decisions.isEmpty()) {
            place.desk().submit(new DecideFlags(decisions));
        }
    }

    /** What the program finds counts again. */
    void withdraw(AccessFlagKind kind) {
        List<FlagDecisionId> decided = stations().stream()
                .map(id -> FlagDecisionId.of(id, kind))
                .filter(plan().flagDecisions()::containsKey)
                .toList();
        if (!decided.isEmpty()) {
            place.desk().submit(new WithdrawFlagDecisions(decided));
        }
    }

    /** The kinds that none of the picked stations has raised: those that can be added. */
    List<AccessFlagKind> addable() {
        List<StationAccess> known = known();
        return java.util.Arrays.stream(AccessFlagKind.values())
                .filter(kind ->
                        known.stream().anyMatch(access -> access.raised(kind).isEmpty()))
                .toList();
    }

    /** Each picked station whose class differs gets the suggested one, with this basis. */
    void takeSuggested(String basis) {
        Map<VulnerabilityClass, List<StationId>> wanted = new EnumMap<>(VulnerabilityClass.class);
        known().stream().filter(AccessWriter::differs).forEach(access -> wanted.computeIfAbsent(
                        access.suggestion().value(), v -> new ArrayList<>())
                .add(access.station().id()));
        List<ClassifyStations> edits = wanted.entrySet().stream()
                .map(e -> new ClassifyStations(e.getValue(), new ClassDecision(e.getKey(), basis.strip(), today.get())))
                .toList();
        int leaving =
                edits.stream().mapToInt(e -> e.leavingGroups(plan()).size()).sum();
        if (!edits.isEmpty()
                && (leaving == 0
                        || place.dialogs()
                                .goOn(
                                        edits.get(0).summary(plan()),
                                        List.of(Phrase.of("inspector.leaves-groups", leaving))))) {
            edits.forEach(place.desk()::submit);
        }
    }

    /** What the picked stations have in common; empty optional: they differ or say nothing. */
    Map<StatedFact, Optional<String>> shared() {
        Map<StatedFact, Optional<String>> shared = new EnumMap<>(StatedFact.class);
        List<PollingStation> stations =
                stations().stream().map(plan().stations()::get).toList();
        for (StatedFact fact : StatedFact.values()) {
            Set<Optional<String>> values = new LinkedHashSet<>();
            stations.forEach(station -> values.add(station.stated().find(fact)));
            shared.put(fact, values.size() == 1 ? values.iterator().next() : Optional.empty());
        }
        return shared;
    }

    /** True where the picked stations say different things about a fact. */
    boolean differs(StatedFact fact) {
        return stations().stream()
                        .map(id -> plan().stations().get(id).stated().find(fact))
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * States facts about all picked stations in one edit.
     *
     * @param facts as typed or chosen; blank takes back
     * @return the facts whose value is none; nothing is changed where there are any
     */
    List<StatedFact> state(Map<StatedFact, String> facts) {
        Map<StatedFact, Optional<String>> kept = new EnumMap<>(StatedFact.class);
        List<StatedFact> wrong = new ArrayList<>();
        facts.forEach((fact, written) -> {
            Optional<String> value = written.isBlank() ? Optional.empty() : fact.canonical(written);
            if (!written.isBlank() && value.isEmpty()) {
                wrong.add(fact);
            }
            kept.put(fact, value);
        });
        if (wrong.isEmpty() && !kept.isEmpty()) {
            place.desk().submit(new StateFacts(stations(), kept));
        }
        return wrong;
    }

    void fallback(LatLon at) {
        place.desk().submit(new SetFallback(stations(), Optional.of(new PlacedPoint(at, PointQuality.STATED))));
    }

    void noFallback() {
        place.desk().submit(new SetFallback(stations(), Optional.empty()));
    }
}

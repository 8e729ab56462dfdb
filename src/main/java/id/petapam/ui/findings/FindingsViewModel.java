package id.petapam.ui.findings;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.EntityKind;
import id.petapam.model.GroupId;
import id.petapam.model.PersonId;
import id.petapam.model.Phrase;
import id.petapam.model.Severity;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.Subject;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.findings.FindingLine.Section;
import id.petapam.workflow.findings.AcceptFinding;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.Fix;
import id.petapam.workflow.findings.FixFinding;
import id.petapam.workflow.findings.PlanCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The findings of the plan on the desk: looked for in the background after each change, listed under headings, mended
 * and accepted. Of several answers that come back, only that to the latest question counts.
 */
public final class FindingsViewModel {

    private final Workplace place;
    private final Words words;
    private final Supplier<CheckPlan> checks;
    private final FixFinding fixing;
    private final AcceptFinding accepting;
    private final ReadOnlyObjectWrapper<Optional<PlanCheck>> check = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FindingDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FindingLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private Narrowing narrowing = Narrowing.NONE;
    private List<PlanFinding> picked = List.of();
    /** Why there is no check. */
    private Optional<Phrase> failure = Optional.empty();

    private int checkAsked;
    private int linesAsked;
    private int detailAsked;

    /**
     * @param checks asked off the screen thread, since making the check may read the region data
     * @param today for decisions and acceptances
     */
    public FindingsViewModel(Workplace place, Supplier<CheckPlan> checks, Supplier<LocalDate> today) {
        this.place = place;
        this.words = place.words();
        this.checks = checks;
        this.fixing = new FixFinding(place.ids(), today, words.say("finding.basis"));
        this.accepting = new AcceptFinding(today);
        place.scope().follow(place.desk().stateProperty(), this::look);
        place.scope().follow(place.selection().districtProperty(), code -> narrow(narrowing.withDistrict(code)));
    }

    /** The latest check; empty while no plan is open or before the first is done. */
    public ReadOnlyObjectProperty<Optional<PlanCheck>> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /** Headings, and the findings below those that are opened. */
    public ObservableList<FindingLine> lines() {
        return lines;
    }

    /** About what is picked; empty where nothing is. */
    public ReadOnlyObjectProperty<Optional<FindingDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    Narrowing narrowing() {
        return narrowing;
    }

    /** What the tab says: "Temuan 367", without a number while there are none. */
    public String tabTitle() {
        int open = check.get().map(c -> c.open().size()).orElse(0);
        return open == 0 ? words.say("finding.tab") : words.say("finding.tab.count", open);
    }

    /** For the band on top: "364 kritis · 3 peringatan"; empty where there are none. */
    public String headline() {
        int critical = count(Severity.KRITIS);
        int warnings = count(Severity.PERINGATAN);
        if (critical == 0 && warnings == 0) {
            return "";
        }
        return critical == 0
                ? words.say("finding.head.warnings", warnings)
                : words.say("finding.head.critical", critical, warnings);
    }

    int count(Severity severity) {
        return check.get().map(c -> c.count(severity)).orElse(0);
    }

    int acceptedCount() {
        return check.get().map(c -> c.accepted().size()).orElse(0);
    }

    /** What an empty list means. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    private String emptyText() {
        if (failure.isPresent()) {
            return words.say(failure.get());
        }
        if (check.get().isEmpty()) {
            return words.say(place.desk().state().isOpen() ? "finding.empty.looking" : "finding.empty.no-plan");
        }
        boolean any = !check.get().get().open().isEmpty();
        return words.say(
                any ? "finding.empty.narrowed" : acceptedCount() > 0 ? "finding.empty.accepted" : "finding.empty");
    }

    /** Where a finding is, in words. */
    String placeOf(PlanFinding finding) {
        return check.get()
                .map(c -> FindingLines.place(words, c.plan(), finding))
                .orElse("");
    }

    public void filter(String text) {
        narrow(narrowing.withTyped(text));
    }

    void show(Severity severity, boolean shown) {
        Set<Severity> some = EnumSet.noneOf(Severity.class);
        some.addAll(narrowing.severities());
        if (shown) {
            some.add(severity);
        } else {
            some.remove(severity);
        }
        narrow(narrowing.withSeverities(some));
    }

    void showAccepted(boolean shown) {
        narrow(narrowing.withAccepted(shown));
    }

    void groupByRule(boolean byRule) {
        narrow(narrowing.grouped(byRule));
    }

    /** Opens or closes a heading. */
    void toggle(Section section, boolean open) {
        Set<String> keys = new HashSet<>(narrowing.opened());
        if (open ? keys.add(section.key()) : keys.remove(section.key())) {
            narrow(narrowing.withOpened(keys));
        }
    }

    /** What the planner picked in the list: its places become the selection of the window, the first is shown. */
    public void pick(List<? extends FindingLine> chosen) {
        Set<PlanFinding> all = new LinkedHashSet<>();
        chosen.forEach(line -> all.addAll(line.findings()));
        picked = List.copyOf(all);
        explain();
        if (chosen.size() == 1 && chosen.get(0) instanceof FindingLine.Item) {
            lead(picked);
        }
    }

    private void lead(List<PlanFinding> findings) {
        Places places = new Places(
                ids(findings, EntityKind.STATION, id -> new StationId(id)),
                ids(findings, EntityKind.GROUP, id -> new GroupId(id)),
                ids(findings, EntityKind.SITE, id -> new SiteId(id)));
        Forces forces = new Forces(
                ids(findings, EntityKind.UNIT, id -> new UnitId(id)),
                ids(findings, EntityKind.PERSON, id -> new PersonId(id)));
        if (!places.isEmpty()) {
            place.selection().choose(places);
            place.navigator().reveal(places);
        } else if (!forces.isEmpty()) {
            place.selection().choose(forces);
        } else {
            findings.get(0).district().ifPresent(place.navigator()::reveal);
        }
    }

    private static <T> Set<T> ids(List<PlanFinding> findings, EntityKind kind, Function<String, T> make) {
        Set<T> ids = new LinkedHashSet<>();
        findings.stream()
                .map(PlanFinding::subject)
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .forEach(id -> ids.add(make.apply(id.value())));
        return ids;
    }

    /** Makes a fix. One that was told for a plan that is no longer on the desk is passed over: a new one is on its way. */
    void apply(Fix fix) {
        if (check.get()
                .map(PlanCheck::plan)
                .equals(Optional.of(place.desk().state().plan()))) {
            place.desk().submit(fix.edit());
        }
    }

    /** Silences the picked findings; without a reason nothing is done. */
    void accept(String reason) {
        detail.get().filter(d -> !d.open().isEmpty() && !reason.isBlank()).ifPresent(d -> place.desk()
                .submit(accepting.accept(d.open(), reason)));
    }

    /** Tells the picked findings again that were accepted. */
    void withdraw() {
        detail.get().filter(d -> !d.accepted().isEmpty()).ifPresent(d -> place.desk()
                .submit(accepting.withdraw(d.accepted())));
    }

    private void look(DeskState state) {
        int asked = ++checkAsked;
        if (!state.isOpen()) {
            failure = Optional.empty();
            found(Optional.empty());
            return;
        }
        empty.set(emptyText());
        Optional<PlanCheck> before = check.get();
        place.work()
                .quietly(
                        () -> before.map(b -> checks.get().check(state.plan(), state.phase(), b))
                                .orElseGet(() -> checks.get().check(state.plan(), state.phase())),
                        done -> {
                            if (asked == checkAsked) {
                                failure = Optional.empty();
                                found(Optional.of(done));
                            }
                        },
                        this::failed);
    }

    /** Told in the empty list, not in a dialog: the planner did not ask for the check and can go on without it. */
    private void failed(Phrase sentence) {
        failure = Optional.of(sentence);
        found(Optional.empty());
    }

    private void found(Optional<PlanCheck> next) {
        check.set(next);
        empty.set(emptyText());
        narrow(narrowing);
        // what is picked may be mended, or its facts may be others now
        List<PlanFinding> still = next.map(c -> {
                    Set<PlanFinding> there = new HashSet<>(picked);
                    List<PlanFinding> kept = new ArrayList<>();
                    c.open().stream().filter(there::contains).forEach(kept::add);
                    c.accepted().keySet().stream().filter(there::contains).forEach(kept::add);
                    return kept;
                })
                .orElse(new ArrayList<>());
        picked = List.copyOf(still);
        explain();
    }

    private void narrow(Narrowing next) {
        narrowing = next;
        int asked = ++linesAsked;
        Optional<PlanCheck> of = check.get();
        if (of.isEmpty()) {
            lines.clear();
            return;
        }
        place.work()
                .quietly(
                        () -> new FindingLines(words, of.get(), next).lines(),
                        done -> {
                            if (asked == linesAsked) {
                                lines.setAll(done);
                                empty.set(emptyText());
                            }
                        },
                        this::failed);
    }

    private void explain() {
        int asked = ++detailAsked;
        Optional<PlanCheck> of = check.get();
        if (picked.isEmpty() || of.isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        List<PlanFinding> about = picked;
        place.work()
                .quietly(
                        () -> explained(of.get(), about),
                        done -> {
                            if (asked == detailAsked) {
                                detail.set(Optional.of(done));
                            }
                        },
                        this::failed);
    }

    private FindingDetail explained(PlanCheck of, List<PlanFinding> about) {
        PlanFinding first = about.get(0);
        List<AcceptedFinding> accepted = new ArrayList<>();
        List<PlanFinding> open = new ArrayList<>();
        about.forEach(f -> of.acceptanceOf(f).ifPresentOrElse(accepted::add, () -> open.add(f)));
        Severity gravest = about.stream()
                .map(PlanFinding::severity)
                .max(java.util.Comparator.naturalOrder())
                .orElse(Severity.INFO);
        boolean oneRule = about.stream().map(PlanFinding::rule).distinct().count() == 1;
        boolean oneMessage =
                about.stream().map(f -> f.what().message()).distinct().count() == 1;
        boolean sameReason =
                accepted.stream().map(AcceptedFinding::reason).distinct().count() == 1;
        return new FindingDetail(
                gravest,
                oneRule
                        ? words.say("finding.rule", first.rule(), words.say("rule.title." + first.rule()))
                        : words.say("finding.many", about.size()),
                about.size() == 1
                        ? FindingLines.place(words, of.plan(), first)
                        : oneRule ? words.say("finding.many", about.size()) : "",
                oneMessage ? words.say(first.what().message()) : "",
                oneRule ? words.say("rule.why." + first.rule()) : "",
                open.isEmpty() ? List.of() : fixing.fixes(of, open),
                open,
                accepted,
                sameReason ? accepted.get(0).reason() : "");
    }
}

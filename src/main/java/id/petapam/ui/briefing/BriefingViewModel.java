package id.petapam.ui.briefing;

import id.petapam.text.Words;
import id.petapam.workflow.briefing.Briefing;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Where the briefing stands: its steps, which of them is shown, and how. All steps are put into words when the plan
 * changes, so that going on costs nothing. Knows no person.
 */
public final class BriefingViewModel {

    private final Words words;
    private final Clock clock;
    private final BriefingSteps writer;
    private final ReadOnlyObjectWrapper<List<BriefingStep>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<BriefingStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper headcounts = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private Optional<Briefing> briefing = Optional.empty();

    /** @param clock in the zone in which times are told */
    public BriefingViewModel(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.writer = new BriefingSteps(words);
        tick();
    }

    /** Shows a plan, or the same one as it is now; the step that is shown stays. */
    public void take(Briefing told) {
        briefing = Optional.of(told);
        write();
    }

    private void write() {
        Optional<String> before = step.get().map(BriefingStep::id);
        List<BriefingStep> written =
                briefing.map(told -> writer.write(told, headcounts.get())).orElse(List.of());
        int at = IntStream.range(0, written.size())
                .filter(i -> before.equals(Optional.of(written.get(i).id())))
                .findFirst()
                .orElse(Math.max(0, Math.min(index.get(), written.size() - 1)));
        steps.set(written);
        show(at);
    }

    private void show(int at) {
        List<BriefingStep> all = steps.get();
        if (!all.isEmpty()) {
            int within = Math.max(0, Math.min(all.size() - 1, at));
            index.set(within);
            step.set(Optional.of(all.get(within)));
        }
    }

    public void next() {
        go(index.get() + 1);
    }

    public void previous() {
        go(index.get() - 1);
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(steps.get().size() - 1);
    }

    /** Shows the step of this number, 0 is the first; a number beyond is the nearest. A black screen becomes light. */
    public void go(int to) {
        blank.set(false);
        notice.set("");
        show(to);
    }

    /** Goes to the step of a kecamatan, by code; nothing happens if there is none. */
    public void goToDistrict(String code) {
        List<BriefingStep> all = steps.get();
        IntStream.range(0, all.size())
                .filter(i -> all.get(i)
                        .district()
                        .filter(d -> d.value().equals(code))
                        .isPresent())
                .findFirst()
                .ifPresent(this::go);
    }

    public void toggleBlank() {
        blank.set(!blank.get());
    }

    public void toggleDark() {
        dark.set(!dark.get());
    }

    public void toggleHeadcounts() {
        headcounts.set(!headcounts.get());
        write();
    }

    /** Tells the presenter something in passing, until the next step. */
    public void tell(String sentence) {
        notice.set(sentence);
    }

    /** The clock goes on. */
    public void tick() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        String hour = now.format(DateTimeFormatter.ofPattern("HH.mm"));
        time.set(zoneName(now.getOffset()).map(name -> hour + " " + name).orElse(hour));
    }

    private static Optional<String> zoneName(ZoneOffset offset) {
        return switch (offset.getTotalSeconds() / 3600) {
            case 7 -> Optional.of("WIB");
            case 8 -> Optional.of("WITA");
            case 9 -> Optional.of("WIT");
            default -> Optional.empty();
        };
    }

    /** "3 / 26". */
    public String counter() {
        return words.say("briefing.counter", index.get() + 1, steps.get().size());
    }

    public ReadOnlyObjectProperty<List<BriefingStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** What is shown; empty until a plan was taken. */
    public ReadOnlyObjectProperty<Optional<BriefingStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** The screen is black. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Whether numbers of people are shown. */
    public ReadOnlyBooleanProperty headcountsProperty() {
        return headcounts.getReadOnlyProperty();
    }

    /** Said in passing; empty for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** "19.42 WIB". */
    public ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }
}

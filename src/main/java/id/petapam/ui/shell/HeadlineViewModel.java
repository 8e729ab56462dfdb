package id.petapam.ui.shell;

import id.petapam.model.Coverage;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.coverage.Staffing;
import id.petapam.rules.need.FittingPattern;
import id.petapam.rules.need.NeedTable;
import id.petapam.rules.need.Requirement;
import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Scope;
import id.petapam.workflow.Assessment;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sentence on top: is it enough, and if not, what would make it fit (R-01 ... R-04). */
public final class HeadlineViewModel {

    /** What the band says in short by its colour. */
    public enum State {
        ENOUGH,
        SHORT,
        /** Nothing to count yet: no stations or no strength. */
        UNKNOWN
    }

    /**
     * The band in words.
     *
     * @param verdict "KURANG 202 personel"
     * @param need "pola 2:8 butuh 648, tersedia 446"
     * @param fit "Cukup pada 2:13 (butuh 438, sisa 8)"
     * @param fits false: no n of R-04 makes it fit
     * @param regency the figure when all is rounded on the level of the kabupaten, and that of the groups that exist
     * @param counts "2.180 TPS · 1.902 lengkap"
     */
    public record Line(
            State state, String verdict, String need, String fit, boolean fits, String regency, String counts) {

        static final Line NONE = new Line(State.UNKNOWN, "", "", "", true, "", "");
    }

    private final Words words;
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>(Line.NONE);

    public HeadlineViewModel(PlanDesk desk, Words words, Scope scope) {
        this.words = words;
        scope.follow(desk.stateProperty(), this::show);
    }

    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    private void show(DeskState state) {
        line.set(state.derived().map(derived -> lineOf(state, derived)).orElse(Line.NONE));
    }

    private Line lineOf(DeskState state, Assessment derived) {
        NeedTable need = derived.need();
        String counts = counts(derived);
        if (need.counts().total() == 0) {
            return new Line(State.UNKNOWN, words.say("shell.head.no-stations"), "", "", true, "", counts);
        }
        if (!need.duty().guardsStations()) {
            return ofSites(need, counts);
        }
        GuardPattern calm = state.plan().rules().pattern(VulnerabilityClass.KURANG_RAWAN);
        String pattern = words.say(
                "shell.head.need",
                calm.police(),
                calm.stations(),
                need.districtsTotal().police(),
                need.availability().police());
        String regency = besides(need);
        if (need.availability().beforeReserve().value() == 0) {
            return new Line(State.UNKNOWN, words.say("shell.head.no-strength"), pattern, "", true, regency, counts);
        }
        Headcount balance = need.balance();
        String verdict = balance.isNegative()
                ? words.say("shell.head.short", balance.abs())
                : words.say("shell.head.enough", balance);
        State kind = balance.isNegative() ? State.SHORT : State.ENOUGH;
        return new Line(
                kind, verdict, pattern, fit(need, calm), need.fitting().n().isPresent(), regency, counts);
    }

    /** A phase in which sites and escorts are wanted, not pairs at stations. */
    private Line ofSites(NeedTable need, String counts) {
        Headcount required = need.districtsTotal().police();
        if (required.value() == 0) {
            return new Line(
                    State.UNKNOWN, words.say("phase.head.nobody"), words.say("phase.head.how"), "", true, "", counts);
        }
        String sentence = words.say(
                "phase.head." + need.duty(), required, need.availability().police());
        if (need.availability().beforeReserve().value() == 0) {
            return new Line(State.UNKNOWN, words.say("shell.head.no-strength"), sentence, "", true, "", counts);
        }
        Headcount balance = need.balance();
        return new Line(
                balance.isNegative() ? State.SHORT : State.ENOUGH,
                words.say(balance.isNegative() ? "shell.head.short" : "shell.head.enough", balance.abs()),
                sentence,
                "",
                true,
                "",
                counts);
    }

    /** The other figures of R-01: rounded on the level of the kabupaten, and by the groups that exist. */
    private String besides(NeedTable need) {
        String regency = words.say("shell.head.regency", need.regencyLevel().police());
        return need.groupsNeed()
                .map(Requirement::police)
                .filter(groups -> !groups.equals(need.districtsTotal().police()))
                .map(groups -> words.say(
                        "shell.head.groups",
                        regency,
                        groups,
                        (groups.compareTo(need.districtsTotal().police()) > 0 ? "+" : "")
                                + words.value(groups.minus(need.districtsTotal().police()))))
                .orElse(regency);
    }

    /** Says the smallest n that fits; nothing where that is the pattern in force already. */
    private String fit(NeedTable need, GuardPattern calm) {
        FittingPattern fitting = need.fitting();
        if (fitting.n().isEmpty()) {
            return words.say(
                    "shell.head.never",
                    calm.police(),
                    fitting.tried(),
                    fitting.required().minus(need.availability().police()));
        }
        int n = fitting.n().getAsInt();
        if (n == calm.stations()) {
            return "";
        }
        return words.say(
                fitting.unusual() ? "shell.head.fit-unusual" : "shell.head.fit",
                calm.police(),
                n,
                fitting.required(),
                need.availability().police().minus(fitting.required()));
    }

    private String counts(Assessment derived) {
        Staffing staffing = derived.staffing();
        if (!staffing.duty().guardsStations()) {
            return words.say("phase.head.counts", staffing.wanting(false), staffing.wanting(true));
        }
        long covered = derived.plan().stations().keySet().stream()
                .map(staffing::coverage)
                .filter(coverage -> coverage == Coverage.FULL || coverage == Coverage.TOO_MANY)
                .count();
        return words.say("shell.head.counts", derived.need().counts().total(), covered);
    }
}

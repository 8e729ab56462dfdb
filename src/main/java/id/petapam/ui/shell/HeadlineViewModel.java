package id.petapam.ui.shell;

import id.petapam.text.Words;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Scope;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sentence on top: is it enough, and if not, what would make it fit (R-01 ... R-05). */
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
     * @param need "pola 2:8, butuh 630, tersedia 446"
     * @param fit "Cukup pada 2:13 (butuh 430, sisa 16)"
     * @param fits false: no n of R-04 makes it fit
     * @param regency the figure when all is rounded on the level of the kabupaten
     * @param counts "2.180 TPS · 1.902 tertutup"
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

    private void show(DeskState state) {
        line.set(
                state.isOpen()
                        ? new Line(
                                State.UNKNOWN,
                                "",
                                "",
                                "",
                                true,
                                "",
                                words.say(
                                        "shell.head.stations",
                                        state.plan().stations().size()))
                        : Line.NONE);
    }

    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }
}

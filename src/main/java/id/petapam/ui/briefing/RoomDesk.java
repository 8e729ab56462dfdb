package id.petapam.ui.briefing;

import id.petapam.edit.HistoryEntry;
import id.petapam.edit.Journal;
import id.petapam.edit.PlanSession;
import id.petapam.model.ChangeSet;
import id.petapam.model.Problem;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.PlanDesk;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A desk for the map of the room: the plan without personal values, and nothing on it can be changed. */
final class RoomDesk {

    private final PlanDesk desk;
    private final Clock clock;

    RoomDesk(Executor screen, Clock clock) {
        this.desk = new PlanDesk(Runnable::run, screen, clock);
        this.clock = clock;
    }

    PlanDesk desk() {
        return desk;
    }

    /** Shows a state of the planner's desk; takes a moment, off the screen thread. */
    synchronized void show(DeskState state) {
        if (state.isOpen()) {
            desk.open(
                    new PlanSession(state.plan().withoutPersonal(), state.history(), new Closed(), clock, ""),
                    Optional.empty(),
                    true);
            desk.choosePhase(state.phase());
        } else {
            desk.close();
        }
    }

    /** Nothing is written in the room. */
    private static final class Closed implements Journal {

        @Override
        public void append(HistoryEntry line, ChangeSet changes) {
            throw Problem.of("shell.read-only");
        }

        @Override
        public ChangeSet changesOf(long seq) {
            throw Problem.of("shell.read-only");
        }
    }
}

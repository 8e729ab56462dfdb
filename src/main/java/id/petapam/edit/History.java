package id.petapam.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The history as a value: all lines, and which edits can be taken back or made again. An edit after an undo ends the
 * redo branch but loses no line.
 */
public final class History {

    public static final History EMPTY = new History(TreePVector.empty(), ConsPStack.empty(), ConsPStack.empty());

    private final PVector<HistoryEntry> entries;
    private final PStack<HistoryEntry> undoable;
    private final PStack<HistoryEntry> redoable;

    private History(PVector<HistoryEntry> entries, PStack<HistoryEntry> undoable, PStack<HistoryEntry> redoable) {
        this.entries = entries;
        this.undoable = undoable;
        this.redoable = redoable;
    }

    /** Builds the history again from its lines, oldest first. */
    public static History of(List<HistoryEntry> lines) {
        History history = EMPTY;
        for (HistoryEntry line : lines) {
            history = history.plus(line);
        }
        return history;
    }

    /**
     * The history with one more line.
     *
     * @throws IllegalArgumentException if the line does not follow: wrong number, or an undo of what is not next
     */
    public History plus(HistoryEntry line) {
        if (line.seq() != lastSeq() + 1) {
            throw new IllegalArgumentException("line " + line.seq() + " after " + lastSeq());
        }
        PVector<HistoryEntry> longer = entries.plus(line);
        if (line.step() == HistoryEntry.Step.EDIT) {
            return new History(longer, undoable.plus(line), ConsPStack.empty());
        }
        boolean undo = line.step() == HistoryEntry.Step.UNDO;
        PStack<HistoryEntry> from = undo ? undoable : redoable;
        if (from.isEmpty() || from.get(0).seq() != line.target()) {
            throw new IllegalArgumentException("line " + line.seq() + " is an " + line.step() + " of " + line.target());
        }
        HistoryEntry target = from.get(0);
        return undo
                ? new History(longer, undoable.minus(0), redoable.plus(target))
                : new History(longer, undoable.plus(target), redoable.minus(0));
    }

    public List<HistoryEntry> entries() {
        return entries;
    }

    public long lastSeq() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).seq();
    }

    /** The edit that undo would take back. The first line, which made the plan, stays. */
    public Optional<HistoryEntry> nextUndo() {
        return undoable.size() > 1 ? Optional.of(undoable.get(0)) : Optional.empty();
    }

    public Optional<HistoryEntry> nextRedo() {
        return redoable.isEmpty() ? Optional.empty() : Optional.of(redoable.get(0));
    }

    /** The edits that are in force, oldest first. */
    public List<HistoryEntry> inForce() {
        List<HistoryEntry> list = new ArrayList<>(undoable);
        java.util.Collections.reverse(list);
        return List.copyOf(list);
    }
}

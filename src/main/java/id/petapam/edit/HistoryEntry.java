package id.petapam.edit;

import id.petapam.model.Phrase;
import java.time.Instant;

/**
 * One line of the history, which only grows.
 *
 * @param seq 1, 2, 3 ...
 * @param actor who, as the desk is called; not a person's name
 * @param kind of the edit: "assign-unit"; an undo or redo repeats that of its target
 * @param target of an UNDO or REDO: the seq of the edit that is taken back or made again; 0 for an EDIT
 */
public record HistoryEntry(long seq, Instant at, String actor, String kind, Phrase summary, Step step, long target) {

    /** What happened at this line. */
    public enum Step {
        EDIT,
        UNDO,
        REDO
    }
}

package id.petapam.edit;

import id.petapam.model.ChangeSet;

/** Where edits become durable (port; the plan file implements it). */
public interface Journal {

    /**
     * Makes one line and its changes durable. Returns only after they are safe on disk.
     *
     * @throws id.petapam.model.Problem if that failed; nothing was changed then
     */
    void append(HistoryEntry line, ChangeSet changes);

    /** The changes of an EDIT line, as they were appended (without personal values). */
    ChangeSet changesOf(long seq);
}

package id.petapam.store;

import id.petapam.edit.HistoryEntry;
import id.petapam.edit.Journal;
import id.petapam.model.ChangeSet;
import java.util.HashMap;
import java.util.Map;

/** Keeps the changes in memory: what the plan file is compared with. */
final class MemoryJournal implements Journal {

    private final Map<Long, ChangeSet> lines = new HashMap<>();

    @Override
    public void append(HistoryEntry line, ChangeSet changes) {
        lines.put(line.seq(), changes);
    }

    @Override
    public ChangeSet changesOf(long seq) {
        return ChangeSet.of(lines.get(seq).changes());
    }
}

package id.petapam.store;

import id.petapam.edit.History;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Plan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads plan and history, and believes neither before they agree. Runs inside the caller's transaction. */
final class PlanReader {

    private PlanReader() {}

    /** @throws DamageFound if log and tables are not what was written */
    static Opened read(Connection connection) throws SQLException {
        EditLog.Lines lines = new EditLog(connection).readAll();
        History history = history(lines);
        StateDigest digest = new StateDigest();
        List<Change> changes = new StateTables(connection)
                .readAll(digest).stream().map(Change::added).toList();
        if (!digest.hex().equals(StateDigest.of(lines.tail().stateDigest()).hex())) {
            throw new DamageFound("the tables are not what the history says");
        }
        try {
            return new Opened(
                    Plan.empty().with(new ChangeSet(changes, new PersonalTable(connection).readAll())), history);
        } catch (IllegalStateException e) {
            throw new DamageFound("the tables hold a thing twice", e);
        }
    }

    static History history(EditLog.Lines lines) {
        try {
            return History.of(lines.entries());
        } catch (IllegalArgumentException e) {
            throw new DamageFound("the history does not follow", e);
        }
    }
}

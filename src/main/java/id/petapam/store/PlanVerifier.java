package id.petapam.store;

import id.petapam.edit.HistoryEntry;
import id.petapam.edit.HistoryEntry.Step;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a plan file to the bottom: pages, references, the chain of the history, and that the history made again from
 * its first line gives exactly the plan that stands in the tables.
 */
public final class PlanVerifier {

    private static final int MOST_TOLD = 20;

    private PlanVerifier() {}

    /**
     * All that is wrong, in words; empty if nothing is. Changes nothing.
     *
     * @throws Problem if the file cannot be read at all or is not a plan
     */
    public static List<Phrase> verify(Path path) {
        FileHeader.checkThere(path);
        if (!Files.exists(HoldLock.fileOf(path))) {
            FileHeader.checkOurs(path);
        }
        try (PlanDatabase database = PlanDatabase.reading(path)) {
            List<Phrase> problems = new ArrayList<>();
            pages(database, problems);
            if (problems.isEmpty()) {
                database.checkOurs(Schema.current());
                for (String reference : database.brokenReferences()) {
                    problems.add(Phrase.of("store.verify.reference", reference));
                }
                database.read(connection -> {
                    replay(connection, problems);
                    return null;
                });
            }
            return List.copyOf(problems);
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        }
    }

    private static void pages(PlanDatabase database, List<Phrase> problems) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet set = statement.executeQuery("PRAGMA integrity_check(" + MOST_TOLD + ")")) {
            while (set.next()) {
                if (!set.getString(1).equals("ok")) {
                    problems.add(Phrase.of("store.verify.page", set.getString(1)));
                }
            }
        }
    }

    private static void replay(Connection connection, List<Phrase> problems) throws SQLException {
        EditLog log = new EditLog(connection);
        long at = 0;
        try {
            Opened opened = PlanReader.read(connection);
            Plan plan = Plan.empty();
            for (HistoryEntry line : opened.history().entries()) {
                at = line.seq();
                plan = plan.with(changes(log, line));
            }
            if (!plan.equals(opened.plan())) {
                problems.add(Phrase.of("store.verify.replay", at));
            }
        } catch (DamageFound e) {
            problems.add(Phrase.of("store.verify.history", e.getMessage()));
        } catch (IllegalStateException e) {
            problems.add(Phrase.of("store.verify.replay", at));
        }
    }

    private static ChangeSet changes(EditLog log, HistoryEntry line) throws SQLException {
        long seq = line.step() == Step.EDIT ? line.seq() : line.target();
        byte[] bytes = log.changesOf(seq).orElseThrow(() -> new DamageFound("line " + seq + " has no changes"));
        ChangeSet made = new ChangeCodec().decode(bytes);
        return line.step() == Step.UNDO ? made.inverse() : made;
    }
}

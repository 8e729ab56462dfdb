package id.petapam.store;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A connection to a plan file with everything set that makes it durable and distrustful. */
final class PlanDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDatabase.class);

    private final Path path;
    private final Connection connection;

    private PlanDatabase(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /** Work on the connection that may fail as SQL does. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Opens for writing: the file has to be there. */
    static PlanDatabase writing(Path path) throws SQLException {
        return open(path, config(false), "");
    }

    /** Opens for reading what others have committed. */
    static PlanDatabase reading(Path path) throws SQLException {
        return open(path, config(true), standsStill(path) ? "?immutable=1" : "");
    }

    private static PlanDatabase open(Path path, SQLiteConfig config, String options) throws SQLException {
        // as a URI, so that no letter in a file name can be taken for an option
        Connection connection =
                config.createConnection("jdbc:sqlite:" + path.toAbsolutePath().toUri() + options);
        PlanDatabase database = new PlanDatabase(path, connection);
        try {
            database.execute("PRAGMA trusted_schema = OFF");
            database.execute("PRAGMA cell_size_check = ON");
            database.execute("PRAGMA temp_store = MEMORY");
            database.execute("PRAGMA foreign_keys = ON");
            return database;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static SQLiteConfig config(boolean reading) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(3000);
        if (reading) {
            config.setReadOnly(true);
        } else {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        return config;
    }

    /** A file in a folder where nothing can be written, with nothing pending: SQLite may read it as it is. */
    private static boolean standsStill(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path pending = walOf(path);
        try {
            return !Files.isWritable(folder) && (!Files.exists(pending) || Files.size(pending) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    static Path walOf(Path path) {
        return path.resolveSibling(FileHeader.name(path) + "-wal");
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first cell of the answer as text; "" if there is none. */
    String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery(sql)) {
            return set.next() ? String.valueOf(set.getString(1)) : "";
        }
    }

    /** Write-ahead log, flushed to the disk at every commit. */
    void makeDurable() throws SQLException {
        String mode = ask("PRAGMA journal_mode = WAL");
        if (!mode.equals("wal")) {
            throw Problem.of("store.disk.nowal", FileHeader.name(path));
        }
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA secure_delete = FAST");
    }

    /**
     * Refuses a file that is not ours, newer than the program, or holds what PetaPam never writes; and a damaged one.
     *
     * @return its version
     */
    int checkOurs(Schema schema) throws SQLException {
        String name = FileHeader.name(path);
        if (Integer.parseInt(ask("PRAGMA application_id")) != Schema.APPLICATION_ID) {
            throw Problem.of("store.file.other", name);
        }
        int version = Integer.parseInt(ask("PRAGMA user_version"));
        if (version > schema.version()) {
            throw Problem.of("store.file.newer", name, version, schema.version());
        }
        if (version < 1) {
            throw Problem.of("store.file.damaged", name);
        }
        if (!Schema.objectsIn(connection).equals(schema.objects(version))) {
            throw Problem.of("store.file.altered", name);
        }
        String found = ask("PRAGMA quick_check(1)");
        if (!found.equals("ok")) {
            throw new Problem(Phrase.of("store.file.damaged", name), new SQLException(found));
        }
        return version;
    }

    /** Runs all of the work or nothing of it, on disk when this returns. */
    <T> T write(Work<T> work) throws SQLException {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Runs work that sees one state of the file from its beginning to its end. */
    <T> T read(Work<T> work) throws SQLException {
        return transaction("BEGIN", work);
    }

    private <T> T transaction(String begin, Work<T> work) throws SQLException {
        execute(begin);
        boolean done = false;
        try {
            T result = work.run(connection);
            execute("COMMIT");
            done = true;
            return result;
        } catch (SQLException e) {
            throw SqlProblems.isConstraint(e) ? new SQLException(e.getMessage() + " " + brokenReferences(), e) : e;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** Rows that point at nothing: "unit -> site", each once. */
    List<String> brokenReferences() throws SQLException {
        Set<String> broken = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (set.next()) {
                broken.add(set.getString(1) + " -> " + set.getString(3));
            }
        }
        return List.copyOf(broken);
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // a full or broken disk makes SQLite roll back by itself; the error that led here is the one to tell
            LOG.debug("nothing left to roll back in {}", path, e);
        }
    }

    /**
     * Brings everything into the one file.
     *
     * @return false if somebody who reads kept parts of it outside
     */
    boolean checkpoint() throws SQLException {
        // SQLite refuses a checkpoint where nothing was read since the log was switched on
        ask("SELECT max(seq) FROM edit_log");
        return ask("PRAGMA wal_checkpoint(TRUNCATE)").equals("0");
    }

    /**
     * Deletes the personal values and every trace of them in the file.
     *
     * @return false if somebody who reads keeps traces alive: to be done again later
     */
    boolean purgePersonal() throws SQLException {
        execute("PRAGMA secure_delete = ON");
        write(c -> {
            new PersonalTable(c).deleteAll();
            return null;
        });
        boolean first = checkpoint();
        execute("VACUUM");
        boolean second = checkpoint();
        execute("PRAGMA secure_delete = FAST");
        return first && second;
    }

    /** Writes a compact copy of what is committed to a file that is empty or not there. */
    void copyInto(Path target) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toAbsolutePath().toString());
            statement.execute();
        }
    }

    /** Leaves one plain file; while somebody else reads it, that one tidies up. */
    void rest() throws SQLException {
        execute("PRAGMA busy_timeout = 200");
        if (checkpoint()) {
            try {
                execute("PRAGMA journal_mode = DELETE");
            } catch (SQLException e) {
                if (!SqlProblems.isBusy(e)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

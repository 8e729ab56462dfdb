package id.petapam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sqlite.SQLiteConfig;

/**
 * The right to write a plan file, held by one instance at a time. It is an open transaction on a tiny SQLite file
 * beside the plan ({@code NAME.petapam.lock}), which also says who holds it. The operating system ends the lock with
 * the process, so a crash leaves only a file that the next start takes over. SQLite and not a Java file lock, because
 * Java's is lost when the same process closes any other handle of that file.
 */
final class HoldLock implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    private final Path file;
    private final Connection connection;

    private HoldLock(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Path fileOf(Path plan) {
        return plan.resolveSibling(FileHeader.name(plan) + ".lock");
    }

    /** Takes the lock; empty if somebody else has it or no file can be made in that folder. */
    static Optional<HoldLock> take(Path plan, Holder me) {
        Path file = fileOf(plan);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                Optional<HoldLock> lock = tryTake(file, me);
                if (lock.isEmpty() || lock.get().standsInItsFolder()) {
                    return lock;
                }
                lock.get().end();
            } catch (SQLException e) {
                if (SqlProblems.isBusy(e) || !deleteStale(file)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<HoldLock> tryTake(Path file, Holder me) throws SQLException {
        Connection connection = connect(file, false);
        boolean held = false;
        try (Statement statement = connection.createStatement()) {
            // no second file beside the lock, and nothing that has to survive
            statement.execute("PRAGMA journal_mode = MEMORY");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("CREATE TABLE IF NOT EXISTS holder (user TEXT, process INTEGER, since TEXT, token TEXT)");
            statement.execute("DELETE FROM holder");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO holder VALUES (?, ?, ?, ?)")) {
                insert.setString(1, me.user());
                insert.setLong(2, me.process());
                insert.setString(3, me.since().toString());
                insert.setString(4, UUID.randomUUID().toString());
                insert.executeUpdate();
            }
            statement.execute("COMMIT");
            statement.execute("BEGIN IMMEDIATE");
            held = true;
            return Optional.of(new HoldLock(file, connection));
        } catch (SQLException e) {
            if (SqlProblems.isBusy(e)) {
                return Optional.empty();
            }
            throw e;
        } finally {
            if (!held) {
                connection.close();
            }
        }
    }

    private static Connection connect(Path file, boolean reading) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(reading);
        config.setBusyTimeout(reading ? 1000 : 100);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    }

    /** False if the one who held it before deleted the file meanwhile: then nobody else would see this lock. */
    private boolean standsInItsFolder() throws SQLException {
        if (!Files.exists(file)) {
            return false;
        }
        try (Connection other = connect(file, true)) {
            return token(connection).equals(token(other));
        }
    }

    private static String token(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery("SELECT token FROM holder")) {
            return set.next() ? set.getString(1) : "";
        }
    }

    /** Removes what is left of a lock that was cut off in the middle of writing. */
    private static boolean deleteStale(Path file) {
        try {
            return Files.isRegularFile(file) && Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** Who holds the lock of a plan, as far as can be read. */
    static Optional<Holder> holderOf(Path plan) {
        Path file = fileOf(plan);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Connection connection = connect(file, true);
                Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery("SELECT user, process, since FROM holder")) {
            return set.next()
                    ? Optional.of(new Holder(set.getString(1), set.getLong(2), Instant.parse(set.getString(3))))
                    : Optional.empty();
        } catch (SQLException | DateTimeException e) {
            // somebody is writing the line this very moment: held, but nobody can say by whom
            return Optional.empty();
        }
    }

    private void end() throws SQLException {
        connection.close();
    }

    /** Gives the lock back and removes its file. */
    @Override
    public void close() throws SQLException {
        // deleted while held, so that nobody can take a file that is about to go; Windows allows it only after
        boolean deleted = deleteStale(file);
        end();
        if (!deleted) {
            deleteStale(file);
        }
    }
}

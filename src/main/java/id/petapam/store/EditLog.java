package id.petapam.store;

import id.petapam.edit.HistoryEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of the edit log, a chain of hashes. Runs inside the caller's transaction. */
final class EditLog {

    private static final String COLUMNS =
            "seq, at, actor, kind, summary, step, target, changes, state_digest, prev_hash, hash";

    private final Connection connection;
    private final PhraseCodec phrases = new PhraseCodec();

    EditLog(Connection connection) {
        this.connection = connection;
    }

    /** Where the log ends: what the next line has to follow. */
    record Tail(long seq, String hash, String stateDigest) {

        static final Tail START = new Tail(0, LineHash.START, "");
    }

    /** The whole log, checked, without the changes. */
    record Lines(List<HistoryEntry> entries, Tail tail) {}

    /** Adds a line; gives the new end. */
    Tail append(HistoryEntry line, byte[] changes, String stateDigest, Tail before) throws SQLException {
        String summary = phrases.toJson(line.summary());
        String hash = hash(line, summary, changes, stateDigest, before.hash());
        String sql = "INSERT INTO edit_log (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, line.seq());
            insert.setString(2, line.at().toString());
            insert.setString(3, line.actor());
            insert.setString(4, line.kind());
            insert.setString(5, summary);
            insert.setString(6, line.step().name());
            insert.setLong(7, line.target());
            insert.setBytes(8, changes);
            insert.setString(9, stateDigest);
            insert.setString(10, before.hash());
            insert.setString(11, hash);
            insert.executeUpdate();
        }
        return new Tail(line.seq(), hash, stateDigest);
    }

    private static String hash(HistoryEntry line, String summary, byte[] changes, String digest, String prev) {
        return new LineHash()
                .text(prev)
                .whole(line.seq())
                .text(line.at().toString())
                .text(line.actor())
                .text(line.kind())
                .text(summary)
                .text(line.step().name())
                .whole(line.target())
                .bytes(changes)
                .text(digest)
                .hex();
    }

    Tail tail() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT seq, hash, state_digest FROM edit_log ORDER BY seq DESC LIMIT 1");
                ResultSet set = select.executeQuery()) {
            return set.next() ? new Tail(set.getLong(1), set.getString(2), set.getString(3)) : Tail.START;
        }
    }

    /**
     * Reads all lines and checks the chain.
     *
     * @throws DamageFound at the first line that is not as it was written
     */
    Lines readAll() throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        Tail tail = Tail.START;
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM edit_log ORDER BY seq");
                ResultSet set = select.executeQuery()) {
            while (set.next()) {
                HistoryEntry line = entry(set);
                String digest = set.getString(9);
                String hash = hash(line, set.getString(5), set.getBytes(8), digest, tail.hash());
                if (line.seq() != tail.seq() + 1
                        || !tail.hash().equals(set.getString(10))
                        || !hash.equals(set.getString(11))) {
                    throw new DamageFound("line " + line.seq() + " of the history breaks the chain");
                }
                entries.add(line);
                tail = new Tail(line.seq(), hash, digest);
            }
        }
        return new Lines(entries, tail);
    }

    private HistoryEntry entry(ResultSet set) throws SQLException {
        try {
            return new HistoryEntry(
                    set.getLong(1),
                    Instant.parse(String.valueOf(set.getString(2))),
                    needed(set.getString(3)),
                    needed(set.getString(4)),
                    phrases.fromJson(needed(set.getString(5))),
                    HistoryEntry.Step.valueOf(needed(set.getString(6))),
                    set.getLong(7));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamageFound("line " + set.getLong(1) + " of the history", e);
        }
    }

    private static String needed(String text) {
        if (text == null) {
            throw new DamageFound("an empty field in the history");
        }
        return text;
    }

    /** The encoded changes of an EDIT line; empty if there is no such line or it is an undo or redo. */
    Optional<byte[]> changesOf(long seq) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT changes FROM edit_log WHERE seq = ?")) {
            select.setLong(1, seq);
            try (ResultSet set = select.executeQuery()) {
                return set.next() ? Optional.ofNullable(set.getBytes(1)) : Optional.empty();
            }
        }
    }
}

package id.petapam.store;

import id.petapam.edit.History;
import id.petapam.edit.HistoryEntry;
import id.petapam.edit.Journal;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * An open plan file ({@code .petapam}). One instance at a time may write; further ones read what is committed. Each
 * append is one transaction that is on the disk when it returns. May be called from any thread, one call at a time.
 * All methods throw {@link Problem} with a sentence for the user where the file or the disk fails.
 */
public final class PlanFile implements Journal, AutoCloseable {

    private final Path path;
    private final Schema schema;
    private final Optional<Writing> writing;
    private final Optional<Holder> holder;
    private EditLog.Tail tail;
    private boolean closed;

    /**
     * What only the one who writes has.
     *
     * @param fileKey tells whether the file at the path is still the one that was opened; null where the system
     *     cannot say (it refuses to remove open files then)
     */
    private record Writing(PlanDatabase database, HoldLock lock, Object fileKey) {}

    private PlanFile(Path path, Schema schema, Optional<Writing> writing, Optional<Holder> holder) {
        this.path = path;
        this.schema = schema;
        this.writing = writing;
        this.holder = holder;
    }

    /** Makes a new, empty plan file; refuses where something stands at the path already. */
    public static PlanFile create(Path path) {
        Schema schema = Schema.current();
        NewFile.make(path, target -> {
            try (PlanDatabase database = PlanDatabase.writing(target)) {
                schema.migrate(database.connection(), 0);
            }
        });
        return open(path);
    }

    /**
     * Opens a plan file: for writing, or only for reading where another instance has it or nothing may be written. An
     * older version is brought up to date, after a backup in the folder beside it.
     */
    public static PlanFile open(Path path) {
        return open(path, Backups.beside(path));
    }

    /** @param backups where the copy before an update goes */
    public static PlanFile open(Path path, Backups backups) {
        return open(path, backups, Schema.current());
    }

    static PlanFile open(Path path, Backups backups, Schema schema) {
        FileHeader.checkThere(path);
        if (!Files.exists(HoldLock.fileOf(path))) {
            FileHeader.checkOurs(path);
        }
        Optional<HoldLock> lock = Files.isWritable(path)
                ? HoldLock.take(path, Holder.me(Instant.now().truncatedTo(ChronoUnit.SECONDS)))
                : Optional.empty();
        return lock.isPresent() ? openToWrite(path, backups, schema, lock.get()) : openToRead(path, schema);
    }

    private static PlanFile openToWrite(Path path, Backups backups, Schema schema, HoldLock lock) {
        PlanDatabase database = null;
        boolean open = false;
        try {
            database = PlanDatabase.writing(path);
            int version = database.checkOurs(schema);
            if (version < schema.version()) {
                backups.beforeUpdate(database, version);
            }
            database.makeDurable();
            schema.migrate(database.connection(), version);
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            open = true;
            return new PlanFile(path, schema, Optional.of(new Writing(database, lock, key)), Optional.empty());
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        } catch (IOException e) {
            throw unopenable(path, e);
        } finally {
            if (!open) {
                closeAll(path, database, lock);
            }
        }
    }

    private static PlanFile openToRead(Path path, Schema schema) {
        Optional<Holder> holder = HoldLock.holderOf(path);
        PlanFile file = new PlanFile(path, schema, Optional.empty(), holder);
        file.reading(connection -> null);
        return file;
    }

    private static Problem unopenable(Path path, IOException e) {
        return new Problem(Phrase.of("store.file.unopenable", FileHeader.name(path)), e);
    }

    private static void closeAll(Path path, PlanDatabase database, HoldLock lock) {
        try (lock) {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        }
    }

    public Path path() {
        return path;
    }

    /** Version of the file's form ({@code user_version}). */
    public int schemaVersion() {
        return schema.version();
    }

    /** True where this instance may only look: somebody else writes, or the disk does not allow it. */
    public boolean isReadOnly() {
        return writing.isEmpty();
    }

    /** Who wrote when this instance was opened to read; empty if nobody or unknown. */
    public Optional<Holder> heldBy() {
        return holder;
    }

    /** Plan and history as they were committed last. */
    public synchronized Opened opened() {
        return reading(PlanReader::read);
    }

    public Plan load() {
        return opened().plan();
    }

    /** The history alone, with its chain checked. */
    public synchronized History loadHistory() {
        return reading(connection -> PlanReader.history(new EditLog(connection).readAll()));
    }

    @Override
    public synchronized ChangeSet changesOf(long seq) {
        return reading(connection ->
                        new EditLog(connection).changesOf(seq).map(bytes -> new ChangeCodec().decode(bytes)))
                .orElseThrow(() -> new IllegalArgumentException("no changes at line " + seq));
    }

    @Override
    public synchronized void append(HistoryEntry line, ChangeSet changes) {
        PlanDatabase database = toWrite().database();
        checkStillThere();
        byte[] encoded = line.step() == HistoryEntry.Step.EDIT ? new ChangeCodec().encode(changes) : null;
        try {
            EditLog.Tail before = tail == null ? database.read(c -> new EditLog(c).tail()) : tail;
            if (line.seq() != before.seq() + 1) {
                throw new IllegalArgumentException("line " + line.seq() + " after " + before.seq());
            }
            tail = database.write(connection -> {
                StateDigest digest = StateDigest.of(before.stateDigest());
                new StateTables(connection).write(changes, digest);
                new PersonalTable(connection).write(changes.personal());
                return new EditLog(connection).append(line, encoded, digest.hex(), before);
            });
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        }
    }

    /** A file that was removed or replaced under us would take every edit and keep none. */
    private void checkStillThere() {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            if (!Objects.equals(key, toWrite().fileKey())) {
                throw Problem.of("store.file.gone", FileHeader.name(path));
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("store.file.gone", FileHeader.name(path)), e);
        }
    }

    /**
     * Deletes all names, service numbers and phones: from the file down to its free space, and from the backups beside
     * it. The history stays whole. Plans in memory keep theirs until they are loaded again.
     */
    public synchronized void purgePersonal() {
        PlanDatabase database = toWrite().database();
        try {
            if (!database.purgePersonal()) {
                throw Problem.of("store.purge.busy", FileHeader.name(path));
            }
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        }
        Backups.beside(path).purgePersonal();
    }

    /** Writes a copy of what is committed to a new file; refuses to overwrite. */
    public synchronized void copyTo(Path target) {
        NewFile.make(target, file -> {
            if (writing.isPresent()) {
                writing.get().database().copyInto(file);
            } else {
                try (PlanDatabase database = PlanDatabase.reading(path)) {
                    database.copyInto(file);
                }
            }
        });
    }

    /**
     * Writes a plan from memory to a new file, for when the disk under the old file is gone: the plan as it stands,
     * with one line of history instead of many.
     *
     * @param actor what the history calls this desk
     */
    public static void rescue(Path target, Plan plan, String actor, Instant now) {
        ChangeSet all = WholePlan.asChanges(plan);
        try (PlanFile file = create(target)) {
            Phrase summary = Phrase.of("store.history.rescued", all.changes().size());
            file.append(new HistoryEntry(1, now, actor, "rescue", summary, HistoryEntry.Step.EDIT, 0), all);
        }
    }

    /** The connection that writes, for tests that make the disk full. */
    PlanDatabase database() {
        return toWrite().database();
    }

    private Writing toWrite() {
        if (closed) {
            throw new IllegalStateException("the plan file is closed");
        }
        return writing.orElseThrow(() -> Problem.of("store.file.readonly", FileHeader.name(path)));
    }

    private <T> T reading(PlanDatabase.Work<T> work) {
        try {
            if (writing.isPresent()) {
                return toWrite().database().read(work);
            }
            // opened for each look only, so that the one who writes can leave a single file behind
            try (PlanDatabase database = PlanDatabase.reading(path)) {
                if (database.checkOurs(schema) < schema.version()) {
                    throw Problem.of("store.file.old", FileHeader.name(path));
                }
                return database.read(work);
            }
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        } catch (DamageFound e) {
            throw new Problem(Phrase.of("store.file.damaged", FileHeader.name(path)), e);
        }
    }

    /** Brings everything into the one file at rest and gives the file free. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (writing.isEmpty()) {
            tidyAfterReading();
            return;
        }
        PlanDatabase database = writing.get().database();
        try {
            database.rest();
        } catch (SQLException e) {
            throw SqlProblems.of(e, path);
        } finally {
            closeAll(path, database, writing.get().lock());
        }
    }

    /** Where the one who wrote went while we were reading, the files beside the plan are ours to clear away. */
    private void tidyAfterReading() {
        if (Files.exists(PlanDatabase.walOf(path)) && Files.isWritable(path)) {
            Optional<HoldLock> lock = HoldLock.take(path, Holder.me(Instant.now()));
            if (lock.isPresent()) {
                openToWrite(path, Backups.beside(path), schema, lock.get()).close();
            }
        }
    }
}

package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.edit.PlanSession;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.store.Backups;
import id.petapam.store.Holder;
import id.petapam.store.PlanFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A plan that is open: its session, and the file behind it. Close it to bring everything into one file at rest. */
public final class OpenedPlan implements AutoCloseable {

    private final PlanFile file;
    private final PlanSession session;

    OpenedPlan(PlanFile file, PlanSession session) {
        this.file = file;
        this.session = session;
    }

    public PlanSession session() {
        return session;
    }

    public Plan plan() {
        return session.plan();
    }

    public History history() {
        return session.history();
    }

    public Path path() {
        return file.path();
    }

    /** Lines of the history so far, undone ones and undos included. */
    public long edits() {
        return session.history().lastSeq();
    }

    /** Version of the file's form. */
    public int schemaVersion() {
        return file.schemaVersion();
    }

    /**
     * Makes today's backup of a plan that can be changed, unless there is one: once a day, before the day's work.
     *
     * @return the copy, if one was made
     * @throws Problem if none can be made; the plan is safe
     */
    public Optional<Path> backUp(LocalDate today) {
        return file.isReadOnly()
                ? Optional.empty()
                : Backups.beside(file.path()).daily(file, today);
    }

    /** Why nothing can be changed here; empty where it can. */
    public Optional<Phrase> readOnlyBecause() {
        if (!file.isReadOnly()) {
            return Optional.empty();
        }
        return Optional.of(file.heldBy().map(OpenedPlan::heldBy).orElseGet(() -> Phrase.of("openplan.read-only")));
    }

    /**
     * Stops work that would change the plan before it begins.
     *
     * @throws Problem if the plan can only be read, saying who holds it
     */
    public void requireWritable() {
        readOnlyBecause().ifPresent(reason -> {
            throw new Problem(reason);
        });
    }

    private static Phrase heldBy(Holder holder) {
        LocalDateTime since = LocalDateTime.ofInstant(holder.since(), ZoneId.systemDefault());
        return Phrase.of("openplan.held-by", holder.user(), since.toLocalTime(), since.toLocalDate());
    }

    @Override
    public void close() {
        file.close();
    }
}

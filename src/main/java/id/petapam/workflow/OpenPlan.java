package id.petapam.workflow;

import id.petapam.edit.PlanSession;
import id.petapam.edit.StartPlan;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.store.Opened;
import id.petapam.store.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Opens plan files, and makes new ones. */
public final class OpenPlan {

    private final Clock clock;
    private final String actor;
    private final PackShelf shelf;

    /** @param actor what the history calls this desk; not a person's name */
    public OpenPlan(Clock clock, String actor) {
        this(clock, actor, PackShelf.empty());
    }

    /** @param shelf told where the plan lies, since its region pack may lie beside it */
    public OpenPlan(Clock clock, String actor, PackShelf shelf) {
        this.clock = clock;
        this.actor = actor;
        this.shelf = shelf;
    }

    /**
     * Opens a plan file, to read only where another instance has it.
     *
     * @throws Problem if the file is missing, not ours, damaged, or newer than the program
     */
    public OpenedPlan open(Path path) {
        PlanFile file = PlanFile.open(path);
        boolean open = false;
        try {
            Opened held = file.opened();
            if (held.plan().isEmpty()) {
                throw Problem.of("openplan.nothing-in-it", nameOf(path));
            }
            open = true;
            Optional.ofNullable(path.toAbsolutePath().getParent()).ifPresent(shelf::add);
            return opened(file, held);
        } finally {
            if (!open) {
                file.close();
            }
        }
    }

    /**
     * Makes a plan file that begins with this edit.
     *
     * @throws Problem if something stands at the path already, or nothing can be written there
     */
    public OpenedPlan create(Path path, StartPlan start) {
        PlanFile file = PlanFile.create(path);
        boolean made = false;
        try {
            OpenedPlan plan = opened(file, file.opened());
            plan.session().apply(start);
            made = true;
            return plan;
        } finally {
            if (!made) {
                remove(file);
            }
        }
    }

    private OpenedPlan opened(PlanFile file, Opened held) {
        return new OpenedPlan(file, new PlanSession(held.plan(), held.history(), file, clock, actor));
    }

    /** An empty file must not stay where a plan could not be begun. */
    private static void remove(PlanFile file) {
        file.close();
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new Problem(Phrase.of("openplan.half-made", nameOf(file.path())), e);
        }
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}

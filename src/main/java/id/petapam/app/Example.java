package id.petapam.app;

import id.petapam.edit.Edit;
import id.petapam.edit.StartPlan;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.workflow.OpenPlan;
import id.petapam.workflow.OpenedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The worked example as a plan file: made once, then the user's own. */
public final class Example {

    private final Wiring wiring;

    public Example(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Makes the file unless there is one; what is there is never overwritten. */
    public Path ensure(Path file) {
        if (Files.notExists(file)) {
            make(file);
        }
        return file;
    }

    /** Makes the file whole or not at all: a start that is cut off must not leave half an example. */
    private void make(Path file) {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            fill(fresh);
            Files.move(fresh, file);
        } catch (IOException e) {
            throw new Problem(Phrase.of("app.example.unwritable", file.toString()), e);
        }
    }

    private void fill(Path file) {
        OpenPlan files = wiring.openPlan();
        Holder holder = new Holder();
        try {
            wiring.example().through(edit -> holder.apply(files, file, edit));
        } finally {
            holder.close();
        }
    }

    /** Holds the file open between the edits. */
    private static final class Holder {

        private OpenedPlan opened;

        Plan apply(OpenPlan files, Path file, Edit edit) {
            if (edit instanceof StartPlan start) {
                opened = files.create(file, start);
            } else {
                opened.session().apply(edit);
            }
            return opened.plan();
        }

        void close() {
            if (opened != null) {
                opened.close();
            }
        }
    }
}

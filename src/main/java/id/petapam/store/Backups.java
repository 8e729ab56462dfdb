package id.petapam.store;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies of one plan file: at most one a day, one before each update of the file's form, the {@value #KEPT} newest kept.
 * They lie in the folder {@code NAME.petapam.cadangan} beside the plan unless another is given, are called
 * {@code NAME-2024-02-14.petapam}, and open like any plan file.
 */
public final class Backups {

    /** How many are kept. */
    public static final int KEPT = 10;

    private final Path folder;
    private final String stem;

    private Backups(Path folder, String stem) {
        this.folder = folder;
        this.stem = stem;
    }

    /** In the folder beside the plan. */
    public static Backups beside(Path plan) {
        return in(plan.resolveSibling(FileHeader.name(plan) + ".cadangan"), plan);
    }

    /** In another folder, which is made when first needed. */
    public static Backups in(Path folder, Path plan) {
        return new Backups(folder, FileHeader.name(plan).replaceFirst("\\.petapam$", ""));
    }

    public Path folder() {
        return folder;
    }

    /**
     * Makes today's copy unless there is one.
     *
     * @return the copy, if one was made
     */
    public Optional<Path> daily(PlanFile plan, LocalDate today) {
        Path target = folder.resolve(stem + "-" + today + ".petapam");
        if (Files.exists(target)) {
            return Optional.empty();
        }
        makeFolder();
        plan.copyTo(target);
        dropOldest();
        return Optional.of(target);
    }

    /** A copy of a file that is about to get a new form. */
    void beforeUpdate(PlanDatabase database, int version) {
        makeFolder();
        Path target = folder.resolve(stem + "-" + LocalDate.now() + "-v" + version + ".petapam");
        if (!Files.exists(target)) {
            NewFile.make(target, database::copyInto);
            dropOldest();
        }
    }

    /** All copies, newest first. */
    public List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            // another plan in the same folder may begin with the same words
            String pattern = Pattern.quote(stem) + "-\\d{4}-\\d\\d-\\d\\d(-v\\d+)?\\.petapam";
            return files.filter(file -> FileHeader.name(file).matches(pattern))
                    .sorted(Comparator.comparing(FileHeader::name).reversed())
                    .toList();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Deletes the personal values from every copy. */
    void purgePersonal() {
        for (Path copy : all()) {
            FileHeader.checkOurs(copy);
            try (PlanDatabase database = PlanDatabase.writing(copy)) {
                database.checkOurs(Schema.current());
                database.purgePersonal();
            } catch (SQLException e) {
                throw SqlProblems.of(e, copy);
            }
        }
    }

    private void dropOldest() {
        try {
            for (Path old : all().stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Problem unwritable(IOException e) {
        return new Problem(Phrase.of("store.backup.unwritable", folder.toString()), e);
    }
}

package id.petapam.ui.importing;

import id.petapam.model.Phrase;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.workflow.ImportOptions;
import id.petapam.workflow.ImportPreview;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * An import while it is looked at: the file, how its columns are read, what would happen, which doubtful rows the
 * planner takes. Every change of mind reads the file again; nothing touches the plan before {@link #confirm}.
 */
public final class ImportViewModel {

    private final PlanDesk desk;
    private final BackgroundWork work;
    private final ListImport list;
    private final ReadOnlyObjectWrapper<ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final BooleanProperty acceptAll = new SimpleBooleanProperty();
    private final Map<String, String> columns = new HashMap<>();
    private final Set<Integer> accepted = new TreeSet<>();
    private Optional<String> sheet = Optional.empty();
    private Path file;
    /** Counts readings, so that only the latest one is shown. */
    private int latest;

    public ImportViewModel(PlanDesk desk, BackgroundWork work, ListImport list) {
        this.desk = desk;
        this.work = work;
        this.list = list;
        acceptAll.addListener((property, before, now) -> readAgain());
    }

    /** What the import would do; null while nothing was read or the file cannot be used. */
    public ReadOnlyObjectProperty<ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be used; null where it can. */
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Take all doubtful rows as they are proposed. */
    public BooleanProperty acceptAllProperty() {
        return acceptAll;
    }

    public boolean isAccepted(int row) {
        return acceptAll.get() || accepted.contains(row);
    }

    /** True when there is something to take. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> preview.get() != null && preview.get().edit().isPresent() && !reading.get(), preview, reading);
    }

    /** Begins with a file: its columns as they are found, no doubtful row taken. */
    public void read(Path chosen) {
        file = chosen;
        sheet = Optional.empty();
        columns.clear();
        accepted.clear();
        readAgain();
    }

    /** Reads another sheet; its columns are found anew. */
    public void chooseSheet(String name) {
        // A sheet that is no list has no preview; from there the planner goes back to another one.
        String now = preview.get() == null ? sheet.orElse("") : preview.get().sheet();
        if (file != null && !name.equals(now)) {
            sheet = Optional.of(name);
            columns.clear();
            accepted.clear();
            readAgain();
        }
    }

    /** Reads a field from the column of this header; an empty header: does not read it. */
    public void chooseColumn(String field, String header) {
        String now = preview.get() == null ? "" : preview.get().mapping().getOrDefault(field, "");
        if (!now.equals(header)) {
            columns.put(field, header);
            readAgain();
        }
    }

    /** Takes a doubtful row as it is proposed, or leaves it. */
    public void accept(int row, boolean take) {
        if (take ? accepted.add(row) : accepted.remove(row)) {
            readAgain();
        }
    }

    /** Makes the import, as one edit. */
    public void confirm() {
        preview.get().edit().ifPresent(desk::submit);
    }

    /** Writes the rows that were not taken; told when it is done. */
    public void saveRejected(Path to, Runnable done) {
        Path from = file;
        ImportPreview shown = preview.get();
        work.start(
                Phrase.of("importing.saving-rejected"),
                progress -> {
                    list.saveRejected(from, shown, to);
                    return to;
                },
                written -> done.run(),
                problem::set);
    }

    /** Writes down what official areas change; told when it is done. */
    public void saveReport(Path to, Runnable done) {
        Path from = file;
        ImportPreview shown = preview.get();
        work.start(
                Phrase.of("importing.saving-report"),
                progress -> {
                    list.saveReport(from, shown, to);
                    return to;
                },
                written -> done.run(),
                problem::set);
    }

    private void readAgain() {
        if (file == null) {
            return;
        }
        int mine = ++latest;
        ImportOptions options = new ImportOptions(sheet, columns, acceptAll.get(), accepted);
        reading.set(true);
        work.start(
                Phrase.of("importing.reading", String.valueOf(file.getFileName())),
                progress -> list.preview(file, options, desk.state().plan(), progress),
                read -> settle(mine, read, null),
                failure -> settle(mine, null, failure));
    }

    private void settle(int mine, ImportPreview read, Phrase failure) {
        if (mine == latest) {
            reading.set(false);
            problem.set(failure);
            preview.set(read);
        }
    }
}

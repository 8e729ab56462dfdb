package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.TakePersonnel;
import id.petapam.exchange.PersonField;
import id.petapam.exchange.PersonnelImport;
import id.petapam.exchange.PersonnelImporter;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.ChangeSet;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.Plan;
import id.petapam.model.Unit;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Imports a list of personnel: first what it would do, then, when the planner confirms, as one edit. */
public final class ImportPersonnel {

    private final TableReader reader;
    private final IdSource ids;

    public ImportPersonnel(TableReader reader, IdSource ids) {
        this.reader = reader;
        this.ids = ids;
    }

    /**
     * Reads a list and says what an import would do; changes nothing.
     *
     * @throws id.petapam.model.Problem if the file is no list of personnel, in one sentence
     */
    public ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress) {
        ListFile<PersonField> list = ListFile.open(reader, file, PersonField.class, options);
        PersonnelImport result =
                new PersonnelImporter(ids).run(list.table(), list.mapping(), plan, options::accepts, progress);
        return new ImportPreview(
                result.format().name(),
                result.sheet(),
                list.table().sheets(),
                list.mapping().headers(),
                list.described(),
                ListFile.keys(PersonField.class),
                ListFile.counts(result.counts()),
                Map.of(),
                ListFile.issues(result.issues()),
                result.notTaken(),
                edit(result.changes()));
    }

    private static Optional<Edit> edit(ChangeSet changes) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TakePersonnel(
                        ImportStations.after(changes, Unit.class),
                        ImportStations.after(changes, Person.class),
                        changes.personal()));
    }
}

package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.TakeStations;
import id.petapam.exchange.Gazetteer;
import id.petapam.exchange.StationField;
import id.petapam.exchange.StationImport;
import id.petapam.exchange.StationImporter;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.District;
import id.petapam.model.Entity;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Village;
import id.petapam.region.Region;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Imports a list of polling stations: first what it would do, then, when the planner confirms, as one edit. */
public final class ImportStations {

    private final TableReader reader;
    private final Gazetteer gazetteer;
    private final Clock clock;

    public ImportStations(TableReader reader, Region region, Clock clock) {
        this.reader = reader;
        this.gazetteer = Gazetteer.of(region);
        this.clock = clock;
    }

    /**
     * Reads a list and says what an import would do; changes nothing.
     *
     * @throws id.petapam.model.Problem if the file is no list of stations, in one sentence
     */
    public ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress) {
        ListFile<StationField> list = ListFile.open(reader, file, StationField.class, options);
        StationImport result = new StationImporter(gazetteer)
                .run(list.table(), list.mapping(), plan, options::accepts, LocalDate.now(clock), progress);
        return new ImportPreview(
                result.format().name(),
                result.sheet(),
                list.table().sheets(),
                list.mapping().headers(),
                list.described(),
                ListFile.keys(StationField.class),
                ListFile.counts(result.counts()),
                result.otherRegencies(),
                ListFile.issues(result.issues()),
                result.notTaken(),
                edit(result.changes()));
    }

    private static Optional<Edit> edit(ChangeSet changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakeStations(
                after(changes, District.class), after(changes, Village.class), after(changes, PollingStation.class)));
    }

    static <E extends Entity> List<E> after(ChangeSet changes, Class<E> type) {
        return changes.changes().stream()
                .map(Change::after)
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

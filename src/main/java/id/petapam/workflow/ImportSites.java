package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.TakeSites;
import id.petapam.exchange.Gazetteer;
import id.petapam.exchange.SiteField;
import id.petapam.exchange.SiteImport;
import id.petapam.exchange.SiteImporter;
import id.petapam.exchange.SiteWords;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.ChangeSet;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.region.Region;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports sites (KPU, PPK, stores, piers ...): first what it would do, then, when the planner confirms, as one edit. */
public final class ImportSites {

    private final TableReader reader;
    private final Gazetteer gazetteer;
    private final IdSource ids;

    public ImportSites(TableReader reader, Region region, IdSource ids) {
        this.reader = reader;
        this.gazetteer = Gazetteer.of(region);
        this.ids = ids;
    }

    /**
     * Reads a list, or points of a GeoJSON, KML, KMZ or GPX file, and says what an import would do; changes nothing.
     * The option {@code kind} may name a kind for all rows, as a word or a constant, in place of a column.
     *
     * @throws id.petapam.model.Problem if the file holds no sites, in one sentence
     */
    public ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress) {
        ListFile<SiteField> list = ListFile.open(reader, file, SiteField.class, options, ImportSites::isKind);
        Optional<SiteKind> kind = list.constant(SiteField.KIND).flatMap(SiteWords::kindOf);
        SiteImport result = new SiteImporter(gazetteer, ids)
                .run(
                        list.table(),
                        list.mapping(),
                        plan,
                        new SiteImporter.Asked(kind, String.valueOf(file.getFileName()), options::accepts),
                        progress);
        return new ImportPreview(
                result.format().name(),
                list.mapping().sheet(),
                list.table().sheets(),
                list.mapping().headers(),
                list.described(),
                ListFile.keys(SiteField.class),
                ListFile.counts(result.counts()),
                Map.of(),
                ListFile.issues(result.issues()),
                result.notTaken(),
                edit(result.changes()),
                Map.of(SiteField.KIND.key(), kinds()),
                Optional.empty());
    }

    private static boolean isKind(SiteField field, String value) {
        return field == SiteField.KIND && SiteWords.kindOf(value).isPresent();
    }

    private static List<String> kinds() {
        return Arrays.stream(SiteKind.values()).map(SiteKind::name).toList();
    }

    private static Optional<Edit> edit(ChangeSet changes) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TakeSites(ImportStations.after(changes, Site.class)));
    }
}

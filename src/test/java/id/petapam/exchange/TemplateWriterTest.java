package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.Problem;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class TemplateWriterTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyColumnOfTheTemplatesIsKnownToTheImportAndExplained(Language language) {
        Path stations = dir.resolve("tps.xlsx");
        new TemplateWriter(new Words(language)).stations(stations);
        Table table = new TableReader().open(stations);
        ColumnMapping<StationField> mapping = new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "x");
        // All columns but the running number.
        assertEquals(
                mapping.headers().size() - 1,
                mapping.columns().size(),
                mapping.describe().toString());
        Path people = dir.resolve("personel.xlsx");
        new TemplateWriter(new Words(language)).personnel(people);
        Table persons = new TableReader().open(people);
        ColumnMapping<PersonField> columns = new HeaderFinder<>(PersonField.class).find(persons, Optional.empty(), "x");
        assertEquals(columns.headers().size() - 1, columns.columns().size());
        for (Table each : new Table[] {table, persons}) {
            assertEquals(2, each.sheets().size());
            each.read(each.sheets().get(1), row -> {
                assertFalse(row.cell(1).isEmpty() || row.cell(1).startsWith("["), row.toString());
                return true;
            });
        }
    }

    @Test
    void theSampleRowsOfATemplateAreNeverImported() {
        Path stations = dir.resolve("tps.xlsx");
        new TemplateWriter(new Words(Language.ID)).stations(stations);
        Table table = new TableReader().open(stations);
        ColumnMapping<StationField> mapping = new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "x");
        Problem none = assertThrows(Problem.class, () -> new StationImporter(Samples.few())
                .run(table, mapping, Samples.plan("16.08"), r -> true, Samples.TODAY, Progress.NONE));
        assertEquals("exchange.mapping.no-station-rows", none.phrase().key());
        Path people = dir.resolve("personel.xlsx");
        new TemplateWriter(new Words(Language.ID)).personnel(people);
        Table persons = new TableReader().open(people);
        ColumnMapping<PersonField> columns = new HeaderFinder<>(PersonField.class).find(persons, Optional.empty(), "x");
        Problem noPerson = assertThrows(Problem.class, () -> new PersonnelImporter(IdSource.of(new Random(1)))
                .run(persons, columns, Samples.plan("16.08"), r -> true, Progress.NONE));
        assertTrue(noPerson.phrase().key().endsWith("no-person-rows"));
    }
}

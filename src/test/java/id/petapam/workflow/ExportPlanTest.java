package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.exchange.TableReader;
import id.petapam.job.Progress;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import id.petapam.region.Region;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.ExportOptions.Format;
import id.petapam.workflow.ExportOptions.Split;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worked example as files for other programs. */
@Timeout(180)
class ExportPlanTest {

    private static final Words WORDS = new Words(Language.ID);

    private static Region region;
    private static PlanSession session;
    private static ExportPlan export;

    @TempDir
    Path dir;

    @BeforeAll
    static void open() throws Exception {
        region = Sumsel.region();
        session = Sumsel.example(region);
        StudyAccess access = new StudyAccess(region, Sumsel.knowledge(), Sumsel.rules());
        export = new ExportPlan(() -> access, PlanRegion.on(region), Clock.systemUTC());
    }

    private ExportPlan.Exported write(Format format, ExportOptions options) {
        Path file = dir.resolve("rencana." + format.name().toLowerCase(Locale.ROOT));
        return export.write(session.plan(), session.history(), format, options, file, WORDS, Progress.NONE);
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith("xlsx")) {
            return Files.readString(file);
        }
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void redactedFilesTellNoNameNumberOrPhone() throws IOException {
        Plan plan = session.plan();
        List<String> personal = new ArrayList<>();
        for (PersonalData data : plan.personal()) {
            personal.add(data.name());
            personal.add(data.serviceNumber());
            personal.add(data.phone());
        }
        personal.removeIf(String::isBlank);
        assertFalse(personal.isEmpty());
        for (Format format : Format.values()) {
            String open = text(write(format, ExportOptions.USUAL.withPhones(true))
                    .files()
                    .get(0)
                    .file());
            boolean named = personal.stream().anyMatch(open::contains);
            assertEquals(format != Format.CSV, named, format + " of RAHASIA");
            String closed =
                    text(write(format, ExportOptions.USUAL.redacted(true).withPhones(true))
                            .files()
                            .get(0)
                            .file());
            assertTrue(personal.stream().noneMatch(closed::contains), format + " tells a person");
        }
    }

    @Test
    void theStationsOfACsvOrGeoJsonAreReadAgainWithoutAnyChange() {
        ImportStations stations = new ImportStations(new TableReader(), region, Clock.systemUTC());
        for (Format format : List.of(Format.CSV, Format.GEOJSON)) {
            Path file = write(format, ExportOptions.USUAL).files().get(0).file();
            ImportPreview again = stations.preview(file, ImportOptions.USUAL, session.plan(), Progress.NONE);
            assertEquals(2_180, again.counts().unchanged() + again.counts().updated(), format + " " + again.issues());
            assertEquals(0, again.counts().added());
        }
    }

    @Test
    void everyStationAndSiteIsAWaypoint() throws IOException {
        Path file = write(Format.GPX, ExportOptions.USUAL).files().get(0).file();
        int waypoints = Files.readString(file).split("<wpt ").length - 1;
        assertEquals(session.plan().stations().size() + session.plan().sites().size(), waypoints);
        assertEquals(waypoints, Files.readString(file).split("<wpt [^>]*>\\s*<name>").length - 1);
    }

    @Test
    void oneFileForEachKecamatanHoldsEveryStationOnce() throws IOException {
        ExportPlan.Exported exported = write(Format.GPX, ExportOptions.USUAL.split(Split.DISTRICT));
        assertEquals(20, exported.files().size());
        assertEquals(
                "rencana 16.08.01 Martapura.gpx",
                exported.files().get(0).file().getFileName().toString());
        int stations = 0;
        for (Written file : exported.files()) {
            stations += Files.readString(file.file()).split("<name>TPS ").length - 1;
        }
        assertEquals(2_180, stations);
    }

    @Test
    void oneFileForEachUnitHoldsThePostsThatItServes() throws IOException {
        ExportPlan.Exported exported = write(Format.KML, ExportOptions.USUAL.split(Split.UNIT));
        assertTrue(exported.files().size() > 1);
        for (Written file : exported.files()) {
            String unit = file.file()
                    .getFileName()
                    .toString()
                    .replaceFirst("^rencana ", "")
                    .replaceFirst("\\.kml$", "");
            assertTrue(Files.readString(file.file()).contains(unit), unit);
        }
    }

    @Test
    void theWorkbookHasItsFiveSheetsAndItsTotals() throws IOException {
        Path file = write(Format.XLSX, ExportOptions.USUAL).files().get(0).file();
        assertEquals(
                List.of("Lampiran", "Rekapitulasi", "Sulit dijangkau", "TPS", "Lokasi"),
                new TableReader().open(file).sheets());
        List<String> last = new ArrayList<>();
        new TableReader().open(file).read("Rekapitulasi", row -> {
            last.clear();
            last.addAll(row.cells());
            return true;
        });
        assertEquals("JUMLAH", last.get(1));
        assertEquals("2180", last.get(6));
        Assessment now = Assessment.of(session.plan(), ExportOptions.USUAL.phase());
        assertEquals(
                String.valueOf(now.need().districtsTotal().police().value()),
                last.get(7),
                "the need that window and paper show");
    }
}

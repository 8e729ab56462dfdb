package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.Problem;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteImporterTest {

    @TempDir
    Path dir;

    private final IdSource ids = IdSource.of(new Random(3));
    private Plan plan = Samples.plan("16.08");

    private SiteImport read(String csv, Optional<SiteKind> kind, IntPredicate accepted) throws IOException {
        Path file = Files.writeString(dir.resolve("lokasi.csv"), csv);
        Table table = new TableReader().open(file);
        ColumnMapping<SiteField> mapping =
                new HeaderFinder<>(SiteField.class).find(table, Optional.empty(), "lokasi.csv");
        return new SiteImporter(Samples.few(), ids)
                .run(table, mapping, plan, new SiteImporter.Asked(kind, "lokasi.csv", accepted), Progress.NONE);
    }

    private SiteImport read(String csv) throws IOException {
        return read(csv, Optional.empty(), row -> false);
    }

    private Site take(String csv) throws IOException {
        plan = plan.with(read(csv).changes());
        return plan.sites().values().iterator().next();
    }

    private static List<IssueCode> codes(SiteImport result) {
        return result.issues().stream().map(RowIssue::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "KPU OKU Timur,ELECTION_OFFICE",
        "Kantor KPU Kab. OKU Timur,ELECTION_OFFICE",
        "Gudang logistik KPU,LOGISTICS_DEPOT",
        "Gudang PPK Martapura,LOGISTICS_DEPOT",
        "PPK Belitang,DISTRICT_COMMITTEE",
        "Bawaslu,ELECTION_SUPERVISOR",
        "Panwascam Martapura,ELECTION_SUPERVISOR",
        "MAKO POLSEK MARTAPURA,POLICE_SECTOR",
        "Polres OKU Timur,POLICE_DISTRICT",
        "Koramil 403-07 Martapura,ARMY_DISTRICT",
        "Dermaga Sungsang,PIER",
        "Pelabuhan rakyat,PIER",
        "Lapas Kelas IIB Martapura,PRISON",
        "Rutan Baturaja,PRISON",
        "RSUD Martapura,HOSPITAL",
        "UPTD Puskesmas Kota Baru,HOSPITAL",
        "Damkar Martapura,FIRE_STATION",
        "Pos Pam Simpang,GUARD_POST",
        "Titik sekat 2,CORDON_POINT",
    })
    void theKindIsReadFromTheName(String name, SiteKind kind) throws IOException {
        assertEquals(
                kind, take("NAMA,LINTANG,BUJUR\n" + name + ",-4.31,104.36\n").siteKind());
    }

    @Test
    void aWordInTheMiddleOfANameIsOnlyAProposal() throws IOException {
        SiteImport result = read("NAMA,LINTANG,BUJUR\nSimpang Polsek,-4.31,104.36\n");
        assertEquals(1, result.counts().doubtful());
        assertEquals(List.of(IssueCode.GUESSED_KIND), codes(result));
    }

    @Test
    void theKindOfAColumnWinsAndTheOneThatThePlannerSaysWinsOverAll() throws IOException {
        String csv = "NAMA,JENIS,LINTANG,BUJUR\nSimpang Tiga,dermaga,-4.31,104.36\n";
        assertEquals(
                SiteKind.PIER,
                plan.with(read(csv).changes())
                        .sites()
                        .values()
                        .iterator()
                        .next()
                        .siteKind());
        Plan said = plan.with(
                read(csv, Optional.of(SiteKind.GUARD_POST), row -> false).changes());
        assertEquals(
                SiteKind.GUARD_POST, said.sites().values().iterator().next().siteKind());
    }

    @Test
    void whatNothingTellsIsDoubtfulAndTakenAsAnotherSiteWhenAccepted() throws IOException {
        String csv = "NAMA,LINTANG,BUJUR\nWarung,-4.31,104.36\n";
        assertEquals(List.of(IssueCode.UNKNOWN_KIND), codes(read(csv)));
        SiteImport accepted = read(csv, Optional.empty(), row -> row == 2);
        assertEquals(1, accepted.counts().added());
        assertEquals(
                SiteKind.OTHER,
                plan.with(accepted.changes()).sites().values().iterator().next().siteKind());
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        String csv =
                "NAMA,LINTANG,BUJUR,PERSONEL\nKPU,-4.31,104.36,10\nDermaga A,-4.30,104.35,\nDermaga A,-4.2,104.5,\n";
        SiteImport first = read(csv);
        assertEquals(3, first.counts().added());
        plan = plan.with(first.changes());
        SiteImport again = read(csv);
        assertEquals(3, again.counts().unchanged());
        assertTrue(again.changes().isEmpty());
    }

    @Test
    void theSameSiteTwiceInOneFileIsOneSite() throws IOException {
        SiteImport result =
                read("NAMA,LINTANG,BUJUR\nKPU OKU Timur,-4.31,104.36\nKantor KPU OKU TIMUR,-4.3101,104.3601\n");
        assertEquals(1, result.counts().added());
        assertEquals(1, result.counts().unchanged());
        assertEquals(List.of(IssueCode.DUPLICATE_SITE), codes(result));
    }

    @Test
    void anEstimatedPolsekGetsItsRealPlaceAndStaysTheSameSite() throws IOException {
        Site built = new Site(
                new SiteId("site-1"),
                SiteKind.POLICE_SECTOR,
                "Polsek Martapura",
                new PlacedPoint(new LatLon(-4.33, 104.40), PointQuality.ESTIMATED),
                Headcount.ZERO);
        plan = plan.with(ChangeSet.of(List.of(Change.added(built))));
        Site now = take("NAMA,LINTANG,BUJUR\nPOLSEK MARTAPURA,-4.31,104.36\n");
        assertEquals(built.id(), now.id());
        assertEquals("Polsek Martapura", now.name());
        assertEquals(new PlacedPoint(new LatLon(-4.31, 104.36), PointQuality.STATED), now.point());
    }

    @Test
    void aSiteThatWouldMoveFarIsAskedFor() throws IOException {
        plan = plan.with(read("NAMA,LINTANG,BUJUR\nDermaga A,-4.31,104.36\n").changes());
        String moved = "NAMA,LINTANG,BUJUR\nDermaga A,-4.25,104.40\n";
        assertEquals(List.of(IssueCode.MOVED_SITE), codes(read(moved)));
        SiteImport accepted = read(moved, Optional.empty(), row -> true);
        assertEquals(1, accepted.counts().updated());
        assertEquals(1, plan.with(accepted.changes()).sites().size());
    }

    @Test
    void aRowWithoutACoordinateIsPlacedInItsKecamatanAsAnEstimate() throws IOException {
        SiteImport result =
                read("KECAMATAN,JENIS\nMartapura,PPK\nBelitang,PPK\nAntah,PPK\n", Optional.empty(), row -> false);
        assertEquals(2, result.counts().added());
        assertEquals(1, result.counts().rejected());
        plan = plan.with(result.changes());
        assertTrue(plan.sites().values().stream()
                .anyMatch(s -> s.name().equals("PPK Martapura") && s.point().isEstimated()));
        assertEquals(
                2,
                read("KECAMATAN,JENIS\nMartapura,PPK\nBelitang,PPK\n").counts().unchanged());
    }

    @Test
    void aSiteFarFromThePlanIsAskedForAndOneOutsideTheMapRejected() throws IOException {
        SiteImport result = read("NAMA,LINTANG,BUJUR\nDermaga BKB,-2.99,104.76\nDermaga Jakarta,-6.1,106.8\n");
        assertEquals(1, result.counts().doubtful());
        assertEquals(1, result.counts().rejected());
        assertEquals(List.of(IssueCode.OTHER_REGENCY, IssueCode.OUTSIDE_REGION), codes(result));
    }

    @Test
    void linesAndLargeAreasAreNoSites() throws IOException {
        SiteImport result = read("{\"features\":[{\"properties\":{\"nama\":\"Dermaga A\"},\"geometry\":{\"type\":"
                + "\"LineString\",\"coordinates\":[[104.3,-4.3],[104.4,-4.3]]}},{\"properties\":{\"nama\":\"KPU\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.36,-4.31]}}]}");
        assertEquals(1, result.counts().rejected());
        assertEquals(1, result.counts().added());
        assertEquals(List.of(IssueCode.NO_POINT), codes(result));
    }

    @Test
    void aListWithoutPlacesIsRefusedInOneSentence() {
        Problem problem = assertThrows(Problem.class, () -> read("NAMA,KETERANGAN\nKPU,ya\n"));
        assertEquals("exchange.mapping.site-columns", problem.phrase().key());
    }
}

package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class StationImporterTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "01", "001", "1.0", "TPS 001", "TPS 1", "tps.01", "TPS-1", "No. 1", "NO TPS 001", "1,0"})
    void theSpellingsOfAStationNumberMeanTheSameStation(String number) throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS\nMartapura;Kota Baru;" + number);
        assertEquals("16.08.01.2001-001", onlyStation(result).id().value());
    }

    @Test
    void whatAListStatesAboutAccessIsKeptAndWhatItLeavesOutIsNot() throws IOException {
        StationImport result =
                few("KECAMATAN;DESA;NO TPS;MODA AKSES;WAKTU TEMPUH;RAWAN BANJIR;SINYAL;LISTRIK;KATEGORI\n"
                        + "Martapura;Kota Baru;1;Air;2,5 jam;ya;blank spot;-;KR");
        assertEquals(
                Map.of(
                        StatedFact.ACCESS_MODE, "AIR",
                        StatedFact.TRAVEL_MINUTES, "150",
                        StatedFact.FLOOD_PRONE, "YA",
                        StatedFact.SIGNAL, "TIDAK"),
                onlyStation(result).stated().values());
        assertTrue(result.issues().isEmpty());
    }

    @Test
    void aFactThatIsNotUnderstoodMakesTheRowDoubtful() throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS;RAWAN BANJIR\nMartapura;Kota Baru;1;kadang-kadang");
        RowIssue issue = result.issues().get(0);
        assertEquals(IssueCode.BAD_FACT, issue.code());
        assertEquals("RAWAN BANJIR", issue.column());
        assertEquals(1, result.counts().doubtful());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "satu", "1.5", "1/2", "01 s.d. 08", "-1", "999999999999"})
    void aNumberThatIsNoneIsRejectedWithItsRowAndValue(String number) throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS\nMartapura;Kota Baru;" + number + "\nMartapura;Kota Baru;2");
        assertEquals(new ImportCounts(2, 1, 0, 0, 1, 0, 0), result.counts());
        RowIssue issue = result.issues().get(0);
        assertEquals(IssueCode.BAD_NUMBER, issue.code());
        assertEquals(2, issue.row());
        assertEquals("NO TPS", issue.column());
        assertEquals(number, issue.value());
    }

    @ParameterizedTest
    @CsvSource({
        "MARTAPURA,KOTA BARU,16.08.01.2001",
        "Kec. Martapura,Desa Kotabaru,16.08.01.2001",
        "martapura,TJ. KEMALA,16.08.01.2002",
        "Martapura,Kel. Paku  Sengkunyit,16.08.01.1003",
        "BELITANG 2,SUMBER JAYA,16.08.14.2001",
        "Belitang III,Sumberjaya,16.08.15.2001",
        "MADANG SUKU 2,Pandan-Agung,16.08.06.2001",
    })
    void namesAreTheSameInSpiteOfCapitalsSpacesPunctuationAndRomanNumbers(String district, String village, String code)
            throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS\n" + district + ";" + village + ";1");
        assertEquals(code, onlyStation(result).village().orElseThrow().value());
        assertTrue(result.issues().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Martapura,Kota Bari,16.08.01.2001",
        "Martapura,Tanjung Kemlaa,16.08.01.2002",
        "Belitang,Sido Mulya,16.08.08.2001",
        "Madang Suku I,Pandan Agung,16.08.06.2001",
        "Martaputra,Kota Baru,16.08.01.2001",
    })
    void aMisspeltNameIsProposedAndTakenOnlyWhenAccepted(String district, String village, String code)
            throws IOException {
        String list = "KECAMATAN;DESA;NO TPS\n" + district + ";" + village + ";1";
        StationImport asked = few(list);
        assertEquals(new ImportCounts(1, 0, 0, 0, 0, 1, 0), asked.counts());
        assertEquals(IssueCode.GUESSED_VILLAGE, asked.issues().get(0).code());
        assertTrue(asked.changes().isEmpty());
        StationImport accepted = run(write(list), Samples.plan("16.08"), Samples.few(), row -> row == 2);
        assertEquals(code, onlyStation(accepted).village().orElseThrow().value());
    }

    @Test
    void aNameThatMayBeTwoVillagesIsRejectedAndNamesBoth() throws IOException {
        StationImport result = few("DESA;NO TPS\nSumber Jaya;1");
        assertEquals(IssueCode.AMBIGUOUS_VILLAGE, result.issues().get(0).code());
        String candidates = result.issues().get(0).message().values().get(1).toString();
        assertTrue(candidates.contains("Belitang II") && candidates.contains("Belitang III"), candidates);
        assertEquals(1, result.counts().rejected());
    }

    @Test
    void aStationOfAnUnknownVillageWaitsWithoutAPlaceOnceItIsAccepted() throws IOException {
        String list = "KECAMATAN;DESA;NO TPS;LAT;LON\nMartapura;Dusun Entah;1;;";
        assertEquals(1, few(list).counts().doubtful());
        Plan plan = Samples.plan("16.08");
        StationImport accepted = run(write(list), plan, Samples.few(), StationImporter.ACCEPT_ALL);
        PollingStation station = onlyStation(accepted);
        assertTrue(station.village().isEmpty() && station.point().isEmpty());
        assertEquals("16.08.01", station.district().orElseThrow().value());
        StationImport again =
                run(write(list), plan.with(accepted.changes()), Samples.few(), StationImporter.ACCEPT_ALL);
        assertEquals(1, again.counts().unchanged());
    }

    @Test
    void anUnknownVillageWithoutKecamatanIsRejected() throws IOException {
        StationImport result = few("DESA;NO TPS\nEntah Berantah;1");
        assertEquals(IssueCode.UNKNOWN_VILLAGE, result.issues().get(0).code());
        assertEquals(1, result.counts().rejected());
    }

    @Test
    void theSecondRowOfTheSameStationIsRejected() throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS\nMartapura;Kota Baru;1\nMARTAPURA;KOTABARU;TPS 001");
        assertEquals(new ImportCounts(2, 1, 0, 0, 1, 0, 0), result.counts());
        assertEquals(IssueCode.DUPLICATE_STATION, result.issues().get(0).code());
        assertEquals(3, result.issues().get(0).row());
    }

    @Test
    void rowsOfAnotherKabupatenAreCountedAndLeftOut() throws IOException {
        StationImport result = few("KAB/KOTA;KECAMATAN;DESA;NO TPS\nOKU;Sosoh Buay Rayap;Negeri Sindang;1\n"
                + "OKU TIMUR;Martapura;Kota Baru;1\nKOTA PALEMBANG;SU I;15 Ulu;1");
        assertEquals(new ImportCounts(3, 1, 0, 0, 0, 0, 2), result.counts());
        assertEquals(
                "{Kota Palembang=1, Ogan Komering Ulu=1}",
                result.otherRegencies().toString());
        assertFalse(result.counts().needsAttention());
    }

    @Test
    void menAndWomenAreAddedWhereTheSumIsMissingAndTooManyVotersAreAWarning() throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS;DPT;;\n;;;L;P;JML\nMartapura;Kota Baru;1;140;150;\n"
                + "Martapura;Kota Baru;2;200;101;301\nMartapura;Kota Baru;3;;;1.234");
        Plan plan = Samples.plan("16.08").with(result.changes());
        assertEquals(290, station(plan, "16.08.01.2001-001").registeredVoters().orElseThrow());
        assertEquals(301, station(plan, "16.08.01.2001-002").registeredVoters().orElseThrow());
        assertEquals(1234, station(plan, "16.08.01.2001-003").registeredVoters().orElseThrow());
        assertEquals(3, result.counts().added());
        assertEquals(
                List.of(IssueCode.TOO_MANY_VOTERS, IssueCode.TOO_MANY_VOTERS),
                result.issues().stream().map(RowIssue::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "KR,KURANG_RAWAN",
        "Kurang Rawan,KURANG_RAWAN",
        "aman,KURANG_RAWAN",
        "HIJAU,KURANG_RAWAN",
        "R,RAWAN",
        "Rawan I,RAWAN",
        "kuning,RAWAN",
        "SR,SANGAT_RAWAN",
        "sangat rawan,SANGAT_RAWAN",
        "K,KHUSUS",
        "Loksus,KHUSUS"
    })
    void classesAreReadInTheWordsOfTheLists(String word, VulnerabilityClass value) throws IOException {
        StationImport result = few("KECAMATAN;DESA;NO TPS;KERAWANAN\nMartapura;Kota Baru;1;" + word);
        assertEquals(value, onlyStation(result).decision().orElseThrow().value());
    }

    @Test
    void aClassWordWithoutAnAgreedMeaningIsDoubtfulAndNeverGuessed() throws IOException {
        String list = "KECAMATAN;DESA;NO TPS;KERAWANAN\nMartapura;Kota Baru;1;Rawan II";
        assertEquals(IssueCode.BAD_CLASS, few(list).issues().get(0).code());
        StationImport accepted = run(write(list), Samples.plan("16.08"), Samples.few(), StationImporter.ACCEPT_ALL);
        assertTrue(onlyStation(accepted).isUndecided());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAT;LON\n-4.3125;104.3625",
                "LINTANG;BUJUR\n-4,3125;104,3625",
                "Y;X\n-4.3125;104.3625",
                "LINTANG;BUJUR\n4°18'45\" LS;104°21'45\" BT",
                "LAT;LON\n4°18,75' LS;104°21,75' BT",
                "KOORDINAT\n-4.3125, 104.3625",
                "TITIK KOORDINAT\n4°18'45\" LS 104°21'45\" BT"
            })
    void coordinatesAreReadInTheWaysOfTheLists(String columns) throws IOException {
        String[] lines = columns.split("\n");
        StationImport result =
                few("KECAMATAN;DESA;NO TPS;" + lines[0] + "\nMartapura;Kota Baru;1;" + lines[1].replace("\"", "''"));
        PollingStation station = onlyStation(result);
        assertEquals(PointQuality.STATED, station.point().orElseThrow().quality());
        assertEquals(-4.3125, station.point().orElseThrow().at().lat(), 1e-6);
        assertEquals(104.3625, station.point().orElseThrow().at().lon(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"104.3625;-4.3125", "4.3125;104.3625", "104.3625;4.3125", "9523200;429250"})
    void aPointThatFitsOnlyTurnedRoundOrWithAMinusIsProposed(String coordinates) throws IOException {
        String list = "KECAMATAN;DESA;NO TPS;LAT;LON\nMartapura;Kota Baru;1;" + coordinates;
        StationImport asked = few(list);
        assertEquals(1, asked.counts().doubtful());
        assertEquals(IssueCode.GUESSED_COORDINATE, asked.issues().get(0).code());
        StationImport accepted = run(write(list), Samples.plan("16.08"), Samples.few(), StationImporter.ACCEPT_ALL);
        LatLon at = onlyStation(accepted).point().orElseThrow().at();
        assertTrue(at.distanceTo(new LatLon(-4.3125, 104.3625)).value() < 200, at.toString());
    }

    @ParameterizedTest
    @CsvSource({"-7.25;112.75,OUTSIDE_REGION", "entah;104.3,BAD_COORDINATE", "-4.3;,BAD_COORDINATE"})
    void aWrongPointIsNeverTakenAndTheProposalIsAnEstimate(String coordinates, IssueCode code) throws IOException {
        String list = "KECAMATAN;DESA;NO TPS;LAT;LON\nMartapura;Kota Baru;1;" + coordinates;
        assertEquals(code, few(list).issues().get(0).code());
        StationImport accepted = run(write(list), Samples.plan("16.08"), Samples.few(), StationImporter.ACCEPT_ALL);
        assertTrue(onlyStation(accepted).isEstimated());
    }

    @Test
    void anUpdateKeepsTheIdAndNeverErasesWhatTheListLeavesBlank() throws IOException {
        Plan plan = Samples.plan("16.08");
        plan = plan.with(few("KECAMATAN;DESA;NO TPS;ALAMAT;DPT;KATEGORI\nMartapura;Kota Baru;1;Balai desa;250;R")
                .changes());
        StationImport second = run(
                write("KECAMATAN;DESA;NO TPS;ALAMAT;DPT;KATEGORI;LAT;LON\nMartapura;Kota Baru;1;;260;;-4.3;104.36"),
                plan,
                Samples.few());
        assertEquals(1, second.counts().updated());
        PollingStation station = station(plan.with(second.changes()), "16.08.01.2001-001");
        assertEquals("Balai desa", station.address());
        assertEquals(260, station.registeredVoters().orElseThrow());
        assertEquals(VulnerabilityClass.RAWAN, station.decision().orElseThrow().value());
        assertFalse(station.isEstimated());
    }

    @Test
    void aBlankVillageBelowItsFirstStationAndKecamatanLinesAreUnderstood() throws IOException {
        StationImport result = few("NO;DESA;NO TPS\nKECAMATAN : MARTAPURA;;\n1;Kota Baru;1\n2;;2\n3;;3\n"
                + "Kec. Belitang III;;\n4;Sumber Jaya;1\nJUMLAH;;4");
        Plan plan = Samples.plan("16.08").with(result.changes());
        assertEquals(
                "[16.08.01.2001-001, 16.08.01.2001-002, 16.08.01.2001-003, 16.08.15.2001-001]",
                plan.stations().keySet().toString());
        assertEquals(4, result.counts().read());
    }

    @Test
    void aCodeDecidesAndANameThatSaysOtherwiseIsNoted() throws IOException {
        StationImport result = few("KODE DESA;DESA;NO TPS\n1608012001;Tanjung Kemala;1");
        assertEquals("16.08.01.2001-001", onlyStation(result).id().value());
        assertEquals(IssueCode.CODE_NAME_DIFFER, result.issues().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundByLooking(String separator) throws IOException {
        String list = "DAFTAR TPS PEMILU 2024\n\nNO|KECAMATAN|DESA/KELURAHAN|NO. TPS|ALAMAT\n"
                + "1|Martapura|Kota Baru|001|Jalan CONTOH\n2|Martapura|Kota Baru|002|Jalan CONTOH\n";
        assertEquals(2, few(list.replace("|", separator)).counts().added());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "BOM"})
    void theEncodingIsFoundByLooking(String name) throws IOException {
        String list = "KECAMATAN;DESA;NO TPS;ALAMAT\nMartapura;Kota Baru;1;Café “CONTOH”";
        boolean mark = name.startsWith("UTF-16") || name.equals("BOM");
        Charset charset = name.equals("BOM") ? StandardCharsets.UTF_8 : Charset.forName(name);
        Path file = dir.resolve("daftar.csv");
        Files.write(file, ((mark ? "\ufeff" : "") + list).getBytes(charset));
        assertEquals(
                "Café “CONTOH”",
                onlyStation(run(file, Samples.plan("16.08"), Samples.few())).address());
    }

    @Test
    void aListWithoutVillagesOrNumbersIsRefusedWithOneSentence() throws IOException {
        assertEquals("exchange.mapping.station-columns", refusal("KECAMATAN;ALAMAT\nMartapura;Jalan CONTOH"));
        assertEquals("exchange.file.no-header", refusal("a;b;c\n1;2;3"));
        assertEquals("exchange.mapping.no-station-rows", refusal("KECAMATAN;DESA;NO TPS\n;;"));
    }

    @Test
    void aColumnCanBeNamedByHandByItsHeaderOrItsLetter() throws IOException {
        Path file = write("KECAMATAN;TEMPAT TINGGAL;NO TPS\nMartapura;Kota Baru;1");
        Table table = new TableReader().open(file);
        ColumnMapping<StationField> found =
                new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "daftar.csv");
        assertFalse(found.has(StationField.VILLAGE));
        for (String column : List.of("tempat-tinggal", "B")) {
            StationImport result = new StationImporter(Samples.few())
                    .run(
                            table,
                            found.with(StationField.VILLAGE, column),
                            Samples.plan("16.08"),
                            StationImporter.ACCEPT_NONE,
                            Samples.TODAY,
                            Progress.NONE);
            assertEquals(1, result.counts().added());
        }
        assertThrows(Problem.class, () -> found.with(StationField.VILLAGE, "tidak ada"));
    }

    private String refusal(String list) throws IOException {
        Path file = write(list);
        return assertThrows(Problem.class, () -> run(file, Samples.plan("16.08"), Samples.few()))
                .phrase()
                .key();
    }

    private StationImport few(String list) throws IOException {
        return run(write(list), Samples.plan("16.08"), Samples.few());
    }

    private Path write(String list) throws IOException {
        return Files.writeString(dir.resolve("daftar.csv"), list);
    }

    static StationImport run(Path file, Plan plan, Gazetteer gazetteer) {
        return run(file, plan, gazetteer, StationImporter.ACCEPT_NONE);
    }

    static StationImport run(Path file, Plan plan, Gazetteer gazetteer, IntPredicate accepted) {
        Table table = new TableReader().open(file);
        ColumnMapping<StationField> mapping =
                new HeaderFinder<>(StationField.class).find(table, Optional.empty(), "daftar");
        return new StationImporter(gazetteer).run(table, mapping, plan, accepted, Samples.TODAY, Progress.NONE);
    }

    private static PollingStation onlyStation(StationImport result) {
        Plan plan = Samples.plan("16.08").with(result.changes());
        assertEquals(1, plan.stations().size(), result.issues().toString());
        return plan.stations().values().iterator().next();
    }

    private static PollingStation station(Plan plan, String id) {
        return plan.stations().get(new StationId(id));
    }
}

package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a script sees it: exit code, one JSON object, nothing else on standard output. */
class DoorTest extends DoorCase {

    private static final Path LIST = Path.of("../shared/data/tps/sumsel_tps_list_pemilu2024.csv");

    @Test
    void aNewPlanAnswersForItself() throws IOException {
        newPlan("kpu2024");
        JsonNode info = json("info", plan);
        assertEquals(2180, info.get("stations").asInt());
        assertEquals(2178, info.get("byClass").get("KURANG_RAWAN").asInt());
        assertEquals(2, info.get("byClass").get("KHUSUS").asInt());
        assertEquals(2180, info.get("estimatedPositions").asInt());
        assertEquals(11, info.get("phases").asInt());
        assertEquals(1, info.get("edits").asInt());
        assertTrue(keys(info).containsAll(List.of("personnel", "units", "assignments", "schemaVersion")));
        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
            assertEquals(List.of(Path.of(plan)), files.toList(), "one file at rest");
        }
    }

    @Test
    void aPlanIsNeverOverwritten() throws IOException {
        newPlan("none");
        byte[] before = Files.readAllBytes(Path.of(plan));
        Answer again = run("new", plan, "--regency", "16.02", "--operation", "PILKADA", "--date", "2029-11-27");
        assertEquals(3, again.exit());
        assertFalse(again.err().contains("Exception"), again.err());
        assertTrue(Arrays.equals(before, Files.readAllBytes(Path.of(plan))));
    }

    @Test
    void findSaysWhatAndWhereAsTheSearchFieldDoes() throws IOException {
        String example = example();
        JsonNode hit = json("find", example, "tps 3 perjaya").get("hits").get(0);
        assertEquals("STATION", hit.get("kind").asText());
        assertEquals("TPS 003 Perjaya", hit.get("label").asText());
        assertEquals(1, hit.get("stations").size());
        assertTrue(hit.get("inPlan").asBoolean());
        assertEquals(1, json("find", example, "-2,98 104,76").get("hits").size(), "a point south of the equator");
        assertEquals(1, json("find", example, "-2.98", "104.76").get("hits").size());
        JsonNode none = json("find", example, "qqxxyyzz");
        assertEquals(0, none.get("hits").size());
        assertFalse(none.get("advice").asText().isEmpty());
    }

    @Test
    void needCountsAsThePressDoesAndAsTheKecamatanDo() throws IOException {
        String example = example();
        JsonNode need = json("need", example);
        assertEquals(2180, need.get("regency").get("stations").asInt());
        assertEquals(630, need.get("regency").get("requiredPolice").asInt());
        assertEquals(4360, need.get("regency").get("requiredLinmas").asInt());
        assertEquals(446, need.get("availablePolice").asInt());
        assertEquals(20, need.get("districts").size());
        int sum = StreamSupport.stream(need.get("districts").spliterator(), false)
                .mapToInt(d -> d.get("requiredPolice").asInt())
                .sum();
        assertEquals(sum, need.get("districtsTotal").get("requiredPolice").asInt());
        assertEquals(446 - sum, need.get("balance").asInt());
        assertTrue(need.get("fittingN").asInt() > 8);
        assertEquals(
                List.of("code", "name", "byClass", "requiredPolice", "requiredLinmas", "assignedPolice"),
                keys(need.get("districts").get(0)));
        assertTrue(run("need", example).out().startsWith("KURANG "));
        assertTrue(run("need", example, "--lang", "en").out().startsWith("SHORT "));
    }

    @Test
    void changesAreEditsThatCanBeTakenBackAndMadeAgain() throws IOException {
        newPlan("kpu2024");
        JsonNode set = json("set", plan, "stations", "--where", "district = Martapura", "--class", "SR");
        assertTrue(set.get("applied").asBoolean());
        assertEquals(178, veryVulnerable());
        assertTrue(json("undo", plan).get("applied").asBoolean());
        assertEquals(0, veryVulnerable());
        assertTrue(json("redo", plan).get("applied").asBoolean());
        assertEquals(178, veryVulnerable());
        assertTrue(json("set", plan, "pattern", "--preset", "KR 2:10:20")
                .get("applied")
                .asBoolean());
        assertFalse(json("set", plan, "pattern", "--preset", "KR 2:10:20")
                .get("applied")
                .asBoolean());
        assertTrue(json("set", plan, "groups", "--where", "district = Cempaka")
                .get("applied")
                .asBoolean());
        assertTrue(json("set", plan, "strength", "--line", "TNI", "--heads", "30", "--reserve", "5")
                .get("applied")
                .asBoolean());
        assertEquals(3, json("undo", plan, "3").get("steps").asInt());
        JsonNode history = json("history", plan);
        assertTrue(history.get("intact").asBoolean());
        assertEquals(
                List.of("seq", "at", "actor", "kind", "step", "summary"),
                keys(history.get("edits").get(0)));
        JsonNode verify = json("verify", plan);
        assertTrue(verify.get("ok").asBoolean());
        assertEquals(0, verify.get("problems").size());
    }

    private int veryVulnerable() throws IOException {
        return json("info", plan).get("byClass").get("SANGAT_RAWAN").asInt();
    }

    @Test
    void aUnitIsSentToAPostAndItsBalanceFollows() throws IOException {
        String example = example();
        int before = json("need", example).get("assignedPolice").asInt();
        JsonNode done = json("assign", example, "--unit", "Bagops", "--to", "16.08.20/G4", "--heads", "2");
        assertTrue(done.get("applied").asBoolean());
        assertEquals(before + 2, json("need", example).get("assignedPolice").asInt());
        assertEquals(
                3,
                run("assign", example, "--unit", "Sat Entah", "--to", "16.08.20/G4")
                        .exit());
        assertEquals(
                3,
                run("assign", example, "--unit", "Bagops", "--to", "16.08.20/G999")
                        .exit());
    }

    @Test
    void theRealListOfTheProvinceIsImportedOnceAndThenChangesNothing() throws IOException {
        assumeTrue(Files.exists(LIST), "the real list is not here");
        newPlan("none");
        JsonNode tried = json("import", plan, LIST.toString(), "--dry-run");
        assertFalse(tried.get("applied").asBoolean());
        JsonNode first = json("import", plan, LIST.toString());
        assertEquals(25985, first.get("read").asInt());
        assertEquals(2180, first.get("added").asInt());
        assertEquals(0, first.get("rejected").asInt());
        assertEquals(0, first.get("doubtful").asInt());
        assertEquals("csv", first.get("format").asText());
        assertTrue(keys(first).containsAll(List.of("sheet", "mapping", "updated", "unchanged", "issues")));
        assertEquals(
                List.of("row", "column", "code", "severity", "value", "message"),
                keys(first.get("issues").get(0)));
        JsonNode again = json("import", plan, LIST.toString());
        assertEquals(2180, again.get("unchanged").asInt());
        assertFalse(again.get("applied").asBoolean());
        assertEquals(2, json("info", plan).get("edits").asInt());
        assertEquals(2, json("info", plan).get("byClass").get("KHUSUS").asInt());
    }

    @Test
    void doubtfulRowsAreSaidGivenBackAndLeaveExitCodeOne() throws IOException {
        newPlan("none");
        Path list = Files.writeString(
                folder.resolve("daftar.csv"),
                "KECAMATAN;DESA;NO TPS\nMARTAPURA;PERJAYA;1\nMARTAPURA;PERJAYAH;2\nMARTAPURA;PERJAYA;x\n");
        Path rejects = folder.resolve("ditolak.xlsx");
        Answer answer = run("import", plan, list.toString(), "--rejects", rejects.toString(), "--json");
        assertEquals(1, answer.exit(), answer.out());
        JsonNode result = answer.json();
        assertEquals(1, result.get("added").asInt(), answer.out());
        assertEquals(2, result.get("rejected").asInt() + result.get("doubtful").asInt());
        assertTrue(Files.size(rejects) > 1000);
    }

    @Test
    void personnelAreRecognisedByTheirColumns() throws IOException {
        newPlan("none");
        Path list = Files.writeString(
                folder.resolve("personel.csv"),
                "NAMA,PANGKAT,NRP,JABATAN,KESATUAN,NO HP\nCONTOH 001,BRIPKA,00000001,BANIT,POLSEK MARTAPURA,\n");
        JsonNode done = json("import", plan, list.toString());
        assertEquals("personnel", done.get("as").asText());
        assertEquals(1, done.get("added").asInt());
        assertEquals(1, json("info", plan).get("personnel").asInt());
        assertFalse(run("history", plan).out().contains("CONTOH 001"), "a name in the history");
    }

    @Test
    void papersAndPicturesAreWritten() throws IOException {
        String example = example();
        Path pdf = folder.resolve("out.pdf");
        JsonNode done = json("export", example, "--to", pdf.toString(), "--district", "16.08.01");
        assertEquals(List.of("file", "pages", "bytes"), keys(done));
        assertEquals(Files.size(pdf), done.get("bytes").asLong());
        assertTrue(done.get("pages").asInt() >= 3);
        Path png = folder.resolve("out.png");
        assertEquals(
                1, json("export", example, "--to", png.toString()).get("pages").asInt());
        JsonNode lead = json("export", example, "--to", pdf.toString(), "--parts", "lead,Recap");
        assertTrue(lead.get("pages").asInt() <= 3, "only the parts that were asked for");
        assertEquals(
                2,
                run("export", example, "--to", pdf.toString(), "--parts", "lead,other")
                        .exit());
        assertEquals(
                2,
                run("export", example, "--to", pdf.toString(), "--split", "unit")
                        .exit());
        assertEquals(2, run("export", example, "--to", "out.doc").exit());
        assertEquals(3, run("export", example, "--to", "no/such/folder/out.pdf").exit());
        assertEquals(
                3,
                run("export", example, "--to", pdf.toString(), "--district", "16.99.99")
                        .exit());
    }

    @Test
    void theRegionSaysWhatItHoldsAndWhereItIsFrom() throws IOException {
        JsonNode region = json("region", "info");
        assertEquals(241, region.get("counts").get("district").asInt());
        assertEquals(25985, region.get("counts").get("stations2024").asInt());
        assertTrue(region.get("sources").size() >= 4);
        assertEquals(List.of("south", "west", "north", "east"), keys(region.get("bounds")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "need",
                "nonsense",
                "need a b c",
                "new x --regency 16.08",
                "new x --regency 16.08 --operation LOMBA --date 2024-02-14",
                "new x --regency 16.08 --operation PEMILU --date 14-02-2024",
                "new x --regency 16.08 --operation PEMILU --date 2024-02-14 --strength -1",
                "new x --regency 16.08 --operation PEMILU --date 2024-02-14 --reserve 101",
                "set x",
                "set x stations --where party=a --class R",
                "set x stations --where number=1 --class Z",
                "undo x 0",
                "propose x --seconds 0",
                "propose x --seed a",
                "screenshot x --to y.png --size big",
                "region",
                "info x --nope"
            })
    void wrongUseIsAnsweredInOneLineWithCodeTwo(String line) {
        Answer answer = run(line.split(" "));
        assertEquals(2, answer.exit(), answer.out() + answer.err());
        assertEquals("", answer.out());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
        assertFalse(answer.err().contains("["), answer.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "need", "history", "verify", "undo", "redo"})
    void aFileThatIsNoPlanIsRefusedInOneSentence(String command) throws IOException {
        Path text = Files.writeString(folder.resolve("surat.petapam"), "Yth. Bapak Kapolres");
        Path empty = Files.createFile(folder.resolve("kosong.petapam"));
        for (Path file : List.of(text, empty, folder.resolve("tidak-ada.petapam"), folder)) {
            Answer answer = run(command, file.toString(), "--json");
            assertEquals(3, answer.exit(), file + ": " + answer.err());
            assertEquals(1, answer.err().strip().lines().count(), answer.err());
            assertEquals(3, answer.json().get("error").get("exit").asInt());
        }
    }

    @Test
    void withoutACommandTheDesktopOpens() {
        assertEquals(0, run().exit());
        assertEquals(Optional.empty(), opened);
        run("rencana.petapam");
        assertEquals(Optional.of(Path.of("rencana.petapam")), opened);
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertTrue(run("--help").out().contains("Membuat rencana baru"));
        assertTrue(run("--help", "--lang", "en").out().contains("Makes a new plan"));
        assertEquals(0, run("set", "--help").exit());
    }
}

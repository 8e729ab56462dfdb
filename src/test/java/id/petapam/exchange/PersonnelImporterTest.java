package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.Severity;
import id.petapam.model.Unit;
import id.petapam.model.UnitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PersonnelImporterTest {

    private static final String LIST =
            """
            DAFTAR PERSONEL;;;;;;
            NO;NAMA;PANGKAT;NRP;JABATAN;KESATUAN;NO HP
            1;CONTOH 001;BRIPKA;85010001;BANIT SAMAPTA;SAT SAMAPTA;0800000001
            2;CONTOH 002;Briptu;95010002;BA SAT SAMAPTA;Satuan Samapta;
            3;CONTOH 003;AIPTU;78010003;PS KANIT;POLSEK MARTAPURA;
            4;CONTOH 004;PENATA TK I;198001012005011001;STAF;BAGOPS;
            5;CONTOH 005;SERTU;31980001;BABINSA;KORAMIL 403-01;
            """;

    @TempDir
    Path dir;

    @Test
    void personsUnitsAndPersonalValuesComeIntoThePlanApart() throws IOException {
        PersonnelImport result = run(LIST, Samples.plan("16.08"));
        assertEquals(new ImportCounts(5, 5, 0, 0, 0, 0, 0), result.counts());
        Plan plan = Samples.plan("16.08").with(result.changes());
        assertEquals(5, plan.persons().size());
        assertEquals(
                "BAGOPS POLRES 1, KORAMIL 403-01 TNI 1, POLSEK MARTAPURA POLSEK 1, SAT SAMAPTA POLRES 2",
                plan.units().values().stream()
                        .map(u -> u.name() + " " + u.unitKind() + " "
                                + u.headcount().value())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        Person first = person(plan, "CONTOH 001");
        assertEquals(Rank.BRIPKA, first.rank());
        assertEquals("85010001", plan.personalOf(first).orElseThrow().serviceNumber());
        assertEquals(Rank.PNS, person(plan, "CONTOH 004").rank());
        assertTrue(
                result.issues().stream().allMatch(i -> i.severity() == Severity.INFO),
                result.issues().toString());
    }

    @Test
    void theSameListAgainChangesNothing() throws IOException {
        Plan plan = Samples.plan("16.08").with(run(LIST, Samples.plan("16.08")).changes());
        PersonnelImport again = run(LIST, plan);
        assertEquals(5, again.counts().unchanged());
        assertTrue(again.changes().isEmpty());
    }

    @Test
    void aPromotedPersonKeepsTheIdAndBlanksEraseNothing() throws IOException {
        Plan plan = Samples.plan("16.08").with(run(LIST, Samples.plan("16.08")).changes());
        Person before = person(plan, "CONTOH 001");
        PersonnelImport second = run("NAMA;PANGKAT;NRP;KESATUAN;HP\nCONTOH 001;AIPDA;85010001;SAT SAMAPTA;", plan);
        Plan after = plan.with(second.changes());
        Person now = person(after, "CONTOH 001");
        assertEquals(1, second.counts().updated());
        assertEquals(before.id(), now.id());
        assertEquals(Rank.AIPDA, now.rank());
        assertEquals("0800000001", after.personalOf(now).orElseThrow().phone());
        assertEquals("BANIT SAMAPTA", now.position());
    }

    @Test
    void withoutANumberTheSameNameInTheSameUnitIsTheSamePerson() throws IOException {
        String list = "NAMA;KESATUAN\nCONTOH 010;LINMAS MARTAPURA\nCONTOH 011;LINMAS MARTAPURA";
        Plan plan = Samples.plan("16.08").with(run(list, Samples.plan("16.08")).changes());
        assertEquals(2, run(list, plan).counts().unchanged());
        assertEquals(UnitKind.LINMAS, plan.units().values().iterator().next().unitKind());
    }

    @ParameterizedTest
    @CsvSource({
        "BRIPKA,,EMPTY_NRP",
        "BRIPKA,8501000,BAD_NRP",
        "BRIPKA,850100011,BAD_NRP",
        "BRIPKA,85O10001,BAD_NRP",
        "PNS,85010001,BAD_NRP",
        "BRIPXX,85010001,UNKNOWN_RANK",
        ",85010001,UNKNOWN_RANK",
    })
    void whatR16FindsIsAWarningAndThePersonIsTaken(String rank, String number, IssueCode code) throws IOException {
        PersonnelImport result = run(
                "NAMA;PANGKAT;NRP;KESATUAN\nCONTOH 001;" + (rank == null ? "" : rank) + ";"
                        + (number == null ? "" : number) + ";SAT LANTAS",
                Samples.plan("16.08"));
        List<RowIssue> warnings = result.issues().stream()
                .filter(i -> i.severity() == Severity.PERINGATAN)
                .toList();
        assertEquals(List.of(code), warnings.stream().map(RowIssue::code).toList());
        assertEquals(1, result.counts().added());
    }

    @Test
    void aNumberThatTwoPeopleShareIsDoubtfulAndTheSamePersonTwiceIsRejected() throws IOException {
        String list = "NAMA;PANGKAT;NRP;KESATUAN\nCONTOH 001;BRIPKA;85010001;SAT LANTAS\n"
                + "CONTOH 002;BRIPKA;85010001;SAT LANTAS\nContoh 001;BRIPKA;85010001;SAT LANTAS";
        PersonnelImport asked = run(list, Samples.plan("16.08"));
        assertEquals(new ImportCounts(3, 1, 0, 0, 1, 1, 0), asked.counts());
        assertEquals(List.of(3, 4), List.copyOf(asked.notTaken()));
        PersonnelImport accepted = run(list, Samples.plan("16.08"), row -> true);
        assertEquals(2, accepted.counts().added());
    }

    @Test
    void aUnitIsFoundInSpiteOfItsSpellingAndAMisspellingIsProposed() throws IOException {
        Plan plan = Samples.plan("16.08").with(run(LIST, Samples.plan("16.08")).changes());
        PersonnelImport spelled = run("NAMA;NRP;PANGKAT;SATUAN\nCONTOH 020;85010020;BRIPKA;Sat. Samapta", plan);
        Plan more = plan.with(spelled.changes());
        assertEquals(plan.units().keySet(), more.units().keySet());
        Unit samapta = more.units().get(person(more, "CONTOH 020").unit());
        assertEquals(Headcount.of(3), samapta.headcount());
        PersonnelImport misspelt = run("NAMA;NRP;PANGKAT;SATUAN\nCONTOH 021;85010021;BRIPKA;Polsek Martapra", plan);
        assertEquals(1, misspelt.counts().doubtful());
        assertEquals(IssueCode.GUESSED_UNIT, misspelt.issues().get(0).code());
    }

    @Test
    void jointColumnsAndUnitHeadingsAreUnderstood() throws IOException {
        PersonnelImport result = run(
                "NO;NAMA;PANGKAT / NRP;JABATAN\nPOLSEK BELITANG II;;;\n1;CONTOH 001;BRIPKA / 85010001;KANIT\n"
                        + "2;CONTOH 002;AIPDA NRP. 83010002;BANIT",
                Samples.plan("16.08"));
        Plan plan = Samples.plan("16.08").with(result.changes());
        assertEquals(2, result.counts().added(), result.issues().toString());
        assertEquals(Rank.AIPDA, person(plan, "CONTOH 002").rank());
        assertEquals(
                "POLSEK BELITANG II", plan.units().values().iterator().next().name());
    }

    @Test
    void noMessageHoldsAPersonsName() throws IOException {
        PersonnelImport result = run(
                "NAMA;PANGKAT;NRP;KESATUAN\nCONTOH RAHASIA;BRIPKA;12;X\nCONTOH RAHASIA;BRIPKA;12;X",
                Samples.plan("16.08"));
        assertFalse(result.issues().isEmpty());
        result.issues().forEach(i -> assertFalse(i.message().toString().contains("RAHASIA"), i.toString()));
    }

    @Test
    void aListWithoutNamesIsRefused() {
        Problem problem = assertThrows(
                Problem.class, () -> run("PANGKAT;NRP;KESATUAN\nBRIPKA;85010001;X", Samples.plan("16.08")));
        assertEquals("exchange.mapping.person-columns", problem.phrase().key());
    }

    private PersonnelImport run(String list, Plan plan) throws IOException {
        return run(list, plan, row -> false);
    }

    private PersonnelImport run(String list, Plan plan, IntPredicate accepted) throws IOException {
        Path file = Files.writeString(dir.resolve("personel.csv"), list);
        Table table = new TableReader().open(file);
        ColumnMapping<PersonField> mapping =
                new HeaderFinder<>(PersonField.class).find(table, Optional.empty(), "personel.csv");
        return new PersonnelImporter(IdSource.of(new Random(7))).run(table, mapping, plan, accepted, Progress.NONE);
    }

    private static Person person(Plan plan, String name) {
        return plan.persons().values().stream()
                .filter(p -> plan.personalOf(p).orElseThrow().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

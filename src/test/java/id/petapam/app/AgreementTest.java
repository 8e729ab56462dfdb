package id.petapam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.cli.Door;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PutUnit;
import id.petapam.edit.TakePersonnel;
import id.petapam.fixture.RandomEdits;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PersonalData;
import id.petapam.model.PersonalKey;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.planner.VillageGrouping;
import id.petapam.rules.balance.UnitBalance;
import id.petapam.workflow.Assessment;
import id.petapam.workflow.OpenedPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After many edits, window (assessment), command line and paper tell the same about every unit and the whole. */
class AgreementTest {

    @TempDir
    private Path folder;

    private Door door;
    private Wiring wiring;

    @Test
    void afterFiveHundredEditsScreenCommandLineAndPaperAgree() throws IOException {
        wiring = new Wiring(Home.find(), UserFolder.find(Map.of("HOME", folder.toString())), Clock.systemUTC());
        door = new Door(wiring, plan -> 0, error -> error.toString());
        Path file = folder.resolve("uji.petapam");
        run("new", file, "--regency", "16.12", "--operation", "PEMILU", "--date", "2024-02-14", "--strength", "300");
        Plan plan = edited(file);
        Assessment screen = Assessment.of(plan, Phase.VOTING);

        JsonNode info = json("info", file);
        assertEquals(plan.stations().size(), info.get("stations").asInt());
        assertEquals(plan.assignments().size(), info.get("assignments").asInt());
        assertEquals(plan.persons().size(), info.get("personnel").asInt());

        JsonNode need = json("need", file);
        assertEquals(screen.need().balance().value(), need.get("balance").asInt());
        int assigned = 0;
        for (JsonNode district : need.get("districts")) {
            assigned += district.get("assignedPolice").asInt();
        }
        assertEquals(screen.need().assignedPolice().value(), assigned);

        Path paper = folder.resolve("uji.pdf");
        run("export", file, "--to", paper);
        String text = text(paper).replace('\u00a0', ' ');
        for (UnitBalance unit : screen.balance().units().values()) {
            String line = unit.unit().name() + ".*\\b" + unit.unit().headcount().value() + "\\b.*\\b"
                    + unit.used().value() + "\\b.*\\b" + unit.left().value() + "\\b";
            assertTrue(text.lines().anyMatch(l -> l.matches(".*" + line + ".*")), "on paper: " + unit + " as " + line);
        }
        int used = screen.balance().used(ForceKind.POLRI).value()
                + screen.balance().used(ForceKind.TNI).value();
        assertEquals(
                plan.teams().values().stream().mapToInt(t -> t.slots().size()).sum(), used);
    }

    /** Units, people and groups, then 500 edits; closed again, and read back as it is on disk. */
    private Plan edited(Path file) {
        IdSource ids = IdSource.of(new Random(5));
        try (OpenedPlan open = wiring.openPlan().open(file)) {
            open.session().apply(new PutUnit(unit("Polsek Contoh Satu", UnitKind.POLSEK, 40)));
            open.session().apply(new PutUnit(unit("Sat Contoh Dua", UnitKind.POLRES, 35)));
            open.session().apply(new PutUnit(unit("BKO Contoh Tiga", UnitKind.BKO, 28)));
            open.session().apply(new PutUnit(unit("Kodim Contoh", UnitKind.TNI, 12)));
            open.session().apply(people());
            Plan now = open.plan();
            open.session()
                    .apply(new MakeGroups(
                            VillageGrouping.propose(now, now.stations().values(), ids)));
            RandomEdits edits = new RandomEdits(99);
            int made = 0;
            while (made < 500) {
                made += edits.next(open.plan()).flatMap(open.session()::apply).isPresent() ? 1 : 0;
            }
        }
        try (OpenedPlan again = wiring.openPlan().open(file)) {
            return again.plan();
        }
    }

    private static Unit unit(String name, UnitKind kind, int heads) {
        return new Unit(
                new UnitId(name.toLowerCase().replace(' ', '-')),
                name,
                kind,
                Headcount.of(heads),
                Optional.empty(),
                Optional.empty());
    }

    private static TakePersonnel people() {
        List<Person> persons = new ArrayList<>();
        List<PersonalData> personal = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            PersonalKey key = new PersonalKey(i);
            persons.add(new Person(
                    new PersonId("contoh-" + i),
                    i % 2 == 0 ? Rank.AIPDA : Rank.BRIPDA,
                    "",
                    "",
                    new UnitId("polsek-contoh-satu"),
                    key));
            personal.add(new PersonalData(key, String.format("CONTOH %03d", i), String.format("%08d", i), ""));
        }
        return new TakePersonnel(List.of(), persons, personal);
    }

    private String run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(args).stream().map(String::valueOf).toArray(String[]::new);
        int exit = door.run(stream(out), stream(err), words);
        assertEquals(0, exit, err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String command, Path file) throws IOException {
        return new ObjectMapper().readTree(run(command, file, "--json"));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(Path paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}

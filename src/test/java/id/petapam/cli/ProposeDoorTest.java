package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code propose} as a script sees it. */
class ProposeDoorTest extends DoorCase {

    @Test
    void theExampleGetsTeamsThatAreProvenTheBestAndUndoBringsBackTheStart() throws IOException {
        String example = example();
        JsonNode before = json("info", example);
        JsonNode looked = json("propose", example);
        assertEquals(
                List.of("groups", "assigned", "unmet", "cost", "lowerBound", "gap", "provenOptimal", "seconds"),
                keys(looked).subList(0, 8));
        assertFalse(looked.get("applied").asBoolean());
        assertEquals(before, json("info", example), "only looked at");
        assertTrue(looked.get("assigned").asInt() > 100);
        assertEquals(
                looked.get("required").asInt()
                        - looked.get("standing").asInt()
                        - looked.get("assigned").asInt()
                        // one officer too many stands at the KPU's neighbour of the example
                        + 1,
                looked.get("unmet").asInt());
        assertTrue(looked.get("provenOptimal").asBoolean());
        assertEquals(0, looked.get("gap").asDouble());
        assertEquals(
                looked.get("cost").bigIntegerValue(), looked.get("lowerBound").bigIntegerValue());
        assertTrue(looked.get("remedies").size() >= 3);

        JsonNode made = json("propose", example, "--apply");
        assertTrue(made.get("applied").asBoolean());
        assertEquals(looked.get("unmet"), made.get("unmet"));
        assertEquals(withoutIds(looked.get("teams")), withoutIds(made.get("teams")), "the same seed, the same plan");
        assertEquals(
                before.get("edits").asInt() + 1,
                json("info", example).get("edits").asInt(),
                "one step");
        assertEquals(0, json("propose", example).get("assigned").asInt(), "nothing is left to do");
        json("undo", example);
        assertEquals(before.get("assignments"), json("info", example).get("assignments"));
        assertEquals(looked.get("unmet"), json("propose", example).get("unmet"));
    }

    private static List<String> withoutIds(JsonNode teams) {
        return teams.findValuesAsText("name");
    }

    @Test
    void regroupedTheExampleIsShortOfFewer() throws IOException {
        String example = example();
        JsonNode kept = json("propose", example);
        JsonNode anew = json("propose", example, "--regroup");
        assertEquals(0, kept.get("groups").asInt());
        assertTrue(anew.get("groups").asInt() > 200);
        assertTrue(anew.get("unmet").asInt() < kept.get("unmet").asInt());
        assertEquals(kept.get("standing"), anew.get("standing"));
    }

    @Test
    void aPlanWithTypedStrengthOnlyIsProposedForUnitsMadeOfIt() throws IOException {
        newPlan("kpu2024");
        JsonNode made = json("propose", plan, "--apply");
        int units = json("info", plan).get("units").asInt();
        assertTrue(made.get("assigned").asInt() > 300, made.toString());
        assertTrue(units >= 1);
        assertEquals(0, json("propose", plan).get("assigned").asInt(), "everybody who may go has gone");
        json("undo", plan);
        assertEquals(0, json("info", plan).get("units").asInt());
    }

    @Test
    void aPlanWithoutUnitsOrStrengthGetsGroupsAndIsToldWhatToDo() throws IOException {
        newPlan("kpu2024");
        json("set", plan, "strength", "--line", "Polres OKU Timur", "--heads", "0");
        json("set", plan, "strength", "--line", "BKO Polri", "--heads", "0");
        Answer answer = run("propose", plan);
        assertEquals(1, answer.exit());
        assertTrue(answer.out().contains("Impor personel atau tambah satuan"), answer.out());
        Answer english = run("propose", plan, "--lang", "en", "--seconds", "60");
        assertTrue(english.out().contains("Import personnel or add units"), english.out());
        JsonNode made = json("propose", plan, "--apply");
        assertTrue(made.get("groups").asInt() > 200);
        assertEquals(0, made.get("assigned").asInt());
        assertEquals(
                made.get("groups").asInt(), json("info", plan).get("groups").asInt());
        json("undo", plan);
        assertEquals(0, json("info", plan).get("groups").asInt());
    }

    @Test
    void aPlanWithoutStationsIsRefusedInOneSentence() throws IOException {
        newPlan("none");
        Answer answer = run("propose", plan, "--json");
        assertEquals(3, answer.exit());
        assertEquals(1, answer.err().lines().count());
        assertEquals(3, answer.json().get("error").get("exit").asInt());
        assertTrue(answer.err().contains("Impor daftar TPS"), answer.err());
    }
}

package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code check} as a script sees it. */
class CheckDoorTest extends DoorCase {

    @Test
    void checkTellsWhatIsWrongAndEndsWithOneWhileSomethingCriticalIsOpen() throws IOException {
        String example = example();
        Answer answer = run("check", example);
        assertEquals(1, answer.exit());
        assertTrue(answer.out().startsWith("Temuan: 384 kritis"), answer.out().substring(0, 80));
        JsonNode found = json("check", example);
        // 364 posts without anybody, 20 kecamatan without a Padal
        assertEquals(384, found.get("counts").get("KRITIS").asInt());
        JsonNode first = found.get("findings").get(0);
        assertTrue(keys(first).containsAll(List.of("code", "severity", "place", "message")));
        assertEquals("R-11", first.get("code").asText());
        assertTrue(answer.out().contains(first.get("place").asText()));
        assertEquals(3, run("check", example, "--phase", "PESTA").exit());
    }

    @Test
    void findingsAreMendedAndAcceptedFromTheCommandLineToo() throws IOException {
        newPlan("kpu2024");
        int undecided = json("check", plan, "--rule", "R-20").get("findings").size();
        assertTrue(undecided > 2000);
        JsonNode decided = json("check", plan, "--rule", "R-20", "--district", "16.08.01", "--fix");
        assertTrue(decided.get("applied").asBoolean());
        assertTrue(json("check", plan, "--rule", "R-20").get("findings").size() < undecided);
        int stations = json("check", plan, "--rule", "R-11").get("findings").size();
        assertTrue(json("check", plan, "--rule", "R-11", "--fix").get("applied").asBoolean(), "groups are made");
        assertTrue(json("check", plan, "--rule", "R-11").get("findings").size() < stations / 3);
        assertEquals(3, run("check", plan, "--rule", "R-11", "--fix").exit(), "no unit has anybody to send");
        assertEquals(3, run("check", plan, "--rule", "R-19", "--fix", "Sekolah").exit(), "no such kind of place");
        assertEquals(0, run("check", plan, "--accept", "latihan").exit(), "nothing critical is open any more");
        JsonNode silent = json("check", plan, "--accepted", "--rule", "R-11");
        assertEquals(0, silent.get("counts").get("KRITIS").asInt());
        assertEquals("latihan", silent.get("findings").get(0).get("reason").asText());
    }
}

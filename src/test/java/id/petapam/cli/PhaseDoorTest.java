package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code phase} and {@code escort} as a script sees them. */
class PhaseDoorTest extends DoorCase {

    private static JsonNode phase(JsonNode list, String kind) {
        for (JsonNode one : list.get("phases")) {
            if (one.get("kind").asText().equals(kind)) {
                return one;
            }
        }
        throw new AssertionError(kind);
    }

    @Test
    void aPhaseIsCopiedForwardGetsTimesAndUndoBringsBackTheStart() throws IOException {
        String example = example();
        JsonNode before = json("phase", "list", example);
        assertEquals(11, before.get("phases").size());
        int teams = phase(before, "PEMUNGUTAN_PENGHITUNGAN").get("teams").asInt();
        JsonNode copied = json("phase", "copy", example, "--from", "PEMUNGUTAN", "--to", "PENGAWALAN");
        assertEquals(teams, copied.get("teams").asInt());
        assertEquals(0, copied.get("skipped").size());
        JsonNode again = json("phase", "copy", example, "--from", "PEMUNGUTAN", "--to", "PENGAWALAN");
        assertEquals(0, again.get("teams").asInt());
        assertTrue(again.get("skipped").size() >= teams);
        assertTrue(json("phase", "set", example, "DISTRIBUSI_TPS", "--from", "H-2 07.00", "--to", "H-1 18.00")
                .get("applied")
                .asBoolean());
        JsonNode after = json("phase", "list", example);
        assertEquals(teams, phase(after, "PENGAWALAN_KOTAK_SUARA").get("teams").asInt());
        assertEquals("07:00", phase(after, "DISTRIBUSI_TPS").get("from").asText());
        assertEquals(-2, phase(after, "DISTRIBUSI_TPS").get("fromDay").asInt());
        json("undo", example, "2");
        assertEquals(before, json("phase", "list", example));
    }

    @Test
    void escortsArePreparedOnceAndTheNeedOfThePhaseIsTheirs() throws IOException {
        String example = example();
        JsonNode made = json("escort", example, "--prepare");
        assertEquals(20, made.get("rows").size());
        assertEquals(2180 * 5, made.get("boxes").asInt());
        assertEquals(
                made.get("trucks").asInt() * 6 + made.get("boats").asInt() * 2,
                made.get("requiredPolice").asInt());
        JsonNode need = json("need", example, "--phase", "DISTRIBUSI_LOGISTIK");
        int sites = json("need", example, "--phase", "KAMPANYE")
                .get("districtsTotal")
                .get("requiredPolice")
                .asInt();
        assertEquals(
                made.get("requiredPolice").asInt() + sites,
                need.get("districtsTotal").get("requiredPolice").asInt());
        assertEquals(
                "SITES",
                json("need", example, "--phase", "KAMPANYE").get("duty").asText());
    }
}

package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code reserve} and {@code weakpoints} as a script sees them. */
class ReserveDoorTest extends DoorCase {

    @Test
    void theReserveIsPlacedWithItsBoundAndMinutesToEveryStation() throws IOException {
        String example = example();
        JsonNode found = json("reserve", example, "--minutes", "30", "--places", "3");
        assertEquals(3, found.get("places").size());
        assertEquals(2180, found.get("reach").size());
        assertTrue(found.get("reached").asInt() <= found.get("atMost").asInt());
        assertEquals(found.get("reached").asInt(), found.get("within").get("30").asInt());
        assertTrue(found.get("within").get("60").asInt()
                >= found.get("within").get("30").asInt());
        JsonNode one = json("reserve", example, "--minutes", "30", "--places", "1");
        assertTrue(one.get("reached").asInt() <= found.get("reached").asInt());
    }

    @Test
    void weakPointsAreRankedByTheStationsThatAreLost() throws IOException {
        JsonNode points = json("weakpoints", example()).get("points");
        assertFalse(points.isEmpty());
        int before = Integer.MAX_VALUE;
        for (JsonNode point : points) {
            assertTrue(point.get("lost").size() <= before);
            before = point.get("lost").size();
            assertFalse(point.get("effect").asText().isBlank());
        }
    }
}

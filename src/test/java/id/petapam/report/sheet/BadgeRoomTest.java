package id.petapam.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadgeRoomTest {

    @Test
    void badgesOfOnePlaceStandBesideEachOther() {
        BadgeRoom room = new BadgeRoom(400, 400);
        List<double[]> placed = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double[] at = room.place(200, 200, 26, 10);
            for (double[] other : placed) {
                assertTrue(
                        Math.abs(at[0] - other[0]) >= 26 || Math.abs(at[1] - other[1]) >= 10, "badge " + i + " covers");
            }
            placed.add(at);
        }
    }

    @Test
    void aNameThatFindsNoRoomNearIsLeftOut() {
        BadgeRoom room = new BadgeRoom(400, 400);
        room.take(200, 200, 200, 200);
        assertTrue(room.placeNear(200, 200, 40, 9, 30).isEmpty());
        assertEquals(10, room.placeNear(10, 10, 10, 9, 30).orElseThrow()[0]);
    }
}

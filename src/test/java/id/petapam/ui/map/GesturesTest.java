package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GesturesTest {

    private static final Optional<MapTarget> STATION =
            Optional.of(new MapTarget.OnStation(new StationId("16.08.01.2004-002")));

    private final List<String> seen = new ArrayList<>();

    private final Gestures gestures = new Gestures(new Gestures.Outcome() {
        @Override
        public void clicked(double x, double y) {
            seen.add("click");
        }

        @Override
        public void panned(double dx, double dy) {
            seen.add("pan " + (int) dx + " " + (int) dy);
        }

        @Override
        public void boxing(Gestures.Box box) {
            seen.add("boxing");
        }

        @Override
        public void boxed(Gestures.Box box) {
            seen.add("box " + (int) box.left() + " " + (int) box.top() + " " + (int) box.right() + " "
                    + (int) box.bottom());
        }

        @Override
        public void carrying(MapTarget taken, double x, double y) {
            seen.add("carry");
        }

        @Override
        public void letGo(MapTarget taken, double x, double y) {
            seen.add("drop");
        }

        @Override
        public void ended() {
            seen.add("end");
        }
    });

    @Test
    void aTremblingHandStillClicks() {
        gestures.press(10, 10, Gestures.Intent.CARRY, Optional.empty());
        gestures.drag(12, 11);
        gestures.release(12, 11);
        assertEquals(List.of("click", "end"), seen);
    }

    @Test
    void draggingGroundPansWithoutLosingTheFirstPixels() {
        gestures.press(10, 10, Gestures.Intent.CARRY, Optional.empty());
        gestures.drag(12, 10);
        gestures.drag(20, 15);
        gestures.release(20, 15);
        assertEquals(List.of("pan 10 5", "end"), seen);
    }

    @Test
    void aBoxMayBeDrawnUpwards() {
        gestures.press(50, 60, Gestures.Intent.BOX, STATION);
        gestures.drag(10, 20);
        gestures.release(10, 20);
        assertEquals(List.of("boxing", "box 10 20 50 60", "end"), seen);
    }

    @Test
    void aStationIsCarriedAndLetGo() {
        gestures.press(10, 10, Gestures.Intent.CARRY, STATION);
        gestures.drag(30, 10);
        gestures.release(30, 10);
        assertEquals(List.of("carry", "drop", "end"), seen);
    }

    @Test
    void escapePutsTheStationBack() {
        gestures.press(10, 10, Gestures.Intent.CARRY, STATION);
        gestures.drag(30, 10);
        assertTrue(gestures.cancel());
        gestures.drag(40, 10);
        gestures.release(40, 10);
        assertEquals(List.of("carry", "end"), seen);
    }

    @Test
    void nothingBegunNothingToGiveUp() {
        assertFalse(gestures.cancel());
    }

    @Test
    void panningOnPurposeNeverTakesAStation() {
        gestures.press(10, 10, Gestures.Intent.PAN, STATION);
        gestures.drag(30, 10);
        assertEquals(List.of("pan 20 0"), seen);
    }
}

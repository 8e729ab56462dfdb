package id.petapam.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.ui.briefing.RoomScreens.Change;
import id.petapam.ui.briefing.RoomScreens.Outcome;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class RoomScreensTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);
    private static final Rectangle2D THIRD = new Rectangle2D(3286, 0, 1280, 720);

    @Test
    void theUnpluggedProjectorSendsTheBriefingToTheScreenThatIsLeft() {
        assertEquals(
                new Outcome(Change.GONE, Optional.of(LAPTOP)),
                RoomScreens.after(PROJECTOR, LAPTOP, 2, List.of(LAPTOP)));
    }

    @Test
    void ofTwoScreensThatAreLeftTheOneWithoutThePlannerIsTaken() {
        assertEquals(
                new Outcome(Change.GONE, Optional.of(THIRD)),
                RoomScreens.after(PROJECTOR, LAPTOP, 3, List.of(LAPTOP, THIRD)));
    }

    @Test
    void whileNoScreenIsThereNothingMoves() {
        assertEquals(new Outcome(Change.NONE, Optional.empty()), RoomScreens.after(PROJECTOR, LAPTOP, 2, List.of()));
    }

    @Test
    void anotherScreenThatGoesDoesNotMatter() {
        assertEquals(
                new Outcome(Change.NONE, Optional.empty()),
                RoomScreens.after(PROJECTOR, LAPTOP, 3, List.of(LAPTOP, PROJECTOR)));
    }

    @Test
    void aNewScreenIsOffered() {
        assertEquals(
                new Outcome(Change.MORE, Optional.empty()),
                RoomScreens.after(LAPTOP, LAPTOP, 1, List.of(LAPTOP, PROJECTOR)));
    }

    @Test
    void aProjectorThatChangesItsResolutionIsFilledAgain() {
        Rectangle2D smaller = new Rectangle2D(1366, 0, 1024, 768);
        assertEquals(
                new Outcome(Change.RESIZED, Optional.of(smaller)),
                RoomScreens.after(PROJECTOR, LAPTOP, 2, List.of(LAPTOP, smaller)));
    }

    @Test
    void theNextScreenComesInTurn() {
        assertEquals(PROJECTOR, RoomScreens.next(LAPTOP, List.of(LAPTOP, PROJECTOR)));
        assertEquals(LAPTOP, RoomScreens.next(PROJECTOR, List.of(LAPTOP, PROJECTOR)));
        assertEquals(LAPTOP, RoomScreens.next(LAPTOP, List.of(LAPTOP)));
    }
}

package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DialogPlaceTest {

    @Test
    @DisplayName("A dialog stands over the middle of its window, its title never above it")
    void middle() {
        assertEquals(456, DialogPlace.middle(0, 1366, 454));
        assertEquals(300, DialogPlace.middle(200, 800, 600));
        assertEquals(0, DialogPlace.middle(0, 768, 900));
    }
}

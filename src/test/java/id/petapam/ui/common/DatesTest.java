package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2029, 2, 14);

    @Test
    @DisplayName("14/2/2029 is the 14th of February on any system, however it is divided")
    void dayFirst() {
        for (String text : new String[] {"14/2/2029", "14-02-2029", " 14.2.2029 ", "14 2 2029"}) {
            assertEquals(Optional.of(DAY), Dates.read(text), text);
        }
        assertEquals("14-02-2029", Dates.write(DAY));
    }

    @Test
    @DisplayName("A day that does not exist is no day")
    void noDay() {
        for (String text : new String[] {"31/2/2029", "2/14/2029", "14/2/29", "besok", "", null}) {
            assertEquals(Optional.empty(), Dates.read(text), text);
        }
    }
}

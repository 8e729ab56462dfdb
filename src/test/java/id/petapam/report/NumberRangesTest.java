package id.petapam.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRangesTest {

    @Test
    void writesNumbersAsAnAnnexDoes() {
        assertEquals("01 s.d. 08", NumberRanges.text(List.of(1, 2, 3, 4, 5, 6, 7, 8), "s.d."));
        assertEquals("01, 02, 05 s.d. 07, 901", NumberRanges.text(List.of(7, 6, 5, 901, 1, 2), "s.d."));
        assertEquals("99 s.d. 101", NumberRanges.text(List.of(99, 100, 101), "s.d."));
        assertEquals("12", NumberRanges.text(List.of(12), "s.d."));
        assertEquals("", NumberRanges.text(List.of(), "s.d."));
    }
}

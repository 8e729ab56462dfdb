package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanFieldsTest {

    @Test
    void aDayIsReadAsOfficersWriteIt() {
        assertEquals(Optional.of(-3), SpanFields.dayOf("H-3"));
        assertEquals(Optional.of(1), SpanFields.dayOf("h+1"));
        assertEquals(Optional.of(0), SpanFields.dayOf("H"));
        assertEquals(Optional.of(-12), SpanFields.dayOf(" - 12 "));
        assertEquals(Optional.empty(), SpanFields.dayOf("lusa"));
        assertEquals(Optional.empty(), SpanFields.dayOf(""));
        assertEquals(Optional.empty(), SpanFields.dayOf("H-999"));
    }
}

package id.petapam.workflow.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "MARTAPURA,MARTAPURA,0",
        "MARTPURA,MARTAPURA,1",
        "MARATPURA,MARTAPURA,1",
        "MARTTAPURA,MARTAPURA,1",
        "NARTAPURA,MARTAPURA,1",
        "MATRPURA,MARTAPURA,2",
        "MARTP,MARTAPURA,1",
        "KAYUAGNG,KAYUAGUNG,1",
    })
    void lettersMayBeWrongMissingTooManyOrSwapped(String typed, String name, int wrong) {
        assertEquals(wrong, Misspelling.ofBeginning(typed, name, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({"BELITANG2,BELITANG3", "BELITANG2,BELITANG", "PALEMBANG,MARTAPURA", "BELITANG12,BELITANG1"})
    void aNumberIsNeverAMistakeForAnother(String typed, String name) {
        assertTrue(Misspelling.ofBeginning(typed, name, 0, 3) > 3);
    }
}

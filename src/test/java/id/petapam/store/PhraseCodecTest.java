package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Rank;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseCodecTest {

    private final PhraseCodec codec = new PhraseCodec();

    @Test
    void everyValueComesBackWithItsType() {
        Phrase phrase = Phrase.of(
                "edit.contoh",
                "teks \"kutip\" \u00e9 \uD83D\uDEA4",
                "",
                1,
                1L,
                0.1,
                -0.0,
                1e300,
                true,
                LocalDate.of(2024, 2, 14),
                LocalTime.of(7, 0),
                LocalTime.of(7, 0, 1, 5),
                new BigDecimal("2.50"),
                VulnerabilityClass.SANGAT_RAWAN,
                Rank.KOMBES_POL,
                UnitKind.BKO,
                Headcount.of(-3),
                new Minutes(90),
                new Metres(1.5),
                new LatLon(-4.123456789012345, 104.9),
                new GuardPattern(2, 8, 2),
                Phrase.of("edit.dalam", Headcount.of(2), Phrase.of("edit.lagi")));
        Phrase back = codec.fromJson(codec.toJson(phrase));
        assertEquals(phrase, back);
        for (int i = 0; i < phrase.values().size(); i++) {
            assertEquals(phrase.values().get(i).getClass(), back.values().get(i).getClass());
        }
    }

    @Test
    void aValueOfAnotherTypeIsRefusedBeforeAnythingIsWritten() {
        assertThrows(IllegalArgumentException.class, () -> codec.toJson(Phrase.of("edit.contoh", new Object())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"key\":\"a\",\"values\":[{\"enum\":\"../../Evil.X\"}]}",
                "{\"key\":\"a\",\"values\":[{\"enum\":\"Plan.X\"}]}",
                "{\"key\":\"a\",\"values\":[{\"enum\":\"Rank.NOBODY\"}]}",
                "{\"key\":\"a\",\"values\":[{\"enum\":\"Rank\"}]}",
                "{\"key\":\"a\",\"values\":[{\"int\":\"x\"}]}",
                "{\"key\":\"a\",\"values\":[{\"point\":\"1\"}]}",
                "{\"key\":\"a\",\"values\":[{\"java.io.File\":\"x\"}]}"
            })
    void aDamagedPhraseIsNoticed(String json) {
        assertThrows(DamageFound.class, () -> codec.fromJson(json));
    }
}

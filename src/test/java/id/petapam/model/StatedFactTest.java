package id.petapam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedFactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLOOD_PRONE | ya | YA",
                "FLOOD_PRONE | X | YA",
                "FLOOD_PRONE | Tidak ada | TIDAK",
                "FLOOD_PRONE | kadang |",
                "SIGNAL | ADA | ADA",
                "SIGNAL | lemah | LEMAH",
                "SIGNAL | blank spot | TIDAK",
                "POWER | genset | TERBATAS",
                "POWER | tidak | TIDAK",
                "ACCESS_MODE | Darat | DARAT",
                "ACCESS_MODE | darat + air | DARAT_AIR",
                "ACCESS_MODE | DARAT_AIR | DARAT_AIR",
                "ACCESS_MODE | speedboat | AIR",
                "ACCESS_MODE | jalan kaki | JALAN_KAKI",
                "ACCESS_MODE | helikopter |",
                "TRAVEL_MINUTES | 120 | 120",
                "TRAVEL_MINUTES | 45 menit | 45",
                "TRAVEL_MINUTES | 2 jam | 120",
                "TRAVEL_MINUTES | 2,5 jam | 150",
                "TRAVEL_MINUTES | 1 jam 20 menit | 80",
                "TRAVEL_MINUTES | -5 |",
                "TRAVEL_MINUTES | sebentar |",
                "TRAVEL_MINUTES | 99 jam 9999 |",
                "SPECIAL_PLACE_TYPE | Lapas | Lapas"
            })
    void valuesAreReadAsPeopleWriteThem(StatedFact fact, String written, String expected) {
        assertEquals(Optional.ofNullable(expected), fact.canonical(written));
    }
}

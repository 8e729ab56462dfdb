package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.CoordinateText.Axis;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "-3.208333|-3.208333|",
                "-3,208333|-3.208333|",
                "\u22123,208333|-3.208333|",
                "104.7583|104.7583|",
                "3°12,5' LS|-3.2083333|LAT",
                "104°45'30\" BT|104.7583333|LON",
                "104º45′30″ BT|104.7583333|LON",
                "3° 12' 30'' LS|-3.2083333|LAT",
                "3°12’30”LS|-3.2083333|LAT",
                "S 3 12 30|-3.2083333|LAT",
                "3.2083 S|-3.2083|LAT",
                "E104.7583|104.7583|LON",
                "1°30' LU|1.5|LAT",
                "3:12:30 S|-3.2083333|LAT",
                "3d12m30s S|-3.2083333|LAT",
                "3 derajat 12 menit 30 detik LS|-3.2083333|LAT",
                "3° 12' 30\" Lintang Selatan|-3.2083333|LAT",
                "-3°12'30\"|-3.2083333|",
                "104 45 30|104.7583333|",
            })
    void readsTheWaysInWhichDegreesAreWritten(String text, double degrees, String axis) {
        CoordinateText.Angle angle = CoordinateText.angle(text).orElseThrow();
        assertEquals(degrees, angle.degrees(), 1e-6);
        assertEquals(Optional.ofNullable(axis).map(Axis::valueOf), angle.axis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "abc",
                "3°75' LS",
                "3°12'61\"",
                "200",
                "-3208333",
                "95 LS",
                "3.5°12' S",
                "1.234.567",
                "N 3 S",
                "-3.2 -104.7 9",
                "12/05/2024",
                "nan",
                "Infinity",
                "1e5"
            })
    void whatIsNoCoordinateIsNotReadAsOne(String text) {
        assertTrue(CoordinateText.angle(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3.2083333, 104.7583333",
                "-3.2083333,104.7583333",
                "-3,2083333; 104,7583333",
                "-3,2083333, 104,7583333",
                "-3,2083333,104,7583333",
                "-3.2083333 104.7583333",
                "3°12'30\" LS 104°45'30\" BT",
                "3°12,5' LS; 104°45'30\" BT",
                "3°12'30\"S104°45'30\"E",
                "104°45'30\" BT, 3°12'30\" LS",
                "Lat: -3.2083333 Long: 104.7583333",
                "(-3.2083333, 104.7583333)",
                "-3.2083333/104.7583333",
            })
    void readsBothNumbersFromOneCell(String text) {
        LatLon point = CoordinateText.point(text).orElseThrow();
        assertEquals(-3.2083333, point.lat(), 1e-6);
        assertEquals(104.7583333, point.lon(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.2083", "", "dekat balai desa", "3 LS; 4 LS", "-3.2, 104.7, 12.5, 1", "104.7; 104.7; 1"})
    void aCellWithoutTwoClearNumbersIsNoPoint(String text) {
        assertTrue(CoordinateText.point(text).isEmpty());
    }

    @Test
    void writesDegreesMinutesSecondsInBothLanguagesAndReadsThemBack() {
        LatLon point = new LatLon(-3.208472, 104.999999);
        assertEquals("3°12'30,5\" LS 105°00'00,0\" BT", CoordinateText.indonesian(point));
        assertEquals("3°12'30.5\" S 105°00'00.0\" E", CoordinateText.english(point));
        LatLon again = CoordinateText.point(CoordinateText.indonesian(point)).orElseThrow();
        assertTrue(again.distanceTo(point).value() < 2);
    }

    @Test
    void anEndlessTextIsTurnedAwayAtOnce() {
        assertTrue(CoordinateText.angle("1 ".repeat(1_000_000)).isEmpty());
        assertTrue(CoordinateText.point("1,".repeat(1_000_000)).isEmpty());
    }
}

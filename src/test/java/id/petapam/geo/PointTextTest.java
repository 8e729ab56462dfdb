package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.PointText.Form;
import id.petapam.geo.PointText.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One place near Martapura, 4°19'12" S 104°21'36" E, in all the ways in which it may be typed or pasted. */
class PointTextTest {

    private static final LatLon PLACE = new LatLon(-4.32, 104.36);
    private static final Set<UtmZone> ZONES =
            new LinkedHashSet<>(List.of(new UtmZone(47, true), new UtmZone(48, true)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "-4.32, 104.36|DEGREES",
                "-4.32 104.36|DEGREES",
                "-4,32 104,36|DEGREES",
                "-4,32, 104,36|DEGREES",
                "-4,32; 104,36|DEGREES",
                "\u22124,3200; 104,3600|DEGREES",
                "4.32 S 104.36 E|DEGREES",
                "4,32 LS 104,36 BT|DEGREES",
                "4.32°S, 104.36°E|DEGREES",
                "4°19,2' LS, 104 21 36 BT|DEGREES",
                "4 19 12 LS 104 21 36 BT|DEGREES",
                "4 19 12 LS, 104 21 36 BT|DEGREES",
                "S4 19 12 E104 21 36|DEGREES",
                "S 4 19 12 E 104 21 36|DEGREES",
                "S4°19'12\" E104°21'36\"|DEGREES",
                "S 04° 19.200' E 104° 21.600'|DEGREES",
                "LS 4° 19' 12\" BT 104° 21' 36\"|DEGREES",
                "4° 19' 12\" S 104° 21' 36\" E|DEGREES",
                "4°19'12\"S 104°21'36\"E|DEGREES",
                "4°19'12.0\"S 104°21'36.0\"E|DEGREES",
                "4°19′12″S, 104°21′36″E|DEGREES",
                "4° 19' 12\" Lintang Selatan, 104° 21' 36\" Bujur Timur|DEGREES",
                "LS: 4 19 12 BT: 104 21 36|DEGREES",
                "04-19-12 LS / 104-21-36 BT|DEGREES",
                "104 21 36 BT 4 19 12 LS|DEGREES",
                "Lat -4.32 Lon 104.36|DEGREES",
                "-4°19'12\", 104°21'36\"|DEGREES",
                "geo:-4.32,104.36|GEO_URI",
                "https://www.google.com/maps/@-4.32,104.36,15z|MAP_LINK",
                "https://maps.google.com/?q=-4.32,104.36|MAP_LINK",
                "https://www.google.com/maps/place/x/data=!3d-4.32!4d104.36|MAP_LINK",
            })
    void everyFormGivesTheSamePlace(String text, Form form) {
        List<Reading> readings = PointText.read(text, ZONES);
        assertEquals(1, readings.size(), text);
        assertEquals(form, readings.get(0).form());
        assertTrue(
                readings.get(0).point().distanceTo(PLACE).value() < 1,
                readings.get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s %2$s %3$s",
                "UTM %1$s %2$s %3$s",
                "48 S %2$s %3$s",
                "48M %2$s %3$s",
                "zona 48S %2$s mE %3$s mN",
                "%1$s %2$s mT %3$s mU",
                "%1$s E%2$s N%3$s",
                "%1$s X: %2$s Y: %3$s",
                "%2$s %3$s zona 48S",
                "%2$s mE, %3$s mN, 48S",
                "%1$s, %2$s, %3$s",
            })
    void utmIsReadAsItIsWritten(String shape) {
        String[] parts = GridReference.utm(PLACE).split(" ");
        String text = String.format(shape, parts[0], parts[1], parts[2]);
        List<Reading> readings = PointText.read(text, ZONES);
        assertEquals(1, readings.size(), text);
        assertEquals(Form.UTM, readings.get(0).form());
        assertTrue(readings.get(0).point().distanceTo(PLACE).value() < 2, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48S 441.250 mT 9.525.120 mU",
                "48S 441 250 mT 9 525 120 mU",
                "48S 441\u2009250 mT 9\u2009525\u2009120 mU"
            })
    void metresMayBeGroupedByThousands(String text) {
        assertEquals(GridReference.ofUtm("48S 441250 9525120"), GridReference.ofUtm(text));
        assertTrue(GridReference.ofUtm(text).isPresent());
    }

    @Test
    void theZone47IsNotTakenForThe48() {
        LatLon west = PointText.read("47S 790000 9560000", ZONES).get(0).point();
        assertTrue(west.lon() > 101 && west.lon() < 102, west.toString());
    }

    @Test
    void utmWithoutItsZoneMayLieInEach() {
        List<Reading> readings = PointText.read("441250 9525120", ZONES);
        assertEquals(2, readings.size());
        assertEquals(6, readings.get(1).point().lon() - readings.get(0).point().lon(), 0.01);
        assertTrue(PointText.read("441250 9525120", Set.of()).isEmpty());
    }

    @Test
    void mgrsIsReadWithAndWithoutSpaces() {
        String mgrs = GridReference.mgrs(PLACE);
        for (String text : List.of(mgrs, mgrs.replace(" ", ""), mgrs.toLowerCase(Locale.ROOT), "MGRS " + mgrs)) {
            Reading reading = PointText.read(text, ZONES).get(0);
            assertEquals(Form.MGRS, reading.form());
            assertTrue(reading.point().distanceTo(PLACE).value() < 2, reading.toString());
        }
    }

    @Test
    void aFullPlusCodeIsReadWithWordsBesideItOrWithout() {
        String code = PlusCode.of(PLACE);
        for (String text : List.of(code, code + " Martapura", "TPS 3: " + code)) {
            Reading reading = PointText.read(text, ZONES).get(0);
            assertEquals(Form.PLUS_CODE, reading.form());
            assertTrue(reading.point().distanceTo(PLACE).value() < 15);
        }
    }

    @Test
    void longitudeFirstIsTurnedRoundAndSaid() {
        Reading reading = PointText.read("104.36, -4.32", ZONES).get(0);
        assertEquals(PLACE, reading.point());
        assertTrue(reading.turned());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Martapura", "TPS 3 Martapura", "Belitang 2", "12", "-4.32", "SDN 1 2", "200, 300"})
    void namesAreNoPoints(String text) {
        assertTrue(PointText.read(text, ZONES).isEmpty());
    }
}

package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.google.com/maps/@-2.98,104.76,15z",
                "https://www.google.co.id/maps/@-2.98,104.76,843m/data=!3m1!1e3",
                "google.com/maps/@-2.98,104.76,15z",
                "https://maps.google.com/?q=-2.98,104.76",
                "https://maps.google.com/maps?q=loc:-2.98,104.76&z=17",
                "https://maps.google.com/maps?q=-2.98%2C104.76&z=17&hl=id",
                "https://maps.google.com/maps?q=-2.98,+104.76",
                "https://www.google.com/maps/search/?api=1&query=-2.98%2C104.76",
                "https://www.google.com/maps/search/-2.98,+104.76?entry=tts",
                "https://www.google.com/maps/dir/?api=1&destination=-2.98,104.76",
                "https://www.google.com/maps/place/Balai+Desa/@-2.97,104.75,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d-2.98!4d104.76!16s",
                "https://www.google.com/maps/place/-2.98,104.76/@-2.97,104.75,17z",
                "https://www.google.com/maps/place/2%C2%B058'48.0%22S+104%C2%B045'36.0%22E/@-2.9,104.7,17z",
                "https://www.openstreetmap.org/?mlat=-2.98&mlon=104.76#map=15/-2.9/104.7",
                "https://www.openstreetmap.org/#map=15/-2.98/104.76",
                "https://waze.com/ul?ll=-2.98,104.76&navigate=yes",
                "https://maps.apple.com/?ll=-2.98,104.76",
                "Lokasi TPS: https://maps.google.com/?q=-2.98,104.76 di balai desa",
            })
    void readsThePointOfALink(String text) {
        LatLon point = MapLink.point(text).orElseThrow();
        assertEquals(-2.98, point.lat(), 1e-9);
        assertEquals(104.76, point.lon(), 1e-9);
        assertTrue(MapLink.isLink(text));
    }

    @Test
    void aPlusCodeInALinkIsRead() {
        LatLon point =
                MapLink.point("https://www.google.com/maps/place/7FG49QCJ%2B2V").orElseThrow();
        assertEquals(20.3700625, point.lat(), 1e-7);
        assertEquals(point, MapLink.point("https://plus.codes/?q=7FG49QCJ+2V").orElseThrow());
    }

    @Test
    void aShortenedLinkIsKnownAsOneThatCannotBeRead() {
        for (String text : new String[] {"https://maps.app.goo.gl/aBcDeFg", "https://goo.gl/maps/xyz"}) {
            assertTrue(MapLink.isShortened(text), text);
            assertTrue(MapLink.isLink(text), text);
            assertTrue(MapLink.point(text).isEmpty(), text);
        }
        assertFalse(MapLink.isShortened("https://maps.google.com/?q=-2.98,104.76"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Martapura", "-2.98, 104.76", "@-2.98,104.76", "geo:-2.98,104.76", "48S 441250 9525120"})
    void whatIsNoLinkIsNone(String text) {
        assertFalse(MapLink.isLink(text));
        assertTrue(MapLink.point(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.google.com/maps/place/Martapura",
                "https://maps.google.com/?q=-92.98,104.76",
                "https://example.org/%zz",
                "https://maps.google.com/?q=Martapura"
            })
    void aLinkWithoutAPointHasNone(String text) {
        assertTrue(MapLink.point(text).isEmpty());
    }

    @Test
    void anEndlessTextIsTurnedAwayAtOnce() {
        assertTrue(MapLink.point("https://" + "/place/1,".repeat(500_000)).isEmpty());
        assertTrue(
                MapLink.point("https://google.com/maps/" + "place/".repeat(320)).isEmpty());
    }
}

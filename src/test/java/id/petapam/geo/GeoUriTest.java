package id.petapam.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoUriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geo:-2.98,104.76",
                " GEO:-2.98,104.76 ",
                "geo:-2.98,104.76;u=35",
                "geo:-2.98,104.76,12",
                "geo:-2.98,104.76;crs=wgs84;u=5",
                "geo:-2.98,104.76?z=15",
                "geo:0,0?q=-2.98,104.76",
                "geo:0,0?q=-2.98%2C104.76(Balai%20desa)",
                "geo:1.5,100?z=12&q=-2.98,104.76(TPS 3)",
            })
    void readsWhatPhonesHandOn(String text) {
        assertEquals(new LatLon(-2.98, 104.76), GeoUri.point(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geo:",
                "-2.98,104.76",
                "geo:-2.98",
                "geo:-92.98,104.76",
                "geo:-2.98,104.76;crs=epsg:32748",
                "geo:a,b",
                "geography:-2.98,104.76"
            })
    void anythingElseIsNone(String text) {
        assertTrue(GeoUri.point(text).isEmpty());
    }
}

package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class VillageSpreadTest {

    private static final LatLon VILLAGE = new LatLon(-4.31, 104.36);

    @Test
    void fortyStationsStandApartAndStayNearTheirVillage() {
        List<LatLon> places = places(new VillageSpread(List.of()), 40);
        for (int i = 0; i < places.size(); i++) {
            assertTrue(places.get(i).distanceTo(VILLAGE).value() < 600);
            for (int j = 0; j < i; j++) {
                assertTrue(places.get(i).distanceTo(places.get(j)).value() >= 120, i + " and " + j);
            }
        }
    }

    @Test
    void theSameOrderGivesTheSamePlaces() {
        assertEquals(places(new VillageSpread(List.of()), 20), places(new VillageSpread(List.of()), 20));
    }

    @Test
    void twoVillagesWithTheSamePointDoNotStackTheirStations() {
        VillageSpread spread = new VillageSpread(List.of());
        List<LatLon> all = places(spread, 8);
        all.addAll(places(spread, 8));
        assertEquals(16, new HashSet<>(all).size());
    }

    @Test
    void placesThatAreTakenAreLeftOut() {
        List<LatLon> first = places(new VillageSpread(List.of()), 10);
        List<LatLon> second = places(new VillageSpread(first), 10);
        for (LatLon place : second) {
            first.forEach(other -> assertTrue(place.distanceTo(other).value() >= 100));
        }
    }

    private static List<LatLon> places(VillageSpread spread, int count) {
        List<LatLon> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(spread.next(VILLAGE));
        }
        return places;
    }
}

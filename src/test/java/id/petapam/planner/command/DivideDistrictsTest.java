package id.petapam.planner.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivideDistrictsTest {

    private static DivideDistricts.Place place(String code, double east, double north, int load) {
        return new DivideDistricts.Place(new DistrictCode(code), new LatLon(-4 + north, 104 + east), load);
    }

    private static List<DivideDistricts.Place> random(long seed, int count) {
        Random random = new Random(seed);
        List<DivideDistricts.Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(place(
                    String.format("16.08.%02d", i + 1),
                    random.nextDouble(),
                    random.nextDouble(),
                    40 + random.nextInt(60)));
        }
        return places;
    }

    @Test
    void threeHeapsOfKecamatanAreThreeRayonsFromWestToEast() {
        List<DivideDistricts.Place> places = new ArrayList<>();
        for (int heap = 0; heap < 3; heap++) {
            for (int i = 0; i < 4; i++) {
                places.add(place("16.08." + heap + i, heap * 0.8 + 0.05 * (i % 2), 0.05 * (i / 2), 50));
            }
        }
        Collections.shuffle(places, new Random(3));
        List<List<DistrictCode>> rayons = DivideDistricts.into(places, 3);
        assertEquals(3, rayons.size());
        for (int heap = 0; heap < 3; heap++) {
            for (DistrictCode code : rayons.get(heap)) {
                assertTrue(code.value().startsWith("16.08." + heap), rayons.toString());
            }
            assertEquals(4, rayons.get(heap).size());
        }
    }

    @Test
    void everyKecamatanIsInOneRayonAndNoRayonIsFarLargerThanAnother() {
        for (long seed = 1; seed <= 30; seed++) {
            List<DivideDistricts.Place> places = random(seed, 20);
            List<List<DistrictCode>> rayons = DivideDistricts.into(places, 3);
            Set<DistrictCode> seen = new HashSet<>();
            List<Integer> loads = new ArrayList<>();
            for (List<DistrictCode> rayon : rayons) {
                rayon.forEach(code -> assertTrue(seen.add(code)));
                loads.add(places.stream()
                        .filter(p -> rayon.contains(p.code()))
                        .mapToInt(DivideDistricts.Place::load)
                        .sum());
            }
            assertEquals(20, seen.size());
            double mean = loads.stream().mapToInt(n -> n).average().orElseThrow();
            assertTrue(Collections.max(loads) < 1.35 * mean, "seed " + seed + ": " + loads);
            assertTrue(Collections.min(loads) > 0.65 * mean, "seed " + seed + ": " + loads);
        }
    }

    @Test
    void theOrderInWhichTheyAreGivenChangesNothing() {
        List<DivideDistricts.Place> places = random(7, 18);
        List<List<DistrictCode>> one = DivideDistricts.into(places, 3);
        Collections.shuffle(places, new Random(1));
        assertEquals(one, DivideDistricts.into(places, 3));
    }

    @Test
    void placesOnOnePointAndFewerKecamatanThanRayonsAreDividedToo() {
        assertEquals(List.of(), DivideDistricts.into(List.of(), 3));
        List<DivideDistricts.Place> two = List.of(place("16.08.01", 0, 0, 1), place("16.08.02", 0, 0, 1));
        assertEquals(2, DivideDistricts.into(two, 3).size());
        List<DivideDistricts.Place> same = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            same.add(place("16.08.0" + i, 0, 0, 5));
        }
        assertEquals(
                7, DivideDistricts.into(same, 3).stream().mapToInt(List::size).sum());
    }
}

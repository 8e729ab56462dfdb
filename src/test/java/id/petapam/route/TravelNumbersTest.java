package id.petapam.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.petapam.exchange.RuleBookReader;
import id.petapam.model.RuleBook;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits.Surface;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TravelNumbersTest {

    private final TravelNumbers numbers = TravelNumbers.defaults();

    @Test
    void theShippedRuleBookSaysWhatTheNetworkTakesWithoutOne() {
        RuleBook book = new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();
        assertEquals(numbers.values(), TravelNumbers.read(book::number).values());
    }

    @Test
    void aPlanMadeBeforeTravelNumbersExistedGetsThem() {
        RuleBook book = new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();
        TreeMap<String, String> old = new TreeMap<>(book.values());
        old.keySet().removeIf(key -> key.startsWith("R-35"));
        old.put("R-34.walkKmh", "5");
        RuleBook completed = new RuleBook("2024.2", old).completedBy(book);
        assertEquals(numbers.with("R-34.walkKmh", 5), TravelNumbers.read(completed::number));
    }

    @Test
    void speedIsTheLeastOfClassAndGround() {
        assertEquals(40, numbers.carKmh(RoadClass.SECONDARY, Surface.PAVED, true));
        assertEquals(15, numbers.carKmh(RoadClass.SECONDARY, Surface.EARTH, false));
        assertEquals(8, numbers.carKmh(RoadClass.SECONDARY, Surface.EARTH, true));
        assertEquals(40, numbers.carKmh(RoadClass.TERTIARY, Surface.UNKNOWN, true), "large roads are paved");
        assertEquals(20, numbers.carKmh(RoadClass.UNCLASSIFIED, Surface.UNKNOWN, true), "small ones perhaps not");
        assertEquals(8, numbers.carKmh(RoadClass.TRACK, Surface.UNKNOWN, true), "tracks are not");
        assertEquals(30, numbers.motorcycleKmh(RoadClass.PRIMARY, Surface.PAVED, false));
        assertEquals(15, numbers.motorcycleKmh(RoadClass.PATH, Surface.UNKNOWN, false));
    }

    @Test
    void theWidthOfTheWaterDecidesTheBoat() {
        assertEquals(Vessel.SPEEDBOAT, numbers.vessel(40));
        assertEquals(Vessel.LONGBOAT, numbers.vessel(39.9));
        assertEquals(Vessel.JUKUNG, numbers.vessel(8));
        assertEquals(Vessel.KETEK, numbers.vessel(3));
        assertNull(numbers.vessel(2));
    }

    @Test
    void noNumberIsZero() {
        assertThrows(IllegalArgumentException.class, () -> numbers.with("R-35.ferryKmh", 0));
        assertThrows(IllegalArgumentException.class, () -> numbers.with("R-35.carKmh.SKY", 10));
    }
}

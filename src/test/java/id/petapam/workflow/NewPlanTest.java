package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Region;
import id.petapam.region.RegionUnreadable;
import id.petapam.rules.need.Availability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPlanTest {

    private static final LocalDate DAY = LocalDate.of(2029, 2, 14);

    private static Region region;

    @BeforeAll
    static void readRegion() throws RegionUnreadable {
        region = Sumsel.region();
    }

    private static Plan plan(PlanRequest request) {
        NewPlan workflow = new NewPlan(region, Sumsel.rules(), IdSource.of(new Random(1)));
        return Plan.empty().with(workflow.found(request).changes(Plan.empty()));
    }

    /** Counts of KPU for 14 February 2024, all 17 Polres. */
    @ParameterizedTest
    @CsvSource({
        "16.01, 1225", "16.02, 2237", "16.03, 1786", "16.04, 1357", "16.05, 1194", "16.06, 1958", "16.07, 2564",
        "16.08, 2180", "16.09, 1352", "16.10, 1261", "16.11, 1024", "16.12, 619", "16.13, 652", "16.71, 4777",
        "16.72, 494", "16.73, 635", "16.74, 670", "16, 25985"
    })
    void everyPolresStartsWithItsStationsOf2024(String code, int stations) {
        Plan plan = plan(PlanRequest.of(code, OperationType.PEMILU, DAY));
        assertEquals(stations, plan.stations().size());
        assertTrue(plan.stations().values().stream().allMatch(PollingStation::isEstimated));
        Set<LatLon> places = new HashSet<>();
        plan.stations().values().forEach(s -> s.point().ifPresent(p -> places.add(p.at())));
        long placed = plan.stations().values().stream()
                .filter(s -> s.point().isPresent())
                .count();
        assertEquals(placed, places.size(), "two stations stand at exactly the same point");
    }

    @Test
    void okuTimurHasItsKecamatanVillagesSeatsAndPhases() {
        Plan plan = plan(PlanRequest.of("16.08", OperationType.PEMILU, DAY));
        assertEquals(20, plan.districts().size());
        assertTrue(plan.villages().size() >= 312);
        assertEquals(11, plan.phases().size());
        assertEquals(21, plan.sites().size());
        assertTrue(plan.sites().values().stream().allMatch(s -> s.point().isEstimated()));
        assertEquals("Polres OKU Timur", plan.header().policeName());
        assertEquals("POLRI DAERAH SUMATERA SELATAN", plan.header().letterHead().policeRegion());
        assertEquals("RESOR OGAN KOMERING ULU TIMUR", plan.header().letterHead().policeDistrict());
        assertEquals(region.checksum(), plan.header().region().checksum());
    }

    @Test
    void onlyKpusSpecialLocationsHaveAClassBeforeAnyoneDecides() {
        Plan plan = plan(PlanRequest.of("16.08", OperationType.PEMILU, DAY));
        var decided =
                plan.stations().values().stream().filter(s -> !s.isUndecided()).collect(Collectors.toList());
        assertEquals(2, decided.size());
        assertTrue(decided.stream().allMatch(s -> s.countedClass() == VulnerabilityClass.KHUSUS));
        assertEquals(
                Set.of(901, 902), decided.stream().map(PollingStation::number).collect(Collectors.toSet()));
        assertEquals(
                NewPlan.SPECIAL_BASIS, decided.get(0).decision().orElseThrow().basis());
    }

    @Test
    void twoThirdsOfThePolresAndAllOfTheReinforcementCanBeSent() {
        Plan plan = plan(PlanRequest.of("16.02", OperationType.PILKADA, DAY)
                .startingWith(PlanRequest.StationStart.NONE)
                .withStrength(
                        Headcount.of(528), Headcount.of(10), Headcount.of(310), Headcount.of(30), Headcount.of(900))
                .withReserve(BigDecimal.TEN));
        assertEquals(0, plan.stations().size());
        assertEquals(18, plan.districts().size());
        Availability available = Availability.of(plan);
        // floor((528 - 10) * 2/3) + 310 = 655, less ceil(65.5)
        assertEquals(Headcount.of(655), available.beforeReserve());
        assertEquals(Headcount.of(589), available.police());
        assertEquals(Headcount.of(30), available.army());
        assertEquals(Headcount.of(900), available.linmas());
    }

    @ParameterizedTest
    @CsvSource({"17.01", "16.99", "16.08.01", "x", "''", "18"})
    void anUnknownKabupatenIsRefused(String code) {
        assertThrows(Problem.class, () -> plan(PlanRequest.of(code, OperationType.PEMILU, DAY)));
    }
}

package id.petapam.exchange;

import static id.petapam.exchange.StationImporterTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.petapam.geo.LatLon;
import id.petapam.model.ClassDecision;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.RegionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The import of the real list of 2024, where it is at hand. */
@Timeout(120)
class RealStationListTest {

    @TempDir
    Path dir;

    @Test
    void theRealListGivesOkuTimurIts2180StationsAndCountsTheOthersByKabupaten() {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        StationImport result = run(Samples.REAL_LIST, Samples.plan("16.08"), Samples.real());
        assertEquals(new ImportCounts(25_985, 2_180, 0, 0, 0, 0, 23_805), result.counts());
        assertEquals(16, result.otherRegencies().size());
        assertEquals(4_777, result.otherRegencies().get("Kota Palembang"));
        assertEquals(1_225, result.otherRegencies().get("Ogan Komering Ulu"));
        Plan plan = Samples.plan("16.08").with(result.changes());
        assertEquals(2_180, plan.stations().size());
        assertEquals(312, plan.villages().size());
        assertEquals(20, plan.districts().size());
    }

    @Test
    void aPlanOfTheProvinceTakesAll25985WithTheSpecialOnesAsKhusus() {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        StationImport result = run(Samples.REAL_LIST, Samples.plan("16"), Samples.real());
        assertEquals(new ImportCounts(25_985, 25_985, 0, 0, 0, 0, 0), result.counts());
        Plan plan = Samples.plan("16").with(result.changes());
        List<PollingStation> special =
                plan.stations().values().stream().filter(s -> s.number() >= 901).toList();
        assertEquals(61, special.size());
        assertTrue(special.stream().allMatch(s -> s.decision()
                .equals(Optional.of(
                        new ClassDecision(VulnerabilityClass.KHUSUS, "KPU lokasi khusus", Samples.TODAY)))));
    }

    @Test
    void withoutCodesAlmostAllVillagesOfTheRealListAreFoundByNameAndNoneIsWronglyTaken() throws IOException {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        List<String> names = Files.readAllLines(Samples.REAL_LIST).stream()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
        StationImport byName = run(Files.write(dir.resolve("nama.csv"), names), Samples.plan("16"), Samples.real());
        assertEquals(25_815, byName.counts().added());
        assertEquals(170, byName.counts().doubtful());
        Plan coded = Samples.plan("16")
                .with(run(Samples.REAL_LIST, Samples.plan("16"), Samples.real()).changes());
        Plan named = Samples.plan("16").with(byName.changes());
        assertTrue(coded.stations().keySet().containsAll(named.stations().keySet()));
    }

    @Test
    void theShippedRegionKnowsEveryVillageOfTheRealList() throws Exception {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        Gazetteer shipped = Gazetteer.of(new RegionReader().read(Path.of("data/region/sumsel.gpkg")));
        assertEquals(
                new ImportCounts(25_985, 2_180, 0, 0, 0, 0, 23_805),
                run(Samples.REAL_LIST, Samples.plan("16.08"), shipped).counts());
    }

    @Test
    void theSameListAgainChangesNothing() {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        Plan first = Samples.plan("16.08")
                .with(run(Samples.REAL_LIST, Samples.plan("16.08"), Samples.real())
                        .changes());
        StationImport again = run(Samples.REAL_LIST, first, Samples.real());
        assertEquals(2_180, again.counts().unchanged());
        assertEquals(0, again.counts().added() + again.counts().updated());
        assertTrue(again.changes().isEmpty());
    }

    @Test
    void everyStationWithoutAPointStandsApartFromTheOthersNearItsVillage() {
        assumeTrue(Samples.hasRealData(), "the real list is not here");
        Gazetteer real = Samples.real();
        Plan plan = Samples.plan("16.08")
                .with(run(Samples.REAL_LIST, Samples.plan("16.08"), real).changes());
        List<PollingStation> stations = new ArrayList<>(plan.stations().values());
        for (PollingStation station : stations) {
            assertEquals(PointQuality.ESTIMATED, station.point().orElseThrow().quality());
            LatLon village = real.village(station.village().orElseThrow().value())
                    .orElseThrow()
                    .point()
                    .orElseThrow();
            double away = station.point().orElseThrow().at().distanceTo(village).value();
            assertTrue(away < 2_500, station.id() + " is " + away + " m away");
        }
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < stations.size(); i++) {
            LatLon here = stations.get(i).point().orElseThrow().at();
            for (int j = 0; j < i; j++) {
                nearest = Math.min(
                        nearest,
                        here.distanceTo(stations.get(j).point().orElseThrow().at())
                                .value());
            }
        }
        assertTrue(nearest >= 99, "two stations are " + nearest + " m apart");
    }
}

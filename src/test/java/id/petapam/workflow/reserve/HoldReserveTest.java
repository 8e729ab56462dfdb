package id.petapam.workflow.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.RiverCountry;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.RegionUnreadable;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldReserveTest {

    private static ReservePlan hold(StudyAccess study, Plan plan, int minutes, int places) {
        return new HoldReserve(study).of(plan, minutes, places, Progress.NONE, Optional.empty());
    }

    private static ReservePlan.Reach reach(ReservePlan found, StationId id) {
        return found.stations().stream()
                .filter(r -> r.station().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onANetworkMinutesAreThoseOfItAndWaterIsTold() throws RegionUnreadable {
        StudyAccess study = new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
        ReservePlan found = hold(study, RiverCountry.session().plan(), 60, 1);
        assertEquals(6, found.stations().size());
        assertTrue(reach(found, RiverCountry.WATER).water(), "only by boat");
        assertFalse(reach(found, RiverCountry.TOWN).water());
        assertTrue(reach(found, RiverCountry.TOWN).minutes().orElseThrow().value() < 15);
        assertEquals(Phrase.of("reserve.by-network"), found.notes().get(0));
        assertTrue(
                found.notes().contains(Phrase.of("reserve.no-vessels", 1))
                        || found.notes().contains(Phrase.of("reserve.no-vessels", 2)),
                found.notes().toString());
        assertEquals(found.reached(), found.within().get(60));
        assertEquals(found.reached(), found.atMost());
    }

    @Test
    void stationsComeLatestFirstAndTheCountsAgreeWithThem() throws RegionUnreadable {
        StudyAccess study = new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
        ReservePlan found = hold(study, RiverCountry.session().plan(), 45, 2);
        List<Integer> minutes = found.stations().stream()
                .flatMap(r -> r.minutes().stream())
                .map(Minutes::value)
                .toList();
        assertEquals(minutes.stream().sorted((a, b) -> b - a).toList(), minutes);
        found.within()
                .forEach((time, count) -> assertEquals(
                        minutes.stream().filter(m -> m <= time).count(), count.longValue(), time + " minutes"));
        assertTrue(found.within().keySet().containsAll(List.of(30, 45, 60, 120)));
    }

    @Test
    void withoutANetworkItIsAnEstimateAndSaysSo() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 3)
                .site("Pos", id.petapam.model.SiteKind.POLICE_SECTOR, 0)
                .build();
        ReservePlan found = hold(Studies.study(), plan, 120, 2);
        assertEquals(Phrase.of("reserve.by-estimate"), found.notes().get(0));
        assertEquals(1, found.chosen().size(), "there is only one place");
    }

    @Test
    void withoutPlacesOrStationsItIsSaidWhatToDo() {
        Plan bare = PlanFixture.plan().district("16.08.01", "Martapura").build();
        assertThrows(Problem.class, () -> hold(Studies.study(), bare, 60, 1));
        Plan nowhere = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 1)
                .build();
        assertEquals(
                Phrase.of("reserve.no-places"),
                hold(Studies.study(), nowhere, 60, 1).headline());
    }
}

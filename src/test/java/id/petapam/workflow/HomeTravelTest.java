package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PutUnit;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.RiverCountry;
import id.petapam.fixture.Studies;
import id.petapam.model.AccessFacts;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.RegionUnreadable;
import id.petapam.rules.access.StationAccess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeTravelTest {

    private static Unit unit(String id, Optional<String> parent, Optional<SiteId> home) {
        return new Unit(new UnitId(id), id, UnitKind.POLSEK, Headcount.of(4), parent.map(UnitId::new), home);
    }

    @Test
    void whereTheRegionHasANetworkUnitsTravelByItAsTheAccessOfAStationTells() throws RegionUnreadable {
        Plan plan = RiverCountry.session().plan();
        AccessTable table =
                new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules()).study(plan);
        Unit polsek = unit("a", Optional.empty(), Optional.of(site(plan, SiteKind.POLICE_SECTOR)));
        Unit polres = unit("b", Optional.empty(), Optional.of(site(plan, SiteKind.POLICE_DISTRICT)));
        HomeTravel travel = HomeTravel.of(table, List.of(polsek, polres));
        int compared = 0;
        for (StationAccess access : table.stations()) {
            StationId station = access.station().id();
            assertEquals(access.journey().minutes(), travel.toStation(polres.id(), station), station.value());
            Optional<Minutes> way = access.facts()
                    .flatMap(AccessFacts::polsek)
                    .flatMap(AccessFacts.Way::route)
                    .map(route -> route.minutes());
            if (way.isPresent() && access.journey().route().isPresent()) {
                assertEquals(way, travel.toStation(polsek.id(), station), station.value());
                compared++;
            }
        }
        assertTrue(compared >= 4, "stations that are reached by the network: " + compared);
    }

    private static SiteId site(Plan plan, SiteKind kind) {
        return plan.sites().values().stream()
                .filter(site -> site.siteKind() == kind)
                .map(Site::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutANetworkItIsTheStraightLineTimesTheFactorOfR34() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 1)
                .site("Pos", SiteKind.POLICE_SECTOR, 0)
                .build();
        AccessTable table = Studies.study().study(plan);
        Unit own = unit("a", Optional.empty(), Optional.of(new SiteId("Pos")));
        StationAccess station = table.stations().iterator().next();
        double km = plan.sites()
                .get(new SiteId("Pos"))
                .point()
                .at()
                .distanceTo(station.facts().orElseThrow().at())
                .kilometres();
        HomeTravel travel = HomeTravel.of(table, List.of(own));
        assertEquals(
                Optional.of(new Minutes((int) Math.round(km * 1.4 / 40 * 60))),
                travel.toStation(own.id(), station.station().id()));
    }

    @Test
    void aUnitWithoutAHomeStartsFromThatOfTheUnitAboveItElseFromThePolres() {
        Unit above = unit("above", Optional.empty(), Optional.of(new SiteId("Pos")));
        Unit below = unit("below", Optional.of("above"), Optional.empty());
        Unit lost = unit("lost", Optional.empty(), Optional.empty());
        var session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 1)
                .site("Pos", SiteKind.POLICE_SECTOR, 0)
                .session();
        List.of(above, below, lost).forEach(unit -> session.apply(new PutUnit(unit)));
        AccessTable table = Studies.study().study(session.plan());
        StationAccess station = table.stations().iterator().next();
        HomeTravel travel = HomeTravel.of(table, session.plan().units().values());
        StationId id = station.station().id();
        assertEquals(travel.toStation(above.id(), id), travel.toStation(below.id(), id));
        assertEquals(station.journey().minutes(), travel.toStation(lost.id(), id));
        assertEquals(Set.of(lost.id()), travel.assumedAtPolres());
        assertFalse(travel.toStation(lost.id(), id).equals(travel.toStation(above.id(), id)));
    }
}

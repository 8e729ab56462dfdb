package id.petapam.rules.coverage;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.planner.VillageGrouping;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private final IdSource ids = IdSource.of(new Random(1));
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 8)
            .stations("16.08.01", SANGAT_RAWAN, 1)
            .unit("samapta", UnitKind.POLRES, 10)
            .unit("kodim", UnitKind.TNI, 10)
            .site("gudang", SiteKind.LOGISTICS_DEPOT, 2)
            .session();

    private void plot(String unit, Post post, int heads) {
        session.apply(new AssignUnit(new UnitId(unit), Phase.VOTING, Map.of(post, Headcount.of(heads)), ids));
    }

    private Staffing staffing() {
        return Staffing.of(session.plan(), Phase.VOTING);
    }

    private static StationId station(int n) {
        return new StationId("16.08.01.2001-00" + n);
    }

    @Test
    void everyStationOfAGroupIsCoveredByTheGroupsTeam() {
        session.apply(new MakeGroups(VillageGrouping.propose(
                session.plan(), session.plan().stations().values(), ids)));
        plot("samapta", session.plan().index().postOf(station(1)), 2);
        for (int n = 1; n <= 8; n++) {
            assertEquals(Coverage.FULL, staffing().coverage(station(n)), "TPS " + n);
        }
        assertEquals(Coverage.EMPTY, staffing().coverage(station(9)));
    }

    @Test
    void whatIsMissingAtStationsWithoutAGroupAddsUpToThePairsTheyNeed() {
        double missing = session.plan().stations().keySet().stream()
                .mapToDouble(staffing()::missingShare)
                .sum();
        assertEquals(4.0, missing, 1e-9);
        plot("samapta", new Post.OfStation(station(9)), 2);
        assertEquals(0.0, staffing().missingShare(station(9)), 1e-9);
    }

    @Test
    void soldiersAndPeopleAtSitesAreNotCountedAsPoliceOfTheKecamatan() {
        plot("kodim", new Post.OfStation(station(9)), 2);
        plot("samapta", new Post.OfSite(new SiteId("gudang")), 2);
        plot("samapta", new Post.OfStation(station(1)), 3);
        assertEquals(Headcount.of(3), staffing().policeIn(Optional.of(new DistrictCode("16.08.01"))));
        assertEquals(Coverage.TOO_MANY, staffing().coverage(station(1)));
        assertEquals(
                Coverage.FULL,
                staffing().at(new Post.OfSite(new SiteId("gudang"))).coverage());
    }
}

package id.petapam.workflow.command;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.PutSite;
import id.petapam.edit.RemoveSite;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.findings.Checks;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitySecurityTest {

    private static final PhaseId RECAP = new PhaseId("REKAPITULASI_KPU");

    private final RuleBook rules = Sumsel.rules();
    private final CitySecurity security = new CitySecurity(IdSource.of(new Random(2)));
    private final PlanSession session = PlanFixture.plan()
            .rule("R-40.ringControllers", "2")
            .thing(new Phase(RECAP, PhaseKind.REKAPITULASI_KPU, 5, 9))
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 1)
            .site("KPU", SiteKind.ELECTION_OFFICE, 4)
            .session();

    private Plan plan() {
        return session.plan();
    }

    private Site kpu() {
        return plan().sites().get(new SiteId("KPU"));
    }

    private void surround() {
        session.apply(security.surround(plan(), rules, kpu()));
    }

    private List<Site> rings() {
        return CitySecurity.partsOf(plan(), kpu().id());
    }

    @Test
    void oneStepPutsThreeRingsOfAPletonAroundAKpuForTheRecapitulation() {
        surround();
        assertEquals(
                List.of(50, 150, 400),
                rings().stream().map(ring -> ring.detail().radiusMetres()).toList());
        for (Site ring : rings()) {
            Post post = new Post.OfSite(ring.id());
            assertEquals(Headcount.of(30), Staffing.of(plan(), RECAP).at(post).required());
            assertEquals(
                    Headcount.ZERO, Staffing.of(plan(), Phase.VOTING).at(post).required());
            assertEquals(
                    Headcount.of(2),
                    PostStaffing.of(plan(), RECAP, new Post.OfControl(ring.id()))
                            .required());
        }
        session.undo();
        assertEquals(1, plan().sites().size());
    }

    @Test
    void aSecondTimeOnlyTheRingThatIsMissingIsPut() {
        surround();
        assertThrows(Problem.class, this::surround);
        session.apply(new RemoveSite(rings().get(1).id()));
        surround();
        assertEquals(3, rings().size());
    }

    @Test
    void ringsGoWithTheirPlaceButOneThatWasMovedByItselfStays() {
        surround();
        LatLon own = kpu().point().at().offset(500, 0);
        session.apply(new PutSite(rings().get(2).withPoint(new PlacedPoint(own, PointQuality.STATED))));
        LatLon to = kpu().point().at().offset(0, 3000);
        session.apply(new PutSite(kpu().withPoint(new PlacedPoint(to, PointQuality.SURVEYED))));
        assertEquals(to, rings().get(0).point().at());
        assertEquals(to, rings().get(1).point().at());
        assertEquals(own, rings().get(2).point().at());
    }

    @Test
    void eachObjectIsMannedInItsStageAndALineKeepsItsPoints() {
        LatLon at = kpu().point().at();
        Site first = security.part(rules, kpu(), SiteKind.CROWD_CONTROL_INITIAL, "Dalmas Awal", List.of(at));
        Site riot = security.part(rules, kpu(), SiteKind.RIOT_CONTROL, "PHH", List.of(at));
        assertEquals(Set.of(Situation.HIJAU), first.detail().situations());
        assertEquals(Set.of(Situation.MERAH), riot.detail().situations());
        Site route = security.part(
                rules, kpu(), SiteKind.EVACUATION_ROUTE, "Evakuasi", List.of(at, at.offset(100, 0), at.offset(900, 0)));
        assertEquals(3, route.detail().line().size());
        session.apply(security.put(kpu(), route));
        assertEquals(List.of(route), rings());
    }

    @Test
    void theCheckAsksForPadalAndPeopleOfRingsInTheirPhaseOnly() {
        surround();
        List<String> recap = found(RECAP);
        assertEquals(3, recap.stream().filter("rule.R-40.no-padal"::equals).count());
        assertEquals(3, recap.stream().filter("rule.R-12.site-under"::equals).count());
        assertTrue(found(Phase.VOTING).stream().noneMatch(key -> key.startsWith("rule.R-40")));
    }

    private List<String> found(PhaseId phase) {
        return Checks.withoutRegion().check(plan(), phase).open().stream()
                .filter(found -> !found.subject().id().equals(kpu().id()))
                .map(PlanFinding::detail)
                .toList();
    }
}

package id.petapam.rules.check;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.PlanSession;
import id.petapam.edit.SetWindow;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Post;
import id.petapam.model.Severity;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.TimeWindow;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R-10 for heads without names. */
class HeadsElsewhereTest {

    private static final UnitId UNIT = new UnitId("sat");
    private static final PhaseId BOXES = new PhaseId("PENGAWALAN_KOTAK_SUARA");
    private static final Post STATION = new Post.OfStation(new StationId("16.08.01.2001-001"));
    private static final Post PPK = new Post.OfSite(new SiteId("ppk"));

    private final IdSource ids = IdSource.of(new Random(1));
    private final PlanSession session = PlanFixture.plan()
            .phase(PhaseKind.PENGAWALAN_KOTAK_SUARA, 0, 1)
            .district("16.08.01", "Martapura")
            .stations("16.08.01", SANGAT_RAWAN, 1)
            .site("ppk", SiteKind.DISTRICT_COMMITTEE, 0)
            .unit("sat", UnitKind.POLRES, 2)
            .session();

    private Optional<Finding> found() {
        return HeadsElsewhere.check(
                session.plan().rules(), 2, HeadsElsewhere.peaks(session.plan()).get(UNIT));
    }

    private void assign(PhaseId phase, Post post) {
        session.apply(new AssignUnit(UNIT, phase, Map.of(post, Headcount.of(2)), ids));
    }

    @Test
    void aUnitOfTwoCannotStandAtTheStationAndAtThePpkOnOneNight() {
        assign(Phase.VOTING, STATION);
        assertTrue(found().isEmpty());
        assign(BOXES, PPK);
        Finding finding = found().orElseThrow();
        assertEquals(Severity.KRITIS, finding.severity());
        assertEquals(4, finding.message().values().get(0));
    }

    @Test
    void theSamePairGoesOnWithItsBoxes() {
        assign(Phase.VOTING, STATION);
        assign(BOXES, STATION);
        assertTrue(found().isEmpty());
    }

    @Test
    void timesThatDoNotOverlapAreNoClash() {
        assign(Phase.VOTING, STATION);
        assign(BOXES, PPK);
        var voting = session.plan().index().assignmentAt(Phase.VOTING, STATION).orElseThrow();
        var boxes = session.plan().index().assignmentAt(BOXES, PPK).orElseThrow();
        session.apply(
                new SetWindow(voting.id(), Optional.of(new TimeWindow(0, LocalTime.of(6, 0), 0, LocalTime.of(20, 0)))));
        session.apply(
                new SetWindow(boxes.id(), Optional.of(new TimeWindow(0, LocalTime.of(20, 0), 1, LocalTime.of(12, 0)))));
        assertTrue(found().isEmpty());
    }
}

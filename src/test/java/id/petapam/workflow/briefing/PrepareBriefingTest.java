package id.petapam.workflow.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.CopyPhase;
import id.petapam.edit.History;
import id.petapam.edit.PlanSession;
import id.petapam.edit.PostSort;
import id.petapam.model.AccessLevel;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Severity;
import id.petapam.region.Region;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.findings.CheckPlan;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The worked example as it is told in the briefing room. */
class PrepareBriefingTest {

    private static Plan plan;
    private static History history;
    private static StudyAccess study;
    private static PrepareBriefing prepare;
    private static Briefing whole;

    @BeforeAll
    static void open() throws Exception {
        Region region = Sumsel.region();
        PlanSession session = Sumsel.example(region);
        plan = Secrets.put(session.plan());
        history = session.history();
        study = new StudyAccess(region, Sumsel.knowledge(), Sumsel.rules());
        prepare = new PrepareBriefing(() -> study, () -> new CheckPlan(study, Sumsel.rules()));
        whole = prepare.whole(plan, history, Phase.VOTING);
    }

    @Test
    void figuresAreThereBeforeAccessAndFindings() {
        Briefing first = prepare.figures(plan, history, Phase.VOTING);
        assertEquals(2180, first.need().counts().total());
        assertEquals(20, first.districts().size());
        assertTrue(first.access().isEmpty());
        assertTrue(first.findings().isEmpty());
    }

    @Test
    void theRoomIsToldTheSameNeedAsTheWindow() {
        assertEquals(NeedTable.of(plan, Phase.VOTING).balance(), whole.need().balance());
        assertEquals(2180, whole.coverage().total());
        assertEquals(
                2180,
                whole.districts().stream()
                        .mapToInt(district -> district.coverage().total())
                        .sum());
    }

    @Test
    void aPhaseIsToldByItsOwnAssignments() {
        PhaseId boxes = new PhaseId("PENGAWALAN_KOTAK_SUARA");
        assertEquals(List.of(), whole.phases());
        Plan copied = plan.with(
                new CopyPhase(Phase.VOTING, boxes, Set.of(PostSort.STATIONS), false, IdSource.of(new Random(3)))
                        .changes(plan));
        List<PhaseBrief> phases = prepare.whole(copied, history, Phase.VOTING).phases();
        assertEquals(1, phases.size());
        assertEquals(boxes, phases.get(0).phase().id());
        assertEquals(
                NeedTable.of(plan, Phase.VOTING).assignedPolice(),
                phases.get(0).figures().need().assignedPolice());
    }

    @Test
    void everyHardStationOfAKecamatanIsToldOnce() {
        AccessTable table = study.study(plan);
        assertEquals(
                table.atLeast(AccessLevel.SULIT).size(),
                whole.access().orElseThrow().hard());
        assertEquals(
                table.atLeast(AccessLevel.SULIT).size(),
                whole.districts().stream()
                        .flatMap(district -> district.hard().stream())
                        .mapToInt(hard -> hard.numbers().size())
                        .sum());
    }

    @Test
    void findingsAreCountedByRule() {
        FindingsBrief findings = whole.findings().orElseThrow();
        assertEquals(
                new CheckPlan(study, Sumsel.rules()).check(plan, Phase.VOTING).count(Severity.KRITIS),
                findings.count(Severity.KRITIS));
        assertFalse(findings.rules().isEmpty());
    }

    @Test
    void noNameNumberOrPhoneOfAPersonIsInIt() {
        Secrets.assertNone(whole.toString());
    }
}

package id.petapam.workflow.propose;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.PinAssignments;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stands is explained, whoever put it there. */
class PlanReasonsTest {

    private static final Post POST = new Post.OfStation(new StationId("16.08.01.2001-001"));
    private static final UnitId ONE = new UnitId("Polsek Satu");
    private static final UnitId TWO = new UnitId("Polsek Dua");

    private final IdSource ids = IdSource.of(new Random(4));
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", SANGAT_RAWAN, 2)
            .unit("Polsek Satu", UnitKind.POLSEK, 2)
            .unit("Polsek Dua", UnitKind.POLSEK, 2)
            .session();

    private PlanReasons reasons() {
        return new ExplainPlan(Studies.study()).reasons(session.plan(), Phase.VOTING, Optional.empty());
    }

    private static String say(List<Phrase> told) {
        Words words = new Words(Language.ID);
        return String.join("\n", told.stream().map(words::say).toList());
    }

    @Test
    void anEmptyPostNamesTheUnitThatCouldFillIt() {
        assertTrue(
                say(reasons().whyHere(POST)).startsWith("Kurang 2 personel"),
                say(reasons().whyHere(POST)));
    }

    @Test
    void anotherUnitIsComparedAndWhatChangesIsTold() {
        session.apply(new AssignUnit(ONE, Phase.VOTING, Map.of(POST, Headcount.of(2)), ids));
        assertEquals(List.of(ONE), reasons().unitsAt(POST));
        assertEquals("Polsek Satu memang bertugas di sini", say(reasons().whyNot(ONE, POST)));
        String told = say(reasons().whyNot(TWO, POST));
        assertTrue(told.contains("Polsek Dua"), told);
        assertTrue(told.contains("2 personel mendapat tugas lain") || told.contains("4 personel mendapat"), told);
    }

    @Test
    void aPinnedPostSaysSoAndIsNotReplaced() {
        session.apply(new AssignUnit(ONE, Phase.VOTING, Map.of(POST, Headcount.of(2)), ids));
        session.apply(new PinAssignments(Phase.VOTING, List.of(POST), true));
        assertTrue(say(reasons().whyHere(POST)).contains("dikunci"));
        assertTrue(say(reasons().whyNot(TWO, POST)).contains("dikunci"));
    }
}

package id.petapam.workflow.proof;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.TakeOverScenario;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.rules.need.NeedTable;
import id.petapam.workflow.propose.ProposePlan;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The page that proves a shortage, held against figures that were computed by hand. */
class ProveShortageTest {

    private final IdSource ids = IdSource.of(new Random(3));
    private final ProveShortage prover = new ProveShortage(new ProposePlan(Studies.study(), ids));

    private ShortageProof prove(Plan plan) {
        return prover.prove(plan, Phase.VOTING, Progress.NONE, Optional.empty());
    }

    /** 17 KR are three pairs, 3 R two, 1 SR one: 12 officers. */
    private static PlanFixture twelveNeeded() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, 17)
                .stations("16.08.01", RAWAN, 3)
                .stations("16.08.01", SANGAT_RAWAN, 1);
    }

    /** Domain 5: 47 SR + 583 R + 1,607 KR against 838 officers; 1,080 needed, short of 242, fits only at 2 per 21. */
    @Test
    void okiOf2024CountedAsThePressDoesIsShortOf242AndFitsOnlyAtTwentyOne() {
        Plan plan = PlanFixture.plan()
                .district("16.02.05", "OKI")
                .stations("16.02.05", KURANG_RAWAN, 1607)
                .stations("16.02.05", RAWAN, 583)
                .stations("16.02.05", SANGAT_RAWAN, 47)
                .strength("Polres", 792, 0, "2/3")
                .strength("BKO Polda, Brimob", 310, 0, "1/1")
                .build();
        NeedTable need = NeedTable.of(plan, Phase.VOTING);
        assertEquals(Headcount.of(838), need.availability().police());
        assertEquals(Headcount.of(1080), need.regencyLevel().police());
        assertEquals(Headcount.of(-242), need.balance());
        List<Phrase> why = WhyNoBetter.of(plan, need);
        Phrase fit = why.get(why.size() - 1);
        assertEquals(
                Phrase.of("proof.why.regency-fit", new GuardPattern(2, 21, 2), Headcount.of(832)),
                fit,
                "77 pairs for 1,607 KR, 292 for 583 R, 47 for 47 SR");
        assertTrue(why.contains(
                Phrase.of("proof.why.sum-short", Headcount.of(1080), Headcount.of(838), Headcount.of(242))));
    }

    @Test
    void thePageSaysHowManyAreMissingWhereAndWhatHelps() {
        ShortageProof proof =
                prove(twelveNeeded().strength("Polres", 15, 0, "2/3").build());
        assertEquals(Headcount.of(2), proof.shortage());
        assertFalse(proof.isEnough());
        assertEquals(1, proof.places().size(), "the shortage falls on the least vulnerable");
        assertEquals(Optional.of(KURANG_RAWAN), proof.places().get(0).stationClass());
        assertEquals(Headcount.of(2), proof.places().get(0).missing());
        assertTrue(proof.best().proof().proven());
        assertTrue(proof.why().stream().anyMatch(sentence -> sentence.key().equals("proof.why.example")));
        assertEquals(
                List.of("MILDEST", "REINFORCEMENT"),
                proof.remedies().stream().map(WayOut::kind).toList());
    }

    @Test
    void whereItIsEnoughThePageSaysSoAndOffersNothing() {
        ShortageProof proof =
                prove(twelveNeeded().strength("Polres", 21, 0, "2/3").build());
        assertTrue(proof.isEnough());
        assertEquals(Phrase.of("proof.enough", Headcount.of(12), Headcount.of(14), Headcount.of(2)), proof.verdict());
        assertEquals(List.of(), proof.places());
        assertEquals(List.of(), proof.remedies());
    }

    @Test
    void eachRemedyTakenOverAsAScenarioDoesWhatItSaysAndOneUndoBringsThePlanBack() {
        PlanSession session = twelveNeeded().strength("Polres", 15, 0, "2/3").session();
        Plan before = session.plan();
        ShortageProof proof = prove(before);
        for (WayOut remedy : proof.remedies()) {
            Scenario scenario = Scenario.empty(new ScenarioId("coba"), "Coba")
                    .measuring(remedy.measures(proof.need().availability(), "BKO tambahan"));
            session.apply(new TakeOverScenario(scenario, ids));
            NeedTable after = NeedTable.of(session.plan(), Phase.VOTING);
            assertEquals(remedy.required(), after.districtsTotal().police(), remedy.kind());
            assertEquals(remedy.available(), after.availability().police(), remedy.kind());
            assertEquals(Headcount.ZERO, prove(session.plan()).shortage(), remedy.kind());
            session.undo();
            assertEquals(before, session.plan());
        }
    }

    @Test
    void theReserveIsGivenUpOnlyAsFarAsItIsNeeded() {
        PlanSession session =
                twelveNeeded().strength("Polres", 21, 0, "2/3").reserve("20").session();
        ShortageProof proof = prove(session.plan());
        WayOut reserve = proof.remedies().get(0);
        assertEquals("RESERVE", reserve.kind());
        session.apply(new TakeOverScenario(
                Scenario.empty(new ScenarioId("coba"), "Coba")
                        .measuring(reserve.measures(proof.need().availability(), "BKO")),
                ids));
        assertTrue(prove(session.plan()).isEnough());
    }
}

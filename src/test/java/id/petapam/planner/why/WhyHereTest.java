package id.petapam.planner.why;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static id.petapam.planner.Situation.post;
import static id.petapam.planner.Situation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.Situation;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.Totals;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.proof.Shortage;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhyHereTest {

    private static final Naming NAMES = new Naming() {
        @Override
        public String unit(UnitId unit) {
            return unit.value();
        }

        @Override
        public Phrase post(Post post) {
            return Phrase.of("planner.post.site", post.id().toString());
        }
    };

    private final Words words = new Words(Language.ID);

    private static AssignmentProposal propose(AssignmentProblem problem) {
        return ProposeAssignment.propose(problem, Progress.NONE);
    }

    private String say(Phrase phrase) {
        return words.say(phrase);
    }

    /** Polsek is 5 from A and 10 from B, Polres 20 and 90; one pair each. Best: Polres to A, Polsek to B. */
    private static Situation two() {
        return new Situation()
                .with("Polsek", 2)
                .with("Polres", 2)
                .post("A", KURANG_RAWAN, 2, 5, 20)
                .post("B", KURANG_RAWAN, 2, 10, 90);
    }

    @Test
    void aNearerUnitThatServesElsewhereIsNamedWithWhatMovingItWouldCost() {
        WhyHere why = new WhyHere(propose(two().problem()), NAMES);
        assertEquals("Polsek paling dekat: 10 menit", say(why.whyHere(post("B")).get(0)));
        // Polsek at A: 5 instead of 20, but then Polres at B: 90 instead of 10: 65 for each of two officers
        assertEquals(
                "Polres, 20 menit. 1 satuan lebih dekat, tetapi: semua personel Polsek (5 menit) sudah bertugas;"
                        + " memindahkannya ke sini membuat perjalanan seluruhnya lebih berat 130 menit",
                say(why.whyHere(post("A")).get(0)));
    }

    @Test
    void whatChangesIfAnotherIsSentIsComputedNotGuessed() {
        WhyHere why = new WhyHere(propose(two().problem()), NAMES);
        WhyHere.Effect effect = why.whatIf(unit("Polsek"), post("A")).orElseThrow();
        assertEquals(
                "Bila Polsek ke A: 4 personel mendapat tugas lain, perjalanan seluruhnya bertambah 130 menit",
                say(effect.text()));
        assertEquals(
                "2 personel Polres: dari A ke B",
                say(why.say(effect.moves().stream()
                        .filter(m -> m.unit().equals(unit("Polres")))
                        .findFirst()
                        .orElseThrow())));
    }

    @Test
    void aForbiddenUnitAndOneWithoutAWayAreSaidToBeThat() {
        AssignmentProblem problem = new Situation()
                .with("BKO", 2)
                .with("Polsek", 2)
                .with("Far", 2)
                .post("A", KURANG_RAWAN, 2, 5, 20, -1)
                .fit("BKO", "A", Fit.forbidden(Phrase.of("rule.R-06.class")))
                .problem();
        WhyHere why = new WhyHere(propose(problem), NAMES);
        assertEquals("BKO tidak boleh ke sini: Kelompok harus satu kategori", say(why.whyNot(unit("BKO"), post("A"))));
        assertEquals("Far tidak punya jalan ke sini", say(why.whyNot(unit("Far"), post("A"))));
        assertEquals(Optional.empty(), why.whatIf(unit("BKO"), post("A")).map(WhyHere.Effect::text));
    }

    @Test
    void anEmptyPostIsExplainedByThoseWhoCanGoThere() {
        AssignmentProblem problem = new Situation()
                .with("U", 2)
                .post("kr", KURANG_RAWAN, 2, 1)
                .post("sr", SANGAT_RAWAN, 2, 1)
                .problem();
        AssignmentProposal proposal = propose(problem);
        WhyHere why = new WhyHere(proposal, NAMES);
        assertEquals(
                "Kurang 2 personel: titik ini termasuk 2 titik yang butuh 4 personel, sedangkan 1 satuan yang dapat ke"
                        + " sana hanya punya 2; 2 personel kurang bagaimanapun dibagi",
                say(why.whyHere(post("kr")).get(0)));
        assertEquals(
                "semua personel U (1 menit) sudah bertugas; memindahkannya ke sini membuat titik lain yang setara atau"
                        + " lebih rawan tanpa personel",
                say(why.whyNot(unit("U"), post("kr"))));
        assertEquals(
                "KURANG 2 personel (1 pasangan): tidak ada pembagian lain yang kurangnya lebih sedikit",
                say(WhyShort.headline(Shortage.of(proposal))));
    }

    @Test
    void theLossThatIsToldIsTheOneThatHappens() {
        Random random = new Random(13);
        int compared = 0;
        for (int round = 0; round < 10; round++) {
            AssignmentProblem problem = Situation.random(random, 4, 12, 6, 2).problem();
            AssignmentProposal proposal = propose(problem);
            WhyHere why = new WhyHere(proposal, NAMES);
            for (PostNeed need : problem.posts()) {
                for (UnitSupply supply : problem.units()) {
                    say(why.whyNot(supply.unit(), need.post()));
                    var loss = proposal.loss(supply.unit(), need.post());
                    var effect = why.whatIf(supply.unit(), need.post());
                    assertEquals(loss.isPresent(), effect.isPresent());
                    if (effect.isPresent()) {
                        compared++;
                        assertEquals(
                                loss.get().coverage(),
                                weighed(effect.get().after().totals()) - weighed(proposal.totals()));
                    }
                }
            }
        }
        assertTrue(compared > 100);
    }

    /** Missing pairs by urgency, weighed 3, 2, 1. */
    private static long weighed(Totals totals) {
        return (3L * totals.missing().get(Urgency.HIGHEST).value()
                        + 2L * totals.missing().get(Urgency.HIGH).value()
                        + totals.missing().get(Urgency.USUAL).value())
                / 2;
    }
}

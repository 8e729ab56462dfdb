package id.petapam.planner.proof;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.planner.proof.Remedy.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final DistrictCode A = new DistrictCode("16.08.01");
    private static final DistrictCode B = new DistrictCode("16.08.02");
    private static final DistrictCode C = new DistrictCode("16.08.03");

    private static Map<Kind, Remedy> byKind(Plan plan) {
        Map<Kind, Remedy> found = new TreeMap<>();
        Remedies.of(plan, Phase.VOTING).forEach(r -> found.put(r.kind(), r));
        return found;
    }

    /**
     * 80, 40 and 17 stations at 2:8 are 10 + 5 + 3 = 18 pairs = 36 officers; 30 are there, 6 are missing. A alone at
     * 2:12 has 7 pairs: 6 saved. Up to 2:10 A has 8 pairs (4 saved), C at 2:9 has 2 (2 saved): two kecamatan, but a
     * milder pattern. 2:10 everywhere is 8 + 4 + 2 = 14 pairs = 28.
     */
    private static PlanFixture three() {
        return PlanFixture.plan()
                .district(A.value(), "A")
                .stations(A.value(), KURANG_RAWAN, 80)
                .district(B.value(), "B")
                .stations(B.value(), KURANG_RAWAN, 40)
                .district(C.value(), "C")
                .stations(C.value(), KURANG_RAWAN, 17);
    }

    @Test
    void theFewestKecamatanAndTheMildestPatternAreBothOffered() {
        Map<Kind, Remedy> found = byKind(three().strength("Semua", 30, 0, "1/1").build());
        assertEquals(Map.of(A, 12), found.get(Kind.FEWEST_KECAMATAN).newStations());
        assertEquals(Headcount.of(30), found.get(Kind.FEWEST_KECAMATAN).required());
        assertEquals(Map.of(A, 10, C, 9), found.get(Kind.MILDEST).newStations());
        assertEquals(Headcount.of(30), found.get(Kind.MILDEST).required());
        assertEquals(Map.of(A, 10, B, 10, C, 10), found.get(Kind.EVERYWHERE).newStations());
        assertEquals(Headcount.of(28), found.get(Kind.EVERYWHERE).required());
        assertEquals(Headcount.of(6), found.get(Kind.REINFORCEMENT).reinforcement());
        assertTrue(found.values().stream().allMatch(Remedy::isEnough));
        assertFalse(found.containsKey(Kind.RESERVE));
    }

    @Test
    void theReserveIsOfferedFirstWithWhatItLeavesOpen() {
        // ten percent of 34 are 4: 30 to be planned with, 6 missing, 4 of them in reserve
        List<Remedy> found = Remedies.of(
                three().strength("Semua", 34, 0, "1/1").reserve("10").build(), Phase.VOTING);
        Remedy first = found.get(0);
        assertEquals(Kind.RESERVE, first.kind());
        assertEquals(Headcount.of(4), first.fromReserve());
        assertEquals(Headcount.of(-2), first.balance());
        assertFalse(first.isEnough());
    }

    @Test
    void whereItIsEnoughNothingIsOffered() {
        assertEquals(
                List.of(), Remedies.of(three().strength("Semua", 36, 0, "1/1").build(), Phase.VOTING));
    }

    /**
     * OKI 2024 as one body: 1,080 needed, 838 there. 678 are for SR and R, so 160 = 80 pairs are left for 1,607 KR: 2:16
     * still needs 101 pairs (880 in all, 42 too many); 2:21 is the first that fits (77 pairs, 832 in all), and nobody has
     * used it.
     */
    @Test
    void okiFitsAtTwentyOneOrWithReinforcement() {
        Plan oki = PlanFixture.plan()
                .district("16.02.01", "OKI")
                .stations("16.02.01", KURANG_RAWAN, 1607)
                .stations("16.02.01", RAWAN, 583)
                .stations("16.02.01", SANGAT_RAWAN, 47)
                .strength("Semua", 838, 0, "1/1")
                .build();
        Map<Kind, Remedy> found = byKind(oki);
        assertEquals(Headcount.of(242), found.get(Kind.REINFORCEMENT).reinforcement());
        Remedy both = found.get(Kind.EVERYWHERE_AND_REINFORCEMENT);
        assertEquals(Headcount.of(880), both.required());
        assertEquals(Headcount.of(42), both.reinforcement());
        Remedy unusual = found.get(Kind.MILDEST);
        assertEquals(Map.of(new DistrictCode("16.02.01"), 21), unusual.newStations());
        assertEquals(Headcount.of(832), unusual.required());
        assertTrue(unusual.unusual());
        assertEquals(
                List.of(Kind.EVERYWHERE_AND_REINFORCEMENT, Kind.REINFORCEMENT, Kind.MILDEST),
                Remedies.of(oki, Phase.VOTING).stream().map(Remedy::kind).toList(),
                "the same n everywhere would be the same again");
    }

    /**
     * The same stations in two kecamatan: 804 + 803 KR, 292 + 291 R, 24 + 23 SR. Each rounds up by itself: KR 101 + 101,
     * R 146 + 146, SR 24 + 23: 541 pairs = 1,082. SR and R take 678, 160 are left = 80 pairs, 40 in each: 803 / 40 is
     * 20,1, so 2:21 in both: 39 + 39 pairs = 156, 834 in all. At 2:20 it is 41 + 41 = 164: four too many.
     */
    @Test
    void okiInTwoKecamatanIsRoundedInEach() {
        Plan oki = PlanFixture.plan()
                .district("16.02.01", "Satu")
                .stations("16.02.01", KURANG_RAWAN, 804)
                .stations("16.02.01", RAWAN, 292)
                .stations("16.02.01", SANGAT_RAWAN, 24)
                .district("16.02.02", "Dua")
                .stations("16.02.02", KURANG_RAWAN, 803)
                .stations("16.02.02", RAWAN, 291)
                .stations("16.02.02", SANGAT_RAWAN, 23)
                .strength("Semua", 838, 0, "1/1")
                .build();
        Map<Kind, Remedy> found = byKind(oki);
        assertEquals(Headcount.of(1082), found.get(Kind.REINFORCEMENT).required());
        assertEquals(Headcount.of(834), found.get(Kind.EVERYWHERE).required());
        assertEquals(21, found.get(Kind.EVERYWHERE).newStations().get(new DistrictCode("16.02.01")));
    }

    @Test
    void noSmallerSetOfKecamatanSavesAsMuch() {
        Random random = new Random(2);
        for (int round = 0; round < 60; round++) {
            List<KurangRawanNeed> needs = new ArrayList<>();
            for (int d = 0; d < 3; d++) {
                needs.add(new KurangRawanNeed(
                        List.of(A, B, C).get(d),
                        new GuardPattern(2, 6 + random.nextInt(4), 2),
                        5 + random.nextInt(90)));
            }
            int officers = 1 + random.nextInt(16);
            long best = Long.MAX_VALUE;
            for (int a = 0; a <= 14; a++) {
                for (int b = 0; b <= 14; b++) {
                    for (int c = 0; c <= 14; c++) {
                        int[] n = {a, b, c};
                        int saved = 0;
                        long cost = 0;
                        for (int d = 0; d < 3; d++) {
                            int now = needs.get(d).now().stations();
                            if (n[d] > now) {
                                saved += needs.get(d).saved(n[d]);
                                cost += 1_000_000 + n[d] - now;
                            }
                        }
                        best = saved >= officers ? Math.min(best, cost) : best;
                    }
                }
            }
            Optional<Map<DistrictCode, Integer>> found = SmallestChange.saving(needs, officers, 14);
            assertEquals(best < Long.MAX_VALUE, found.isPresent());
            if (found.isPresent()) {
                long cost = needs.stream()
                        .filter(d -> found.get().containsKey(d.district()))
                        .mapToLong(d -> 1_000_000
                                + found.get().get(d.district())
                                - d.now().stations())
                        .sum();
                assertEquals(best, cost, "round " + round);
            }
        }
    }
}

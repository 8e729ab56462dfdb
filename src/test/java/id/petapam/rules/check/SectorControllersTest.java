package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.PersonId;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.Slot;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.workflow.Sumsel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectorControllersTest {

    private final RuleBook rules = Sumsel.rules();
    private final Plan plan = PlanFixture.plan()
            .unit("sek", UnitKind.POLSEK, 9)
            .persons("sek", Rank.IPDA, 1)
            .persons("sek", Rank.AIPTU, 1)
            .persons("sek", Rank.AIPDA, 1)
            .persons("sek", Rank.UNKNOWN, 1)
            .build();

    private Optional<Severity> rank(Integer... persons) {
        List<Slot> slots = Arrays.stream(persons)
                .map(n -> n == 0
                        ? Slot.open(new UnitId("sek"))
                        : Slot.named(plan.persons().get(new PersonId("sek-p" + n))))
                .toList();
        return SectorControllers.rank(rules, plan, slots).map(Finding::severity);
    }

    @Test
    void aKecamatanWithStationsAndNobodyInChargeIsCritical() {
        assertEquals(
                Optional.of(Severity.KRITIS),
                SectorControllers.none(rules, 88, Headcount.ZERO).map(Finding::severity));
        assertEquals(Optional.empty(), SectorControllers.none(rules, 88, Headcount.of(1)));
        assertEquals(Optional.empty(), SectorControllers.none(rules, 0, Headcount.ZERO), "nothing to control there");
    }

    @Test
    void anIpdaIsFineAnAiptuIsInformationAnAipdaAWarning() {
        assertEquals(Optional.empty(), rank(1));
        assertEquals(Optional.of(Severity.INFO), rank(2));
        assertEquals(Optional.of(Severity.PERINGATAN), rank(3));
        assertEquals(Optional.empty(), rank(3, 1), "one officer among them is enough");
    }

    @Test
    void whoseRankIsNotKnownIsNotJudged() {
        assertEquals(Optional.empty(), rank());
        assertEquals(Optional.empty(), rank(3, 0), "an open place may become an officer");
        assertEquals(Optional.empty(), rank(4));
    }

    @Test
    void howManyKecamatanOneMayHoldStandsInTheRuleBook() {
        assertEquals(
                Optional.of(Severity.PERINGATAN),
                SectorControllers.tooMany(rules, 2).map(Finding::severity));
        assertEquals(Optional.empty(), SectorControllers.tooMany(rules, 1));
        assertEquals(Optional.empty(), SectorControllers.tooMany(rules.with(Map.of("R-13.maxDistricts", "2")), 2));
    }

    @Test
    void switchedOffItSaysNothing() {
        RuleBook off = rules.with(Map.of("R-13.on", "false"));
        assertEquals(Optional.empty(), SectorControllers.none(off, 88, Headcount.ZERO));
        assertEquals(Optional.empty(), SectorControllers.tooMany(off, 5));
    }
}

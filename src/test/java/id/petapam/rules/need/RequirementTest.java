package id.petapam.rules.need;

import static id.petapam.model.VulnerabilityClass.KHUSUS;
import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.ChangeDistrictPatterns;
import id.petapam.edit.ChangeGroupPattern;
import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

    @ParameterizedTest(name = "KR {0}, R {1}, SR {2}, K {3} at 2:{4} need {5}")
    @CsvSource({
        "1607, 583, 47, 0, 8, 1080",
        "2073, 105, 0, 2, 8, 630",
        "2073, 105, 0, 2, 13, 430",
        "1183, 26, 16, 0, 8, 354"
    })
    void countsWholePairsAsTheReportsOf2024Do(int kr, int r, int sr, int k, int n, int police) {
        Plan plan = PlanFixture.plan()
                .pattern(KURANG_RAWAN, 2, n, 2)
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, kr)
                .stations("16.08.01", RAWAN, r)
                .stations("16.08.01", SANGAT_RAWAN, sr)
                .stations("16.08.01", KHUSUS, k)
                .build();
        NeedTable need = NeedTable.of(plan, Phase.VOTING);
        assertEquals(Headcount.of(police), need.regencyLevel().police());
        assertEquals(Headcount.of(2 * (kr + r + sr + k)), need.regencyLevel().linmas());
    }

    @Test
    void aPairDoesNotCrossTheKecamatanSoTheNeedIsRoundedInEach() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .district("16.08.02", "Buay Madang")
                .stations("16.08.01", KURANG_RAWAN, 9)
                .stations("16.08.02", KURANG_RAWAN, 7)
                .build();
        NeedTable need = NeedTable.of(plan, Phase.VOTING);
        assertEquals(Headcount.of(6), need.districtsTotal().police());
        assertEquals(Headcount.of(4), need.regencyLevel().police());
    }

    @Test
    void anUndecidedStationCountsAsLowAndIsToldApart() {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", null, 3)
                .stations("16.08.01", KURANG_RAWAN, 5)
                .build();
        NeedTable need = NeedTable.of(plan, Phase.VOTING);
        assertEquals(8, need.counts().of(KURANG_RAWAN));
        assertEquals(3, need.counts().undecided());
        assertEquals(Headcount.of(2), need.districtsTotal().police());
    }

    @Test
    void aKecamatanAndAGroupMayHaveAPatternOfTheirOwn() {
        PlanSession session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, 8)
                .session();
        session.apply(new ChangeDistrictPatterns(
                new DistrictCode("16.08.01"), Map.of(KURANG_RAWAN, new GuardPattern(2, 4, 2))));
        assertEquals(
                Headcount.of(4),
                NeedTable.of(session.plan(), Phase.VOTING).districtsTotal().police());

        var stations = List.copyOf(session.plan().stations().keySet()).subList(0, 4);
        session.apply(new MakeGroups(List.of(new StationGroup(
                new GroupId("g1"), new DistrictCode("16.08.01"), 1, KURANG_RAWAN, stations, Optional.empty()))));
        session.apply(new ChangeGroupPattern(List.of(new GroupId("g1")), Optional.of(new GuardPattern(3, 2, 2))));
        NeedTable need = NeedTable.of(session.plan(), Phase.VOTING);
        assertEquals(Headcount.of(6 + 2), need.districtsTotal().police());
        assertEquals(Headcount.of(6 + 2), need.groupsNeed().orElseThrow().police());
    }
}

package id.petapam.rules.need;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.ChangeDistrictPatterns;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatternLookupTest {

    private final DistrictCode martapura = new DistrictCode("16.08.01");
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 4)
            .session();

    private StationGroup group(Optional<GuardPattern> own) {
        return new StationGroup(
                new GroupId("g"), martapura, 1, KURANG_RAWAN, List.of(new StationId("16.08.01.2001-001")), own);
    }

    @Test
    void aGroupsOwnPatternGoesBeforeTheKecamatansAndThatBeforeTheRuleBooks() {
        assertEquals(
                8, PatternLookup.of(session.plan()).of(group(Optional.empty())).stations());
        session.apply(new ChangeDistrictPatterns(martapura, Map.of(KURANG_RAWAN, new GuardPattern(2, 10, 2))));
        PatternLookup patterns = PatternLookup.of(session.plan());
        assertEquals(10, patterns.of(group(Optional.empty())).stations());
        assertEquals(
                4, patterns.of(group(Optional.of(new GuardPattern(2, 4, 2)))).stations());
        assertEquals(2, patterns.of(Optional.of(martapura), RAWAN).stations());
    }

    @Test
    void tryingAnotherNTouchesOnlyTheRuleBooksKurangRawan() {
        PatternLookup tried = PatternLookup.of(session.plan()).trying(13);
        assertEquals(13, tried.of(Optional.empty(), KURANG_RAWAN).stations());
        assertEquals(2, tried.of(Optional.empty(), RAWAN).stations());
        session.apply(new ChangeDistrictPatterns(martapura, Map.of(KURANG_RAWAN, new GuardPattern(2, 10, 2))));
        assertEquals(
                10,
                PatternLookup.of(session.plan())
                        .trying(13)
                        .of(Optional.of(martapura), KURANG_RAWAN)
                        .stations());
    }
}

package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.model.Coverage;
import id.petapam.model.Headcount;
import id.petapam.model.PersonalData;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Region;
import id.petapam.region.RegionUnreadable;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.need.NeedTable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MakeExampleTest {

    private static Region region;
    private static PlanSession session;
    private static Plan plan;

    @BeforeAll
    static void make() throws RegionUnreadable {
        region = Sumsel.region();
        session = Sumsel.example(region);
        plan = session.plan();
    }

    @Test
    void countsAreThoseReportedForOkuTimur() {
        NeedTable need = NeedTable.of(plan, Phase.VOTING);
        assertEquals(2073, need.counts().of(VulnerabilityClass.KURANG_RAWAN));
        assertEquals(105, need.counts().of(VulnerabilityClass.RAWAN));
        assertEquals(2, need.counts().of(VulnerabilityClass.KHUSUS));
        assertEquals(0, need.counts().undecided());
        assertEquals(Headcount.of(630), need.regencyLevel().police());
        assertEquals(Headcount.of(446), need.availability().police());
    }

    @Test
    void unitsAddUpToTheReportedOfficers() {
        assertEquals(153, heads(UnitKind.POLRES));
        assertEquals(174, heads(UnitKind.POLSEK));
        assertEquals(119, heads(UnitKind.BKO));
    }

    private static int heads(UnitKind kind) {
        return plan.units().values().stream()
                .filter(u -> u.unitKind() == kind)
                .mapToInt(u -> u.headcount().value())
                .sum();
    }

    @Test
    void everyPersonIsPlainlyASample() {
        assertTrue(plan.persons().size() >= 40);
        for (PersonalData data : plan.personal()) {
            assertTrue(data.name().matches("CONTOH \\d{3}"), "not a sample name");
            assertTrue(data.serviceNumber().startsWith("00000"), "a number somebody could have");
            assertEquals("", data.phone());
        }
    }

    @Test
    void everyStateOfAPostCanBeSeen() {
        Set<Coverage> seen = Stream.concat(
                        plan.groups().keySet().stream().map(Post.OfGroup::new),
                        plan.sites().keySet().stream().map(Post.OfSite::new))
                .map(post -> PostStaffing.of(plan, Phase.VOTING, post))
                .filter(post -> post.required().value() > 0)
                .map(post -> Coverage.of(post.police(), post.required()))
                .collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(Coverage.NOT_WANTED)), seen);
    }

    @Test
    void itIsTheSameEveryTimeAndCanBeTakenBack() {
        assertEquals(plan, Sumsel.example(region).plan());
        PlanSession other = Sumsel.example(region);
        while (other.undo().isPresent()) {
            assertTrue(other.history().lastSeq() < 1000);
        }
        assertEquals(2180, other.plan().stations().size());
        assertEquals(0, other.plan().units().size());
    }
}

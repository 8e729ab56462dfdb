package id.petapam.planner.why;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.PlanFixture;
import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.PotProposal;
import id.petapam.planner.grouping.ProposeGroups;
import id.petapam.planner.grouping.ProposedGroup;
import id.petapam.planner.why.WhyGroup.TravelUnit;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyGroupTest {

    private final Words words = new Words(Language.ID);

    /** Twelve stations in a row, 150 m apart, in one village; eight in a group. */
    private final Plan plan = PlanFixture.plan()
            .rule("R-08.severity", "PERINGATAN")
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 12)
            .build();

    private final GroupingProblem problem = GroupingProblem.of(
            plan.rules(),
            GroupingProblem.pots(plan, plan.stations().values(), Set.of()),
            (a, b) -> 150 * Math.abs(number(a) - number(b)),
            (a, b) -> false,
            0);

    private final PotProposal pot =
            ProposeGroups.propose(problem, Progress.NONE).pots().get(0);
    private final WhyGroup why = new WhyGroup(problem, pot, TravelUnit.METRES);

    private int number(StationId id) {
        return plan.stations().get(id).number();
    }

    private String say(Phrase phrase) {
        return words.say(phrase);
    }

    @Test
    void aGroupSaysHowLargeItIsAndHowLongItsWays() {
        assertEquals(
                "12 TPS, paling banyak 8 satu kelompok: tidak mungkin kurang dari 2 kelompok", say(why.whySoMany()));
        int stations = 0;
        for (ProposedGroup group : pot.groups()) {
            stations += group.stations().size();
            int count = group.stations().size();
            assertEquals(150L * (count - 1), group.patrol(), "no detour");
            assertEquals(1, why.whyGroup(group).size());
        }
        assertEquals(12, stations);
    }

    @Test
    void anotherGroupIsRefusedWithTheFigureThatSpeaksAgainstIt() {
        ProposedGroup one = pot.groups().get(0);
        ProposedGroup other = pot.groups().get(1);
        StationId first = one.stations().get(0);
        assertEquals("TPS ini memang di kelompok itu", say(why.whyNot(first, one)));
        ProposedGroup into = other.stations().size() < 8 ? other : one;
        StationId moved =
                into == other ? first : other.stations().get(other.stations().size() - 1);
        String answer = say(why.whyNot(moved, into));
        assertEquals(true, answer.startsWith("Jalan antar-TPS bertambah"), answer);
    }
}

package id.petapam.workflow.propose;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.PinAssignments;
import id.petapam.edit.PlanSession;
import id.petapam.edit.PutUnit;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.planner.assign.PlanPosts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Repairs of small plans against all repairs there are. */
class RepairLeastTest {

    private static final int POSTS = 4;
    private static final List<String> UNITS = List.of("A", "B", "C");

    private final IdSource ids = IdSource.of(new Random(4));
    private final RepairPlan repairer = new RepairPlan(Studies.study(), ids);

    private static Post post(int number) {
        return new Post.OfStation(new StationId("16.08.01.2001-00" + number));
    }

    private PlanRepair repair(Plan plan) {
        return repairer.repair(plan, Phase.VOTING, Progress.NONE, Optional.empty());
    }

    private void send(PlanSession session, String unit, Post post) {
        session.apply(new AssignUnit(new UnitId(unit), Phase.VOTING, Map.of(post, Headcount.of(2)), ids));
    }

    private static void resize(PlanSession session, String unit, int heads) {
        Unit now = session.plan().units().get(new UnitId(unit));
        session.apply(new PutUnit(
                new Unit(now.id(), now.name(), now.unitKind(), Headcount.of(heads), now.parent(), now.home())));
    }

    private static Map<Post, Map<UnitId, Headcount>> teams(Plan plan) {
        Set<Post> posts = new HashSet<>();
        plan.assignments().values().forEach(one -> posts.add(one.post()));
        return PlanPosts.standing(plan, Phase.VOTING, posts);
    }

    private PlanSession session(int... heads) {
        PlanFixture fixture =
                PlanFixture.plan().district("16.08.01", "Martapura").stations("16.08.01", SANGAT_RAWAN, POSTS);
        for (int i = 0; i < heads.length; i++) {
            fixture.unit(UNITS.get(i), UnitKind.POLSEK, heads[i]);
        }
        return fixture.session();
    }

    @Test
    void noRepairThatCoversAsMuchMovesFewer() {
        Random random = new Random(20);
        for (int round = 0; round < 40; round++) {
            PlanSession session = session(8, 8, 8);
            List<Integer> was = new ArrayList<>();
            Set<Integer> pinned = new HashSet<>();
            for (int i = 0; i < POSTS; i++) {
                int unit = random.nextInt(UNITS.size() + 1) - 1;
                was.add(unit);
                if (unit >= 0) {
                    send(session, UNITS.get(unit), post(i + 1));
                    if (random.nextInt(4) == 0) {
                        pinned.add(i);
                        session.apply(new PinAssignments(Phase.VOTING, List.of(post(i + 1)), true));
                    }
                }
            }
            int[] pairs = new int[UNITS.size()];
            for (int u = 0; u < pairs.length; u++) {
                int unit = u;
                int held = (int) pinned.stream().filter(i -> was.get(i) == unit).count();
                pairs[u] = held + random.nextInt(3);
                resize(session, UNITS.get(u), 2 * pairs[u]);
            }
            Plan before = session.plan();
            PlanRepair found = repair(before);
            int[] best = best(was, pinned, pairs);
            assertEquals(POSTS - best[0], found.missingAfter().value() / 2, "covers all that can be, round " + round);
            assertEquals(best[1], found.moved().value() / 2, "moves the fewest, round " + round);
            if (found.edit().isPresent()) {
                session.apply(found.edit().get());
                Map<Post, Map<UnitId, Headcount>> after = teams(session.plan());
                pinned.forEach(i -> assertEquals(teams(before).get(post(i + 1)), after.get(post(i + 1))));
                session.plan()
                        .units()
                        .values()
                        .forEach(unit -> assertFalse(
                                session.plan().index().left(Phase.VOTING, unit).isNegative()));
                assertTrue(repair(session.plan()).edit().isEmpty(), "nothing is left to repair");
                session.undo();
                assertEquals(before, session.plan());
            }
        }
    }

    /** Most posts covered, and the fewest pairs with a new order for it; by looking at all distributions. */
    private static int[] best(List<Integer> was, Set<Integer> pinned, int[] pairs) {
        int[] best = {-1, 0};
        int all = (int) Math.pow(pairs.length + 1, POSTS);
        for (int code = 0; code < all; code++) {
            int[] used = new int[pairs.length];
            int covered = 0;
            int moved = 0;
            boolean allowed = true;
            for (int i = 0, rest = code; i < POSTS; i++, rest /= pairs.length + 1) {
                int unit = rest % (pairs.length + 1) - 1;
                allowed &= !pinned.contains(i) || unit == was.get(i);
                if (unit >= 0) {
                    used[unit]++;
                    covered++;
                    moved += unit == was.get(i) ? 0 : 1;
                }
            }
            allowed &= IntStream.range(0, pairs.length).allMatch(u -> used[u] <= pairs[u]);
            if (allowed && (covered > best[0] || covered == best[0] && moved < best[1])) {
                best = new int[] {covered, moved};
            }
        }
        return best;
    }

    @Test
    void aPlanThatIsWholeNeedsNoRepair() {
        PlanSession session = session(8);
        for (int i = 1; i <= POSTS; i++) {
            send(session, "A", post(i));
        }
        assertTrue(repair(session.plan()).edit().isEmpty());
        assertEquals("repair.nothing", repair(session.plan()).headline().key());
    }
}

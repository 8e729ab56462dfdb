package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.balance.UnitBalance;
import id.petapam.workflow.DragLoad;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DropDeskTest {

    private final Random random = new Random(20240214);

    private static TestPlace place() {
        return new TestPlace()
                .with(PlanFixture.plan()
                        .district("16.08.01", "Martapura")
                        .district("16.08.02", "Belitang")
                        .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 20)
                        .stations("16.08.02", VulnerabilityClass.RAWAN, 20)
                        .stations("16.08.02", VulnerabilityClass.SANGAT_RAWAN, 5)
                        .unit("Polsek A", UnitKind.POLSEK, 24)
                        .unit("Polsek B", UnitKind.POLSEK, 18)
                        .unit("BKO", UnitKind.BKO, 30)
                        .unit("Kodim", UnitKind.TNI, 20)
                        .persons("Polsek A", Rank.AIPTU, 12)
                        .persons("Polsek B", Rank.BRIPDA, 10)
                        .site("gudang", SiteKind.LOGISTICS_DEPOT, 6));
    }

    @Test
    void aDropThatBreaksARuleAsksThePlannerAndIsLeftWhenHeSaysNo() {
        TestPlace at = place();
        Places station = Places.of(new StationId("16.08.02.2001-021"));
        at.goesOn = false;
        at.place.drops().dropOn(new DragLoad.OfUnit(new UnitId("BKO"), Optional.of(Headcount.of(1))), station);
        assertEquals("R-05", at.warnings.get(0).values().get(1));
        assertTrue(at.desk.state().plan().assignments().isEmpty());
        at.goesOn = true;
        at.place.drops().dropOn(new DragLoad.OfUnit(new UnitId("BKO"), Optional.of(Headcount.of(1))), station);
        assertEquals(1, at.desk.state().plan().assignments().size());
    }

    @Test
    void aClusterAsksWhichPostAndFillsThemInOrderWhereAllAreMeant() {
        TestPlace at = place();
        List<StationId> cluster = at.desk.state().plan().stations().keySet().stream()
                .filter(id -> id.value().startsWith("16.08.02"))
                .limit(4)
                .toList();
        DragLoad load = new DragLoad.OfUnit(new UnitId("BKO"), Optional.empty());
        at.choice = 0;
        at.place.drops().dropOn(load, Places.ofStations(cluster));
        assertEquals(5, at.choices.size());
        assertEquals(4, at.desk.state().plan().assignments().size());
        assertEquals(2, at.desk.state().history().lastSeq());
    }

    @Test
    void turningBackFromTheQuestionChangesNothing() {
        TestPlace at = place();
        at.choice = -1;
        at.place
                .drops()
                .dropOn(
                        new DragLoad.OfUnit(new UnitId("BKO"), Optional.empty()),
                        Places.ofStations(at.desk.state().plan().stations().keySet()));
        assertEquals(1, at.desk.state().history().lastSeq());
    }

    @Test
    void aUnitWithoutPeopleLeftIsRefusedWithTheReason() {
        TestPlace at = place();
        DragLoad all = new DragLoad.OfUnit(new UnitId("BKO"), Optional.of(Headcount.of(30)));
        at.place.drops().dropOn(all, Places.of(new StationId("16.08.01.2001-001")));
        at.place.drops().dropOn(all, Places.of(new StationId("16.08.01.2001-002")));
        assertEquals("drop.refused.none-left", at.problems.get(0).key());
    }

    @Test
    void after500MixedDragsPersonUnitAndWholeAgree() {
        TestPlace at = place();
        int edits = 0;
        for (int drag = 0; drag < 500; drag++) {
            long before = at.desk.state().history().lastSeq();
            drag(at);
            edits += at.desk.state().history().lastSeq() > before ? 1 : 0;
            if (drag % 25 == 0) {
                agree(at.desk.state());
            }
        }
        assertTrue(edits > 300, "only " + edits + " drags did something");
        agree(at.desk.state());
        Plan last = at.desk.state().plan();
        long made = at.desk.state().history().inForce().size() - 1;
        for (long i = 0; i < made; i++) {
            at.desk.undo();
        }
        assertTrue(at.desk.state().plan().assignments().isEmpty());
        for (long i = 0; i < made; i++) {
            at.desk.redo();
        }
        assertEquals(last, at.desk.state().plan());
    }

    private void drag(TestPlace at) {
        Plan plan = at.desk.state().plan();
        int dice = random.nextInt(12);
        at.choice = random.nextInt(3);
        if (dice < 4) {
            UnitId unit = any(plan.units().keySet());
            Optional<Headcount> heads =
                    random.nextBoolean() ? Optional.of(Headcount.of(1 + random.nextInt(3))) : Optional.empty();
            at.place.drops().dropOn(new DragLoad.OfUnit(unit, heads), target(plan));
        } else if (dice < 7) {
            List<PersonId> people = new ArrayList<>(List.of(any(plan.persons().keySet())));
            PersonId second = any(plan.persons().keySet());
            if (random.nextBoolean() && !people.contains(second)) {
                people.add(second);
            }
            at.place.drops().dropOn(new DragLoad.OfPersons(people), target(plan));
        } else if (dice < 9 && !plan.assignments().isEmpty()) {
            at.place.drops().dropOn(new DragLoad.OfTeam(any(plan.assignments().keySet())), target(plan));
        } else if (dice < 11 && !plan.assignments().isEmpty()) {
            AssignmentId gone = any(plan.assignments().keySet());
            at.desk.submit(new id.petapam.edit.Unassign(List.of(gone)));
        } else {
            at.desk.undo();
        }
    }

    private Places target(Plan plan) {
        if (random.nextInt(10) == 0) {
            return Places.of(any(plan.sites().keySet()));
        }
        List<StationId> stations = new ArrayList<>();
        for (int i = random.nextInt(6) == 0 ? 5 : 1; i > 0; i--) {
            stations.add(any(plan.stations().keySet()));
        }
        return Places.ofStations(stations);
    }

    private <T> T any(Collection<T> all) {
        return all.stream().skip(random.nextInt(all.size())).findFirst().orElseThrow();
    }

    /** Counts every slot of the plan by hand and compares with what the window shows. */
    private static void agree(DeskState state) {
        Plan plan = state.plan();
        Map<UnitId, Integer> byUnit = new HashMap<>();
        Map<PersonId, List<Post>> byPerson = new HashMap<>();
        int police = 0;
        for (Assignment assignment : plan.assignments().values()) {
            assertEquals(Phase.VOTING, assignment.phase());
            for (Slot slot : plan.teams().get(assignment.team()).slots()) {
                byUnit.merge(slot.unit(), 1, Integer::sum);
                police += plan.units().get(slot.unit()).force() == ForceKind.POLRI ? 1 : 0;
                slot.person().ifPresent(person -> byPerson.computeIfAbsent(person, p -> new ArrayList<>())
                        .add(assignment.post()));
            }
        }
        BalanceSheet balance = state.assessment().balance();
        for (UnitBalance unit : balance.units().values()) {
            Unit of = unit.unit();
            assertEquals(byUnit.getOrDefault(of.id(), 0), unit.used().value());
            assertEquals(
                    of.headcount().value() - unit.used().value(), unit.left().value());
            assertTrue(!unit.left().isNegative(), of.name() + " has sent more than it has");
        }
        assertEquals(police, balance.used(ForceKind.POLRI).value());
        byPerson.forEach((person, posts) -> assertEquals(1, posts.size(), person + " stands twice"));
        assertEquals(byPerson.size(), balance.placedPersons());
        int atStations = state.assessment().need().assignedPolice().value();
        int atSites = plan.sites().keySet().stream()
                .map(site -> state.assessment().staffing().at(new Post.OfSite(site)))
                .mapToInt(staffed -> staffed.police().value())
                .sum();
        assertEquals(police, atStations + atSites);
    }
}

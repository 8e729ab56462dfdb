package id.petapam.workflow.movement;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PutVehicle;
import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StatedFact;
import id.petapam.model.UnitKind;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import id.petapam.workflow.propose.ProposeOptions;
import id.petapam.workflow.propose.ProposePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From a plan to who leaves when. */
class MakeMovementTest {

    private final MakeMovement maker = new MakeMovement(Studies.study());

    /** Seventeen stations of three groups, six officers at them. */
    private static Plan assigned(boolean byWater) {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, 17)
                .unit("Polres", UnitKind.POLRES, 6)
                .site("dermaga", SiteKind.PIER, 0)
                .build();
        if (byWater) {
            plan = plan.with(new StateFacts(
                            List.copyOf(plan.stations().keySet()), Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR")))
                    .changes(plan));
        }
        return plan.with(new ProposePlan(Studies.study(), IdSource.of(new Random(3)))
                .propose(plan, Phase.VOTING, ProposeOptions.USUAL, Progress.NONE)
                .edit()
                .orElseThrow()
                .changes(plan));
    }

    private Movement of(Plan plan) {
        return maker.of(plan, Phase.VOTING, Progress.NONE, Optional.empty());
    }

    @Test
    void aShortWayOnLandLeavesTheDayBeforeByOwnVehicle() {
        Movement movement = of(assigned(false));
        assertEquals(6, movement.people());
        MovementLine line = movement.lines().get(0);
        assertEquals(-1, line.leaves().day());
        assertEquals("movement.by.own", line.vehicle().key());
        assertTrue(line.slackMinutes() > 0);
    }

    @Test
    void stationsByWaterWithoutABoatAreToldWithTheirPeople() {
        Movement movement = of(assigned(true));
        assertEquals(0, movement.people());
        assertEquals(6, movement.unservedPeople());
        assertEquals("NO_VESSEL", movement.lacking().get(0).reason());
        assertEquals(1, movement.lacking().get(0).more());
    }

    @Test
    void aBoatAtThePierTakesThemThreeDaysBefore() {
        Plan plan = assigned(true);
        Vehicle boat = new Vehicle(
                new VehicleId("b"),
                VehicleKind.SPEEDBOAT,
                "",
                1,
                4,
                30,
                Optional.of(new SiteId("dermaga")),
                Optional.empty());
        Movement movement = of(plan.with(new PutVehicle(boat).changes(plan)));
        assertTrue(movement.lacking().isEmpty());
        assertEquals(6, movement.people());
        assertEquals(2, movement.boatTrips(), "three pairs, two of them in four seats");
        movement.lines().forEach(line -> assertEquals(-3, line.leaves().day()));
    }

    @Test
    void aProposalSaysWhomItsBoatsCannotCarry() {
        Plan plan = assigned(true);
        Vehicle far = new Vehicle(
                new VehicleId("b"),
                VehicleKind.KETEK,
                "",
                1,
                2,
                1,
                Optional.of(new SiteId("dermaga")),
                Optional.empty());
        Plan empty = plan.with(new PutVehicle(far).changes(plan));
        empty = empty.with(new id.petapam.edit.Unassign(
                        empty.assignments().keySet().stream().toList())
                .changes(empty));
        var proposal = new ProposePlan(Studies.study(), IdSource.of(new Random(3)))
                .propose(empty, Phase.VOTING, ProposeOptions.USUAL, Progress.NONE);
        assertTrue(
                proposal.notes().stream().anyMatch(note -> note.key().equals("propose.vessels")),
                proposal.notes().toString());
    }
}

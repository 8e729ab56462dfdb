package id.petapam.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Plan;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Vehicles of a plan: added, changed, removed. */
class VehicleEditsTest {

    private static final Vehicle BOATS =
            new Vehicle(new VehicleId("v1"), VehicleKind.SPEEDBOAT, "", 2, 15, 30, Optional.empty(), Optional.empty());

    private static Plan plan() {
        return PlanFixture.plan().district("16.08.01", "Martapura").build();
    }

    @Test
    void boatsAreAddedAndTheirNumberChanges() {
        Plan plan = plan();
        Plan with = plan.with(new PutVehicle(BOATS).changes(plan));
        assertEquals(BOATS, with.vehicles().get(BOATS.id()));
        Plan more = with.with(new PutVehicle(BOATS.withCount(5)).changes(with));
        assertEquals(5, more.vehicles().get(BOATS.id()).count());
        assertTrue(new PutVehicle(BOATS).changes(with).changes().isEmpty(), "the same again is no change");
    }

    @Test
    void aTeamLosesItsBoatWithTheBoat() {
        Plan plan = plan();
        Plan with = plan.with(new PutVehicle(BOATS).changes(plan));
        Team team = new Team(new TeamId("t1"), List.of());
        with = with.with(ChangeSet.of(List.of(Change.added(team))));
        Plan sailing =
                with.with(ChangeSet.of(List.of(Change.replaced(team, team.withVessel(Optional.of(BOATS.id()))))));
        Plan without = sailing.with(new RemoveVehicle(BOATS.id()).changes(sailing));
        assertTrue(without.vehicles().isEmpty());
        assertEquals(team, without.teams().get(team.id()));
    }
}

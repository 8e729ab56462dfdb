package id.petapam.planner.movement;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.Post;
import id.petapam.model.SiteId;
import id.petapam.model.UnitId;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small movements: a pier, boats at it, people who go so many kilometres by water. */
final class Fleet {

    static final LatLon PIER = new LatLon(-3.0, 105.0);
    static final MovementNumbers NUMBERS = new MovementNumbers(5 * 60, 18 * 60, 1.25, 1.5, 15, 1.25, 60, 1.6);
    static final int DEADLINE = 6 * 60 + 30;

    private Fleet() {}

    static Carrier boat(String id, int number, int seats) {
        return new Carrier(new VehicleId(id), number, VehicleKind.SPEEDBOAT, seats, 30, PIER, Optional.empty());
    }

    static List<Carrier> boats(int count, int seats) {
        List<Carrier> boats = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            boats.add(boat("boat", number, seats));
        }
        return boats;
    }

    /** @param day before Hari H on which they leave at 07.00, from the pier itself */
    static Party byWater(int number, int heads, double km, String direction, int day) {
        LatLon lands = PIER.offset(0, -km * 1000 / 1.6);
        Way way = new Way(
                PIER,
                lands,
                List.of(),
                Optional.of(new Way.Boating(PIER, "Dermaga", lands, Metres.ofKilometres(km), 0)),
                List.of(),
                true);
        return party(number, heads, direction, way, day);
    }

    static Party byLand(int number, int heads, int minutes, int day) {
        Way way = new Way(
                PIER,
                PIER.offset(minutes * 500, 0),
                List.of(new Way.Stretch(false, minutes)),
                Optional.empty(),
                List.of(),
                true);
        return party(number, heads, "land", way, day);
    }

    static Party party(int number, int heads, String direction, Way way, int day) {
        return new Party(
                new Post.OfSite(new SiteId("s" + number)),
                new UnitId("u1"),
                heads,
                direction,
                way,
                -day * 1440 + 7 * 60,
                DEADLINE,
                Optional.empty());
    }

    static MovementPlan plan(List<Party> parties, List<Carrier> carriers) {
        return PlanMovement.of(
                new MovementProblem(
                        parties, carriers, NUMBERS, new MovementProblem.Usual(VehicleKind.SPEEDBOAT, 15, 30)),
                id.petapam.job.Progress.NONE);
    }
}

package id.petapam.bench;

import id.petapam.edit.MoveStations;
import id.petapam.geo.LatLon;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.StationId;
import id.petapam.region.Region;
import id.petapam.region.detail.Detail;
import id.petapam.route.SyntheticProvince;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.CompareTravel;
import id.petapam.workflow.ListWays;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.ShowRoute;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.WayThing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How long a study with a travel network takes, and a what-if on it: a kabupaten of 2024 and the whole province on a
 * made-up network as large as that of the province. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=WhatIfBench}
 */
public final class WhatIfBench {

    private WhatIfBench() {}

    public static void main(String[] args) throws Exception {
        Region base = Sumsel.region();
        Detail drawn = new SyntheticProvince(1, 700, 520, 7, 50).detail();
        Detail detail = new Detail(
                drawn.roads(),
                drawn.waterways(),
                drawn.ferries(),
                drawn.waters(),
                drawn.covers(),
                drawn.landings(),
                drawn.places(),
                List.of(new GeometryFactory()
                        .toGeometry(new Envelope(new Coordinate(102, -6), new Coordinate(108, -1)))));
        Region region = new Region(base.header(), base.layers(), base.villageAreas(), detail);
        StudyAccess study = new StudyAccess(region, Sumsel.knowledge(), Sumsel.rules());
        for (String code : new String[] {"16.08", "16"}) {
            Plan plan = Plan.empty()
                    .with(new NewPlan(base, Sumsel.rules(), IdSource.of(new Random(1)))
                            .found(PlanRequest.of(code, OperationType.PEMILU, LocalDate.of(2024, 2, 14)))
                            .changes(Plan.empty()));
            run(code + ", village points", study, plan);
            run(code + ", own points", study, surveyed(plan));
        }
    }

    private static void run(String name, StudyAccess study, Plan plan) {
        System.out.println(name + ", " + plan.stations().size() + " stations");
        AccessTable first = timed("  study, network made anew where it is not known", () -> study.study(plan));
        AccessTable table = timed("  study again from nothing", () -> study.study(plan));
        long ways = table.stations().stream()
                .filter(s -> s.journey().route().isPresent())
                .count();
        System.out.println("  ways " + ways + " of " + first.stations().size());
        StationId one = plan.stations().keySet().iterator().next();
        Plan moved = plan.with(new MoveStations(Map.of(one, point(plan, one, 0.01))).changes(plan));
        timed("  study after one station moved", () -> study.study(moved, Optional.of(table)));
        List<WayThing> things = timed("  list of bridges and ferries", () -> ListWays.of(table));
        WayThing most = things.get(0);
        Scenario scenario =
                Scenario.empty(new ScenarioId("k"), "k").closing(new Scenario.Closed(most.id(), "k", most.at()));
        for (int i = 0; i < 2; i++) {
            int changed = timed(
                            "  what if " + most.id() + " with " + most.users().size() + " users is closed",
                            () -> new CompareTravel().compare(table, scenario))
                    .changes()
                    .size();
            System.out.println("  changed " + changed);
        }
        ShowRoute show = new ShowRoute();
        timed("  line of a way", () -> show.of(table, one, Optional.empty()));
        timed("  line of the same way again", () -> show.of(table, one, Optional.empty()));
    }

    private static Plan surveyed(Plan plan) {
        Random random = new Random(3);
        Map<StationId, PlacedPoint> points = new LinkedHashMap<>();
        for (PollingStation station : plan.stations().values()) {
            points.put(station.id(), point(plan, station.id(), 0.02 * (random.nextDouble() - 0.5)));
        }
        return plan.with(new MoveStations(points).changes(plan));
    }

    private static PlacedPoint point(Plan plan, StationId id, double degrees) {
        LatLon at = plan.stations().get(id).point().map(PlacedPoint::at).orElse(new LatLon(-3.5, 104));
        return new PlacedPoint(new LatLon(at.lat() + degrees, at.lon() + degrees), PointQuality.SURVEYED);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        T made = work.get();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
        return made;
    }
}

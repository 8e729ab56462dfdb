package id.petapam.planner.grouping;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.grouping.GroupingProblem.Pot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Stations on a field of grass: places in metres, a river along x = 0, travel in metres as the crow flies. */
final class Field {

    private static final LatLon ORIGIN = new LatLon(-4.2, 104.5);
    private static final String DISTRICT = "16.08.01";

    private final List<PollingStation> stations = new ArrayList<>();
    private final Map<StationId, Double> east = new HashMap<>();

    Field station(String village, double x, double y) {
        PollingStation made = PlanFixture.station(
                        DISTRICT + "." + village, stations.size() + 1, VulnerabilityClass.KURANG_RAWAN)
                .withPoint(Optional.of(new PlacedPoint(ORIGIN.offset(x, y), PointQuality.STATED)));
        stations.add(made);
        east.put(made.id(), x);
        return this;
    }

    static Field random(Random random, int count, int villages, double size) {
        Field field = new Field();
        for (int i = 0; i < count; i++) {
            field.station(
                    "" + (2001 + random.nextInt(villages)),
                    (random.nextDouble() - 0.4) * size,
                    (random.nextDouble() - 0.5) * size);
        }
        return field;
    }

    List<PollingStation> stations() {
        return stations;
    }

    /** @param river whether the one along x = 0 is there */
    GroupingProblem problem(int most, boolean river, int otherVillage) {
        Pot pot = new Pot(
                new DistrictCode(DISTRICT), VulnerabilityClass.KURANG_RAWAN, new GuardPattern(2, most, 2), stations);
        Map<StationId, PollingStation> byId = new HashMap<>();
        stations.forEach(s -> byId.put(s.id(), s));
        return GroupingProblem.of(
                PlanFixture.plan().rule("R-08.severity", "PERINGATAN").build().rules(),
                List.of(pot),
                (a, b) -> (int)
                        Math.round(at(byId.get(a)).distanceTo(at(byId.get(b))).value()),
                (a, b) -> river && east.get(a) < 0 != east.get(b) < 0,
                otherVillage);
    }

    private static LatLon at(PollingStation station) {
        return station.point().orElseThrow().at();
    }

    /** Which village a station is of, for those who count. */
    static TreeSet<VillageCode> villages(List<PollingStation> stations) {
        TreeSet<VillageCode> found = new TreeSet<>();
        stations.forEach(s -> found.add(s.village().orElseThrow()));
        return found;
    }
}

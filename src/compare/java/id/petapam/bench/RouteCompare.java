package id.petapam.bench;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement;
import com.graphhopper.util.CustomModel;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.route.Itinerary;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelMode;
import id.petapam.route.TravelNetwork;
import id.petapam.route.TravelNumbers;
import id.petapam.route.TravelTree;
import id.petapam.workflow.BuildRegionPack;
import id.petapam.workflow.OpenRegion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Car times on the roads of Andorra beside those of GraphHopper, which is given our speeds. Needs the test data beside
 * the project. Run with: {@code mvn -q -Pcompare test-compile exec:exec@bench -Dbench=RouteCompare}
 */
public final class RouteCompare {

    private static final Path ANDORRA = Path.of("../shared/data/interop/osm/andorra_nouser.osm.pbf");
    private static final RoadClass[] ROADS = {
        RoadClass.MOTORWAY,
        RoadClass.TRUNK,
        RoadClass.PRIMARY,
        RoadClass.SECONDARY,
        RoadClass.TERTIARY,
        RoadClass.UNCLASSIFIED,
        RoadClass.RESIDENTIAL,
        RoadClass.LIVING_STREET,
        RoadClass.SERVICE,
        RoadClass.TRACK
    };

    private RouteCompare() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("petapam-compare");
        Path pack = folder.resolve("andorra.gpkg");
        new BuildRegionPack(BuiltInRegion::read)
                .run(List.of(ANDORRA), pack, BuildRegionPack.Options.ALL, Progress.NONE);
        // every ground alike and no signs: the other program reads those tags in its own way
        TravelNumbers numbers = TravelNumbers.defaults().with("R-34.changeMinutes", 1_000);
        for (String ground : List.of("PAVED", "GRAVEL", "EARTH", "UNKNOWN")) {
            numbers = numbers.with("R-35.carDry." + ground, 120);
        }
        Detail detail = carsOnly(new OpenRegion().open(pack).detail());
        TravelNetwork network = TravelNetwork.build(detail, List.of(), numbers);
        compare(network, detail, other(folder, numbers));
    }

    private static GraphHopper other(Path folder, TravelNumbers numbers) {
        CustomModel model = new CustomModel();
        model.addToPriority(Statement.If("!car_access", Statement.Op.MULTIPLY, "0"));
        model.addToSpeed(Statement.If("true", Statement.Op.LIMIT, "120"));
        for (RoadClass road : ROADS) {
            double kmh = numbers.values().get("R-35.carKmh." + road);
            model.addToSpeed(Statement.If("road_class == " + road, Statement.Op.LIMIT, String.valueOf(kmh)));
        }
        model.setDistanceInfluence(0.0);
        GraphHopper other = new GraphHopper();
        other.setOSMFile(ANDORRA.toString());
        other.setGraphHopperLocation(folder.resolve("other").toString());
        other.setEncodedValuesString("car_access, road_class, car_average_speed, road_access");
        other.setProfiles(new Profile("car").setCustomModel(model));
        other.setMinNetworkSize(0);
        other.importOrLoad();
        return other;
    }

    private static Detail carsOnly(Detail all) {
        LineTable.Builder<RoadTraits> roads = LineTable.builder();
        for (int line = 0; line < all.roads().size(); line++) {
            RoadTraits t = all.roads().traits(line);
            if (t.car()) {
                for (int v = all.roads().start(line); v < all.roads().end(line); v++) {
                    roads.vertex(all.roads().lat7(v), all.roads().lon7(v));
                }
                roads.line(
                        all.roads().id(line),
                        all.roads().name(line),
                        new RoadTraits(
                                t.roadClass(),
                                t.surface(),
                                t.structure(),
                                t.oneWay(),
                                true,
                                false,
                                false,
                                0,
                                t.season(),
                                t.link()));
            }
        }
        return new Detail(
                roads.build(),
                LineTable.empty(),
                LineTable.empty(),
                Detail.NONE.waters(),
                Detail.NONE.covers(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void compare(TravelNetwork network, Detail detail, GraphHopper other) {
        Random random = new Random(11);
        List<Double> apart = new ArrayList<>();
        int oneOnly = 0;
        long ours = 0;
        long its = 0;
        for (int o = 0; o < 40; o++) {
            LatLon from = vertex(detail, random);
            long start = System.nanoTime();
            TravelTree tree = network.from(from, TravelConditions.USUAL);
            ours += System.nanoTime() - start;
            for (int p = 0; p < 50; p++) {
                LatLon to = vertex(detail, random);
                Optional<Itinerary> way = network.snap(to).flatMap((Snap s) -> tree.itinerary(s));
                start = System.nanoTime();
                GHResponse answer =
                        other.route(new GHRequest(from.lat(), from.lon(), to.lat(), to.lon()).setProfile("car"));
                its += System.nanoTime() - start;
                boolean byCar = way.isPresent()
                        && way.get().legs().stream().allMatch(l -> l.mode() == TravelMode.CAR)
                        && way.get().walkedFrom().value() + way.get().walkedTo().value() < 1;
                if (byCar && !answer.hasErrors() && answer.getBest().getTime() > 60_000) {
                    double minutes = answer.getBest().getTime() / 60_000.0;
                    apart.add((way.get().minutes() - minutes) / minutes);
                } else if (byCar != !answer.hasErrors()) {
                    oneOnly++;
                }
            }
        }
        double[] sorted = apart.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        long near = Arrays.stream(sorted).filter(a -> Math.abs(a) <= 0.05).count();
        System.out.printf(
                "%d routes both allow: %d within 5 %%, median apart %.2f %%, 1st and 99th of 100: %.2f %% and %.2f %%, worst"
                        + " %.1f %% and %.1f %%; %d that only one allows%n",
                sorted.length,
                near,
                100 * sorted[sorted.length / 2],
                100 * sorted[sorted.length / 100],
                100 * sorted[sorted.length - 1 - sorted.length / 100],
                100 * sorted[0],
                100 * sorted[sorted.length - 1],
                oneOnly);
        System.out.printf("40 trees of ours %.0f ms; 2,000 routes of the other %.0f ms%n", ours / 1e6, its / 1e6);
    }

    private static LatLon vertex(Detail detail, Random random) {
        while (true) {
            int line = random.nextInt(detail.roads().size());
            RoadTraits road = detail.roads().traits(line);
            if (road.structure() == RoadTraits.Structure.NONE && road.roadClass() != RoadClass.MOTORWAY) {
                int count = detail.roads().end(line) - detail.roads().start(line);
                return detail.roads().at(detail.roads().start(line) + random.nextInt(count));
            }
        }
    }
}

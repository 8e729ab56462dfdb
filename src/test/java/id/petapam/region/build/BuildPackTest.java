package id.petapam.region.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.job.CancelledJob;
import id.petapam.job.Progress;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.Terrain;
import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.OneWay;
import id.petapam.region.detail.RoadTraits.Season;
import id.petapam.region.detail.RoadTraits.Structure;
import id.petapam.region.detail.RoadTraits.Surface;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.osm.Martapura;
import id.petapam.region.osm.OsmFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a drawing of roads, a river and a ferry becomes in a pack, read back as the program reads it. */
class BuildPackTest {

    @TempDir
    static Path folder;

    private static Region region;
    private static Map<Long, RoadTraits> roads;

    @BeforeAll
    static void build() {
        region = Martapura.region(folder);
        roads = byId(region.detail().roads());
    }

    private static <T> Map<Long, T> byId(LineTable<T> lines) {
        Map<Long, T> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            found.put(lines.id(i), lines.traits(i));
        }
        return found;
    }

    @Test
    void the_bridge_is_a_bridge_and_the_road_under_construction_is_none() {
        assertEquals(Structure.BRIDGE, roads.get(102L).structure());
        assertEquals(Structure.NONE, roads.get(101L).structure());
        assertFalse(roads.containsKey(111L));
        assertEquals(14, roads.size());
    }

    @Test
    void roads_keep_what_is_said_about_them() {
        assertEquals(
                new RoadTraits(
                        RoadClass.TRUNK,
                        Surface.PAVED,
                        Structure.NONE,
                        OneWay.BOTH,
                        true,
                        true,
                        true,
                        60,
                        Season.ALWAYS,
                        false),
                roads.get(101L));
        assertEquals(OneWay.BACKWARD, roads.get(105L).oneWay());
        assertEquals(OneWay.FORWARD, roads.get(112L).oneWay());
        assertEquals(Surface.EARTH, roads.get(106L).surface());
        assertEquals(Season.DRY_ONLY, roads.get(107L).season());
        assertEquals(Structure.FORD, roads.get(108L).structure());
        assertFalse(roads.get(110L).car() || roads.get(110L).foot(), "a private road");
        assertTrue(roads.get(109L).motorcycle() && !roads.get(109L).car(), "a path");
    }

    @Test
    void roads_that_meet_share_their_vertex_exactly() {
        LineTable<RoadTraits> table = region.detail().roads();
        Map<Long, Set<Long>> ends = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            Set<Long> mine = ends.computeIfAbsent(table.id(i), k -> new HashSet<>());
            for (int v = table.start(i); v < table.end(i); v++) {
                mine.add((long) table.lat7(v) << 32 | table.lon7(v));
            }
        }
        assertTrue(ends.get(101L).stream().anyMatch(ends.get(102L)::contains));
        assertTrue(ends.get(102L).stream().anyMatch(ends.get(103L)::contains));
        assertEquals(-43_100_000, table.lat7(table.start(0)));
        assertEquals(1_043_200_000, table.lon7(table.start(0)));
    }

    @Test
    void names_come_along_and_a_road_without_one_is_called_by_its_number() {
        LineTable<RoadTraits> table = region.detail().roads();
        assertTrue(table.names().contains("Jalan Lintas Contoh"));
        assertEquals(
                Optional.of("Way Komering Contoh"), region.detail().waterways().name(0));
    }

    @Test
    void the_river_is_80_metres_wide_and_boats_go_there() {
        Map<Long, WaterwayTraits> waterways = byId(region.detail().waterways());
        assertEquals(4, waterways.size());
        assertEquals(80, waterways.get(201L).widthMetres());
        assertEquals(WaterwayTraits.Stated.YES, waterways.get(201L).boat());
        assertEquals(WaterwayTraits.Kind.CANAL, waterways.get(202L).kind());
        assertTrue(waterways.get(203L).tunnel());
        assertTrue(waterways.get(204L).intermittent());
    }

    @Test
    void the_ferry_takes_15_minutes_and_motorcycles_but_no_cars() {
        assertEquals(1, region.detail().ferries().size());
        assertEquals(15, region.detail().ferries().traits(0).minutes());
        assertTrue(region.detail().ferries().traits(0).motorcycle());
        assertFalse(region.detail().ferries().traits(0).car());
    }

    @Test
    void boats_are_boarded_at_two_piers_a_slipway_and_a_terminal() {
        List<Landing> landings = region.detail().landings();
        assertEquals(4, landings.size());
        Landing pier = landings.stream().filter(l -> l.id() == 401).findFirst().orElseThrow();
        assertEquals(Optional.of("Dermaga Barat"), pier.name());
        assertEquals(new LatLon(-4.335, 104.354), pier.at());
    }

    @Test
    void places_have_their_other_names_and_people() {
        List<PlacePoint> places = region.detail().places();
        PlacePoint city = places.stream().filter(p -> p.id() == 41).findFirst().orElseThrow();
        assertEquals(PlacePoint.Kind.CITY, city.kind());
        assertEquals(List.of("Martapoera Tjontoh"), city.otherNames());
        assertEquals(45_000, city.population());
        PlacePoint village =
                places.stream().filter(p -> p.id() == 42).findFirst().orElseThrow();
        assertEquals(List.of("Tuha", "Seberang"), village.otherNames());
        PlacePoint school =
                places.stream().filter(p -> p.id() == 701).findFirst().orElseThrow();
        assertEquals(PlacePoint.Kind.SCHOOL, school.kind());
        assertEquals(-4.3175, school.at().lat(), 1e-6);
        assertEquals(9, places.size());
    }

    @Test
    void the_river_surface_has_its_island_and_the_pond_that_crosses_itself_is_put_right() {
        SurfaceTable<WaterTraits> waters = region.detail().waters();
        assertEquals(3, waters.size());
        int river = index(waters, -501);
        assertEquals(2, waters.endRing(river) - waters.firstRing(river), "shore and island");
        assertEquals(WaterTraits.Kind.RIVER, waters.traits(river).kind());
        int pond = index(waters, 503);
        assertEquals(2, waters.endRing(pond) - waters.firstRing(pond), "two triangles");
    }

    private static int index(SurfaceTable<?> surfaces, long id) {
        for (int i = 0; i < surfaces.size(); i++) {
            if (surfaces.id(i) == id) {
                return i;
            }
        }
        throw new AssertionError("no surface " + id);
    }

    @Test
    void land_cover_is_told() {
        SurfaceTable<CoverKind> covers = region.detail().covers();
        assertEquals(6, covers.size());
        assertEquals(CoverKind.FOREST, covers.traits(index(covers, 601)));
        assertEquals(CoverKind.SWAMP, covers.traits(index(covers, 604)));
        assertEquals(Optional.of("Kebun Contoh"), covers.name(index(covers, 602)));
    }

    @Test
    void the_built_in_areas_and_villages_come_along() {
        assertEquals(241, region.districts().size());
        assertEquals(3_259, region.villages().size());
        assertEquals(258, region.policeSeats().size());
        assertTrue(region.districts().stream().allMatch(d -> d.indicative()));
        assertEquals(1, region.detail().covered().size());
    }

    @Test
    void within_the_covered_surface_the_named_river_stands_in_place_of_the_coarse_ones() {
        List<Optional<String>> between = new Terrain(region)
                .rivers(new LatLon(-4.317, 104.348), new LatLon(-4.335, 104.370)).stream()
                        .map(r -> r.name())
                        .toList();
        assertTrue(between.contains(Optional.of("Way Komering Contoh")), between.toString());
        assertFalse(between.contains(Optional.of("Komering")), between.toString());
        assertTrue(region.rivers().stream().anyMatch(r -> r.name().equals(Optional.of("Musi"))));
    }

    @Test
    void the_same_sources_give_the_same_bytes(@TempDir Path one, @TempDir Path two) throws IOException {
        assertArrayEquals(Files.readAllBytes(Martapura.pack(one)), Files.readAllBytes(Martapura.pack(two)));
    }

    @Test
    void a_cancelled_build_leaves_nothing_behind(@TempDir Path there) throws IOException {
        Path osm = Martapura.file(folder);
        Progress cancelled = new Progress() {
            private int asked;

            @Override
            public void at(double share) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return ++asked > 6;
            }
        };
        Region base = BuiltInRegion.read();
        BuildPack.Wanted wanted =
                new BuildPack.Wanted("x", "x", "1", base, List.of(OsmFile.open(osm)), Optional.empty(), List.of());
        assertThrows(CancelledJob.class, () -> new BuildPack().run(wanted, there.resolve("x.gpkg"), cancelled));
        try (Stream<Path> left = Files.list(there)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void a_cut_takes_what_has_a_point_in_it_whole(@TempDir Path there) throws IOException {
        Path pack = there.resolve("cut.gpkg");
        new BuildPack()
                .run(
                        new BuildPack.Wanted(
                                "x",
                                "x",
                                "1",
                                BuiltInRegion.read(),
                                List.of(OsmFile.open(Martapura.file(folder))),
                                Optional.of(Cut.at(new id.petapam.geo.Bounds(-4.37, 104.31, -4.25, 104.355))),
                                List.of()),
                        pack,
                        Progress.NONE);
        Region cut = new RegionReader().read(pack);
        Map<Long, RoadTraits> kept = byId(cut.detail().roads());
        assertTrue(kept.containsKey(101L) && kept.containsKey(104L));
        assertFalse(kept.containsKey(103L) || kept.containsKey(106L));
        LineTable<RoadTraits> table = cut.detail().roads();
        assertEquals(1_043_590_000, table.lon7(table.end(0) - 1), "the road goes on to the bridge");
        assertEquals(
                104.355, cut.detail().covered().get(0).getEnvelopeInternal().getMaxX(), 1e-9);
    }
}

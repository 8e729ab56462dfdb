package id.petapam.region.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** Sharing a territory between areas by village points. */
class PartitionTest {

    private final Geometry territory = Plane.box(104, -4, 105, -3)
            .difference(Plane.box(104.4, -3.1, 104.45, -3).buffer(0.01));

    @Test
    void areas_meet_without_gap_or_overlap_and_every_village_is_in_its_own() {
        Partition partition = new Partition(territory, sites());
        Map<String, Geometry> areas = partition.areas();
        assertEquals(9, areas.size());
        assertEquals(List.of(), partition.astray(areas));
        Geometry[] all = areas.values().toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(all));
        double sum = areas.values().stream().mapToDouble(Geometry::getArea).sum();
        assertEquals(territory.getArea(), sum, 1e-5);
    }

    @Test
    void the_same_villages_give_the_same_areas_point_by_point() {
        Map<String, Geometry> once = new Partition(territory, sites()).areas();
        Map<String, Geometry> again = new Partition(territory, sites()).areas();
        once.forEach((code, area) ->
                assertTrue(area.norm().equalsExact(again.get(code).norm()), code));
    }

    /** 300 made-up villages, in nine squares. */
    private static List<Partition.Site> sites() {
        Random random = new Random(3);
        List<Partition.Site> out = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble() * 0.999;
            double y = random.nextDouble() * 0.85;
            String code = "99.01.0" + (1 + (int) (x * 3) + 3 * (int) (y / 0.85 * 3));
            out.add(new Partition.Site(Plane.at(104 + x, -4 + y), code));
        }
        return out;
    }
}

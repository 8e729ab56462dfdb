package id.petapam.region.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.region.Area;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** How far computed areas agree with detailed ones that the product must not carry. */
class IndicativeAreasTest {

    private static final Path BOUNDARIES = Path.of("../shared/data/boundaries");

    private final Region region = BuiltInRegion.read();

    @Test
    void kabupaten_agree_on_at_least_93_percent_of_the_surface() throws IOException {
        assertTrue(agreement("sumsel_kabupaten_detail.geojson", region.regencies()) > 0.93);
    }

    @Test
    void kecamatan_agree_on_at_least_82_percent_of_the_surface() throws IOException {
        assertTrue(agreement("sumsel_kecamatan_detail.geojson", region.districts()) > 0.82);
    }

    private static double agreement(String file, List<Area> areas) throws IOException {
        Path path = BOUNDARIES.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), path + " is not here");
        Map<String, Geometry> official = new TreeMap<>();
        for (JsonNode feature : new ObjectMapper().readTree(path.toFile()).get("features")) {
            String code = feature.get("properties").get("kode").asText();
            official.put(code, GeometryFixer.fix(Lists.geometry(feature.get("geometry"))));
        }
        Map<String, Geometry> ours = areas.stream().collect(Collectors.toMap(Area::code, Area::geometry));
        assertEquals(official.keySet(), new TreeMap<>(ours).keySet());
        double same = 0;
        double whole = 0;
        for (Map.Entry<String, Geometry> e : official.entrySet()) {
            double both = e.getValue().intersection(ours.get(e.getKey())).getArea();
            same += both;
            whole += e.getValue().getArea();
        }
        System.out.printf("%s: %.1f %%%n", file, 100 * same / whole);
        return same / whole;
    }
}

package id.petapam.region.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The lists that the region is made from: names and codes, village figures, towns, province outlines. */
final class Lists {

    /** One row of {@code sumsel_villages.csv}. */
    record VillageFact(int stations, int specialStations, Coordinate point, boolean ownPoint) {}

    /** One town of GeoNames. */
    record GeoTown(String id, String name, String feature, Coordinate point, int population, String elevation) {}

    private Lists() {}

    /** Names by code, of one file of idn-area-data, for the codes that start so. */
    static Map<String, String> names(Path file, String start) throws IOException {
        Map<String, String> out = new TreeMap<>();
        for (CSVRecord row : csv(file)) {
            if (row.get("code").startsWith(start)) {
                out.put(row.get("code"), row.get("name").trim());
            }
        }
        return out;
    }

    static Map<String, VillageFact> villageFacts(Path file) throws IOException {
        Map<String, VillageFact> out = new TreeMap<>();
        for (CSVRecord row : csv(file)) {
            Coordinate point = Plane.at(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")));
            out.put(
                    row.get("kemendagri_code"),
                    new VillageFact(
                            Integer.parseInt(row.get("tps_2024")),
                            Integer.parseInt(row.get("special_tps_2024")),
                            point,
                            row.get("point").equals("village")));
        }
        return out;
    }

    /** Populated places of Indonesia within a frame, from the tab separated cities500.txt of GeoNames. */
    static List<GeoTown> towns(Path file, Geometry frame) throws IOException {
        List<GeoTown> out = new ArrayList<>();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = row.split("\t", -1);
            if (f.length < 17 || !f[8].equals("ID") || !f[6].equals("P")) {
                continue;
            }
            Coordinate point = Plane.at(Double.parseDouble(f[5]), Double.parseDouble(f[4]));
            if (frame.getEnvelopeInternal().contains(point)) {
                out.add(new GeoTown(f[0], f[1], f[7], point, Integer.parseInt(f[14]), f[16]));
            }
        }
        return out;
    }

    /** The polygons of a GeoJSON feature file. */
    static Geometry outline(Path file) throws IOException {
        return Plane.union(Plane.polygons(
                geometry(new ObjectMapper().readTree(file.toFile()).get("geometry"))));
    }

    /** A GeoJSON polygon or multi-polygon as it stands, valid or not. */
    static Geometry geometry(JsonNode geometry) {
        List<Polygon> parts = new ArrayList<>();
        if (geometry.get("type").asText().equals("Polygon")) {
            parts.add(polygon(geometry.get("coordinates")));
        } else {
            geometry.get("coordinates").forEach(p -> parts.add(polygon(p)));
        }
        return Plane.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        List<Coordinate[]> all = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<Coordinate> points = new ArrayList<>();
            ring.forEach(p -> points.add(Plane.at(p.get(0).asDouble(), p.get(1).asDouble())));
            all.add(points.toArray(Coordinate[]::new));
        }
        return Plane.FACTORY.createPolygon(
                Plane.FACTORY.createLinearRing(all.get(0)),
                all.stream().skip(1).map(Plane.FACTORY::createLinearRing).toArray(LinearRing[]::new));
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}

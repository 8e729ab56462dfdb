package id.petapam.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.region.RegionUnreadable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what is known about places of a region ({@code data/region/sumsel-knowledge.json}). */
public final class KnowledgeReader {

    private static final long MAX_BYTES = 1_000_000;
    private static final int MAX_ENTRIES = 5_000;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxStringLength(2_000)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .build();

    /** @throws RegionUnreadable if the file is missing or not what it should be */
    public LocalKnowledge read(Path file) throws RegionUnreadable {
        JsonNode root = tree(file);
        Entries entries = new Entries(file);
        return new LocalKnowledge(
                entries.of(root, "waterAccess").stream()
                        .map(n -> new LocalKnowledge.WaterArea(
                                text(n, "district"), "AIR".equals(text(n, "mode")), text(n, "source")))
                        .toList(),
                entries.of(root, "missingRivers").stream()
                        .map(n -> new LocalKnowledge.MissingRiver(text(n, "river"), districts(n), text(n, "source")))
                        .toList(),
                entries.of(root, "seasonalSwamps").stream()
                        .map(n -> new LocalKnowledge.Swamp(text(n, "district"), text(n, "source")))
                        .toList(),
                zones(file, entries.of(root, "disputedAreas")));
    }

    private JsonNode tree(Path file) throws RegionUnreadable {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new RegionUnreadable(Reason.DAMAGED, file + ": too large");
            }
            return json.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new RegionUnreadable(Reason.DAMAGED, file + ": no JSON", e);
        } catch (IOException e) {
            throw new RegionUnreadable(Reason.MISSING, file.toString(), e);
        }
    }

    private record Entries(Path file) {

        List<JsonNode> of(JsonNode root, String name) throws RegionUnreadable {
            JsonNode list = root.path(name);
            if (list.isMissingNode()) {
                return List.of();
            }
            if (!list.isArray() || list.size() > MAX_ENTRIES) {
                throw new RegionUnreadable(Reason.DAMAGED, file + ": " + name);
            }
            List<JsonNode> all = new ArrayList<>();
            list.forEach(all::add);
            return all;
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static List<String> districts(JsonNode node) {
        List<String> codes = new ArrayList<>();
        node.path("districts").forEach(code -> codes.add(code.asText()));
        return List.copyOf(codes);
    }

    private static List<LocalKnowledge.DeclaredZone> zones(Path file, List<JsonNode> nodes) throws RegionUnreadable {
        List<LocalKnowledge.DeclaredZone> zones = new ArrayList<>();
        for (JsonNode n : nodes) {
            double lat = n.path("lat").asDouble(Double.NaN);
            double lon = n.path("lon").asDouble(Double.NaN);
            double radius = n.path("radiusMetres").asDouble(Double.NaN);
            if (!LatLon.isValid(lat, lon) || !(radius > 0 && radius < 100_000)) {
                throw new RegionUnreadable(Reason.DAMAGED, file + ": " + text(n, "name"));
            }
            zones.add(new LocalKnowledge.DeclaredZone(
                    text(n, "name"),
                    new LatLon(lat, lon),
                    new Metres(radius),
                    text(n, "first"),
                    text(n, "second"),
                    text(n, "source")));
        }
        return zones;
    }
}

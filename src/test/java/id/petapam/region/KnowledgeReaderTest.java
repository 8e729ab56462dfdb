package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeReaderTest {

    private static final Path SHIPPED = Path.of("data/region/sumsel-knowledge.json");

    @TempDir
    Path dir;

    @Test
    void everyEntryIsAboutAKecamatanOfTheRegionAndSaysWhereItIsKnownFrom() throws RegionUnreadable {
        LocalKnowledge known = new KnowledgeReader().read(SHIPPED);
        Region region = BuiltInRegion.read();
        assertEquals(13, known.waterAreas().size());
        known.waterAreas().forEach(w -> {
            assertTrue(region.district(w.districtCode()).isPresent(), w.toString());
            assertFalse(w.source().isBlank(), w.toString());
        });
        known.missingRivers().forEach(r -> {
            r.districtCodes().forEach(c -> assertTrue(region.district(c).isPresent(), r.name() + " " + c));
            assertFalse(r.source().isBlank(), r.toString());
            assertTrue(region.rivers().stream()
                    .noneMatch(
                            line -> line.name().filter(n -> n.equals(r.name())).isPresent()));
        });
        known.swamps().forEach(s -> assertTrue(region.district(s.districtCode()).isPresent()));
        assertEquals(List.of("Ogan", "Rawas", "Lakitan", "Mesuji", "Lematang (hulu)"), names(known));
    }

    private static List<String> names(LocalKnowledge known) {
        return known.missingRivers().stream()
                .map(LocalKnowledge.MissingRiver::name)
                .toList();
    }

    @Test
    void theDisputedAreasLieAtTheBorderOfBothTheirJurisdictions() throws RegionUnreadable {
        LocalKnowledge known = new KnowledgeReader().read(SHIPPED);
        Terrain terrain = new Terrain(BuiltInRegion.read());
        assertEquals(3, known.zones().size());
        for (LocalKnowledge.DeclaredZone zone : known.zones()) {
            assertEquals("16.71", zone.firstRegency());
            assertEquals("16.07", zone.secondRegency());
            assertTrue(
                    terrain.regencyBorders(zone.middle(), "16.71").stream()
                            .anyMatch(b -> b.neighbour().code().equals("16.07")
                                    && b.distance().compareTo(zone.radius()) < 0),
                    zone.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"waterAccess\": 3}",
                "{\"disputedAreas\": [{\"name\": \"x\", \"lat\": 200, \"lon\": 1, \"radiusMetres\": 5}]}"
            })
    void aDamagedFileIsRefused(String text) throws IOException {
        Path file = Files.writeString(dir.resolve("tahu.json"), text);
        if (text.isEmpty()) {
            // nothing at all is nothing known, but not an object either
            assertThrows(RegionUnreadable.class, () -> new KnowledgeReader().read(dir.resolve("tidak-ada.json")));
            return;
        }
        assertThrows(RegionUnreadable.class, () -> new KnowledgeReader().read(file));
    }
}

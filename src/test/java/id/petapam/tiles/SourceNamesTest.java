package id.petapam.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.SourceNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

    private static String of(String licence, String sentence) {
        return SourceNames.of(new SourceNote("", "", licence, "", sentence, sentence));
    }

    @Test
    void theBuiltInRegionIsNamedInOneShortLine() throws IOException {
        Region region = new RegionReader().read(Path.of("data/region/sumsel.gpkg"));
        List<String> names = region.sources().stream()
                .map(SourceNames::of)
                .filter(name -> !name.isEmpty())
                .toList();
        assertEquals(List.of("GSHHG", "idn-area-data (ODbL)", "KPU 2024", "GeoNames"), names);
    }

    @Test
    void aDatabaseUnderTheOdblIsMarkedAsSuch() {
        assertEquals("OpenStreetMap (ODbL)", of("ODbL-1.0", "Roads: OpenStreetMap, ODbL"));
        assertEquals("OpenStreetMap (ODbL)", of("ODbL-1.0", "© OpenStreetMap contributors (ODbL)"));
    }

    @Test
    void sourcesThatNeedNotBeNamedOnAPictureAreLeftOut() {
        assertEquals("", of("public domain", "Outlines: Natural Earth"));
        assertEquals("", of("MIT", "Points: somebody, MIT"));
    }
}

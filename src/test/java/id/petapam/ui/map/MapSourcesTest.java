package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.map.Attribution;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapSourcesTest {

    private final List<Attribution> sources = List.of(
            new Attribution("Garis pantai: GSHHG, LGPL", "Shore: GSHHG, LGPL", "GSHHG"),
            new Attribution("Batas: Natural Earth", "Outlines: Natural Earth", ""),
            new Attribution("Nama: idn-area-data, ODbL", "Names: idn-area-data, ODbL", "idn-area-data (ODbL)"));

    @Test
    void theCornerOfTheMapNamesItsSourcesInOneShortLine() {
        assertEquals(
                "© GSHHG · idn-area-data (ODbL) · batas indikatif",
                MapSources.of(sources, new Words(Language.ID)).line());
    }

    @Test
    void theWholeSentencesAreKeptForWhoWantsThem() {
        assertEquals(
                "Shore: GSHHG, LGPL\nOutlines: Natural Earth\nNames: idn-area-data, ODbL",
                MapSources.of(sources, new Words(Language.EN)).full());
    }

    @Test
    void aMapWithoutDataClaimsNobodysRights() {
        assertEquals(
                "batas indikatif",
                MapSources.of(List.of(), new Words(Language.ID)).line());
    }
}

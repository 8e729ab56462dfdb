package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.StationId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.Places;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private final SearchViewModel search = new SearchViewModel(new Words(Language.ID));
    private final Plan plan = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .village("16.08.01.2004", "Perjaya")
            .stationsOf("16.08.01.2004", VulnerabilityClass.RAWAN, 12)
            .unit("Polsek Martapura", UnitKind.POLSEK, 3)
            .persons("Polsek Martapura", Rank.AIPTU, 1)
            .build();

    @Test
    void aStationIsFoundByNumberAndVillage() {
        SearchHit first = search.find(plan, "02 perjaya").get(0);
        assertEquals("TPS 002 Perjaya", first.label());
        assertEquals(Places.of(new StationId("16.08.01.2004-002")), first.places());
    }

    @Test
    void namesThatBeginWithTheWordsComeFirst() {
        List<String> labels =
                search.find(plan, "marta").stream().map(SearchHit::label).toList();
        assertEquals(List.of("Martapura", "Polsek Martapura", "Desa Martapura"), labels);
    }

    @Test
    void aVillageBringsAllItsStations() {
        assertEquals(12, search.find(plan, "perjaya").get(0).places().stations().size());
    }

    @Test
    void aPersonIsFoundByName() {
        assertEquals("Aiptu CONTOH 001", search.find(plan, "contoh").get(0).label());
    }

    @Test
    void oneLetterFindsNothing() {
        assertTrue(search.find(plan, "p").isEmpty());
        assertTrue(search.find(plan, "xyz").isEmpty());
    }
}

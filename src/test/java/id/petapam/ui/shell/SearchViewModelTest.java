package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Plan;
import id.petapam.model.Rank;
import id.petapam.model.StationId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Region;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.search.FindPlace;
import id.petapam.workflow.search.Target;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private static Region region;

    private final Plan plan = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .village("16.08.01.2004", "Perjaya")
            .stationsOf("16.08.01.2004", VulnerabilityClass.RAWAN, 12)
            .unit("Polsek Martapura", UnitKind.POLSEK, 3)
            .persons("Polsek Martapura", Rank.AIPTU, 1)
            .build();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean exported;
    private SearchViewModel search;

    @BeforeAll
    static void read() throws Exception {
        region = Sumsel.region();
    }

    @BeforeEach
    void make() {
        List<SearchCommand> commands =
                List.of(new SearchCommand("Ekspor PDF …", "Berkas", "Ctrl+P", () -> exported = true));
        Words words = new Words(Language.ID);
        search = new SearchViewModel(
                new FindPlace(() -> region, words), words, () -> commands, waiting::add, Runnable::run);
    }

    private SearchAnswer find(String typed) {
        search.look(plan, typed);
        waiting.forEach(Runnable::run);
        waiting.clear();
        return search.answerProperty().get();
    }

    @Test
    void aStationIsFoundByNumberAndVillage() {
        SearchHit first = find("02 perjaya").hits().get(0);
        assertEquals("TPS 002 Perjaya", first.label());
        assertEquals(Optional.of(new Target.OfStations(List.of(new StationId("16.08.01.2004-002")))), first.target());
    }

    @Test
    void aPersonIsFoundByNameAndShownWithTheUnit() {
        SearchHit first = find("contoh").hits().get(0);
        assertEquals("Aiptu CONTOH 001", first.label());
        assertEquals("Polsek Martapura", first.where());
        assertEquals("Personel", first.kind());
    }

    @Test
    void aCommandShowsItsMenuAndItsKeysAndDoesWhatTheMenuDoes() {
        SearchHit first = find("ekspor").hits().get(0);
        assertEquals("Berkas", first.where());
        assertEquals("Ctrl+P", first.keys());
        first.command().orElseThrow().run().run();
        assertTrue(exported);
    }

    @Test
    void whereNothingIsFoundItSaysWhatCanBeTyped() {
        SearchAnswer answer = find("qqxxyyzz");
        assertEquals("Tidak ada yang cocok dengan “qqxxyyzz”.", answer.advice());
        assertFalse(answer.examples().isEmpty());
    }

    @Test
    void anEmptyFieldShowsWhatCanBeTyped() {
        assertFalse(find("").examples().isEmpty());
        assertTrue(find("p").hits().isEmpty());
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        search.look(plan, "perjaya");
        search.look(plan, "martapura");
        Runnable newer = waiting.stream().skip(1).findFirst().orElseThrow();
        newer.run();
        waiting.remove();
        assertEquals("martapura", search.answerProperty().get().typed());
        assertEquals("Martapura", search.answerProperty().get().hits().get(0).label());
    }
}

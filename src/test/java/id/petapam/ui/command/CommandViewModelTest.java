package id.petapam.ui.command;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.RayonId;
import id.petapam.model.UnitKind;
import id.petapam.ui.common.TestPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandViewModelTest {

    private static final DistrictCode BELITANG = new DistrictCode("16.08.02");

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .rule("R-13.rayons", "3")
                    .rule("R-13.minRank", "IPDA")
                    .rule("R-13.allowedRank", "AIPTU")
                    .rule("R-13.severity", "KRITIS")
                    .district("16.08.01", "Martapura")
                    .district("16.08.02", "Belitang")
                    .stations("16.08.01", KURANG_RAWAN, 8)
                    .stations("16.08.02", KURANG_RAWAN, 8)
                    .unit("Polsek Belitang", UnitKind.POLSEK, 4)
                    .person("Polsek Belitang", Rank.AKP, "Kapolsek")
                    .person("Polsek Belitang", Rank.BRIPTU, "")
                    .unit("Polres", UnitKind.POLRES, 2)
                    .persons("Polres", Rank.KOMPOL, 1));
    private final CommandViewModel model = new CommandViewModel(at.place);

    private Plan plan() {
        return at.desk.state().plan();
    }

    private CommandRow row(String place) {
        return model.rows().stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private List<String> places() {
        return model.rows().stream().map(CommandRow::place).toList();
    }

    @Test
    void withoutRayonsTheKecamatanStandThereAndTheTabCountsThoseWithoutPadal() {
        assertEquals(List.of("Martapura", "Belitang"), places());
        assertEquals("Komando (2)", model.titleProperty().get());
        assertEquals(
                "0 rayon · 2 kecamatan tanpa Padal · 0 rayon tanpa Pamatwil",
                model.noteProperty().get());
    }

    @Test
    void dividedEveryKecamatanStandsBelowItsRayonAndCanBeMovedToAnother() {
        model.divide(2);
        assertEquals(4, model.rows().size());
        assertTrue(model.rows().get(0).isRayon());
        RayonId first = model.rows().get(0).rayon().orElseThrow();
        model.move(BELITANG, first);
        assertTrue(plan().rayons().get(first).districts().contains(BELITANG));
        assertEquals(
                1,
                plan().rayons().values().stream()
                        .filter(rayon -> rayon.districts().contains(BELITANG))
                        .count());
        model.rename(first, " Rayon Timur ");
        assertEquals("Rayon Timur", plan().rayons().get(first).name());
        model.remove(first);
        assertEquals(1, plan().rayons().size());
    }

    @Test
    void theListBeginsWithOfficersOfTheOwnPolsekAndHasNobodyTooLow() {
        List<Candidate> candidates = model.candidates(row("Belitang"));
        assertTrue(candidates.get(0).label().contains("Kapolsek, Polsek Belitang"), candidates.toString());
        assertTrue(candidates.get(1).label().startsWith("Kompol"), candidates.toString());
        assertEquals(4, candidates.size(), "two officers, then two units");
    }

    @Test
    void whoIsAppointedIsShownAndCanBeReleased() {
        CommandRow belitang = row("Belitang");
        model.appoint(belitang, model.candidates(belitang).get(0).load());
        assertEquals("Komando (1)", model.titleProperty().get());
        assertEquals("Polsek Belitang", row("Belitang").units());
        assertTrue(plan().index()
                .assignmentAt(at.desk.state().phase(), new Post.OfDistrict(BELITANG))
                .isPresent());
        model.release(row("Belitang"));
        assertEquals("", row("Belitang").officers());
    }

    @Test
    void whatIsTypedNarrowsTheLines() {
        model.filter("beli");
        assertEquals(List.of("Belitang"), places());
        model.filter("");
        assertEquals(2, model.rows().size());
    }

    @Test
    void aNewRayonTakesTheNextNumber() {
        model.addRayon(Optional.of(BELITANG));
        model.addRayon(Optional.empty());
        assertEquals(List.of("Rayon I", "Belitang", "Rayon II", "Martapura"), places());
    }
}

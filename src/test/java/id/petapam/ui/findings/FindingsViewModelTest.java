package id.petapam.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.Severity;
import id.petapam.model.StationId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.findings.FindingLine.Item;
import id.petapam.ui.findings.FindingLine.Section;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsViewModelTest {

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .rule("R-13.on", "false")
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.SANGAT_RAWAN, 2)
                    .stations("16.08.01", null, 1)
                    .district("16.08.02", "Buay Madang")
                    .stations("16.08.02", VulnerabilityClass.SANGAT_RAWAN, 1)
                    .unit("Polsek", UnitKind.POLSEK, 10)
                    .persons("Polsek", Rank.AIPDA, 1));
    private final CheckPlan check = Checks.withoutRegion();
    private final FindingsViewModel model =
            new FindingsViewModel(at.place, () -> check, () -> LocalDate.of(2024, 2, 1));

    private List<String> titles() {
        return model.lines().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .map(section -> section.title() + " " + section.findings().size())
                .toList();
    }

    private Section section(int index) {
        return (Section) model.lines().get(index);
    }

    @Test
    void findingsStandUnderTheirRulesTheGravestFirstAndTheTabSaysHowMany() {
        assertEquals(List.of("R-11 TPS belum terplot 4", "R-16 NRP 1", "R-20 Penetapan kategori 1"), titles());
        assertEquals("Temuan  6", model.tabTitle());
        assertEquals("4 kritis · 2 peringatan", model.headline());
    }

    @Test
    void aHeadingOpensAndItsFindingLeadsToThePlace() {
        model.toggle(section(0), true);
        assertEquals(4 + 3, model.lines().size());
        model.pick(List.of(model.lines().get(1)));
        assertEquals(
                java.util.Set.of(new StationId("16.08.01.2001-001")),
                at.selection.places().stations());
        model.toggle(section(0), false);
        assertEquals(3, model.lines().size());
    }

    @Test
    void aFindingAboutAPersonLeadsToTheRoster() {
        model.toggle(section(1), true);
        model.pick(List.of(model.lines().get(2)));
        assertEquals(1, at.selection.forces().persons().size());
        assertTrue(model.placeOf(((Item) model.lines().get(2)).finding()).startsWith("CONTOH 001"));
    }

    @Test
    void theListIsNarrowedBySeverityTextAndKecamatan() {
        model.show(Severity.KRITIS, false);
        assertEquals(List.of("R-16 NRP 1", "R-20 Penetapan kategori 1"), titles());
        model.show(Severity.KRITIS, true);
        model.filter("002 terplot");
        assertEquals(List.of("R-11 TPS belum terplot 1"), titles());
        model.filter("");
        at.selection.choose(Optional.of(new DistrictCode("16.08.02")));
        assertEquals(List.of("R-11 TPS belum terplot 1"), titles());
        assertEquals("Temuan  6", model.tabTitle(), "the count is that of the plan");
    }

    @Test
    void underKecamatanEachHasItsOwnGravestFirst() {
        model.groupByRule(false);
        assertEquals(List.of("Tanpa kecamatan 1", "Martapura 4", "Buay Madang 1"), titles());
    }

    @Test
    void aFixIsOneClickAndWhatItMendedIsNoLongerPicked() {
        model.toggle(section(0), true);
        model.pick(List.of(model.lines().get(1)));
        FindingDetail detail = model.detailProperty().get().orElseThrow();
        assertEquals("Isi dari Polsek", at.words.say(detail.fixes().get(0).title()));
        model.apply(detail.fixes().get(0));
        assertEquals("Temuan  5", model.tabTitle());
        assertTrue(model.detailProperty().get().isEmpty());
        at.desk.undo();
        assertEquals("Temuan  6", model.tabTitle());
    }

    @Test
    void aHeadingIsMendedAtOnce() {
        model.pick(List.of(section(2)));
        FindingDetail detail = model.detailProperty().get().orElseThrow();
        model.apply(detail.fixes().get(0));
        assertEquals(List.of("R-11 TPS belum terplot 4", "R-16 NRP 1"), titles());
    }

    @Test
    void anAcceptedFindingIsHiddenUntilItIsAskedForAndCanBeTakenBack() {
        model.pick(List.of(section(1)));
        model.accept("   ");
        assertEquals("Temuan  6", model.tabTitle(), "a reason is needed");
        model.accept("personel tamtama");
        assertEquals("Temuan  5", model.tabTitle());
        assertEquals(List.of("R-11 TPS belum terplot 4", "R-20 Penetapan kategori 1"), titles());
        model.showAccepted(true);
        assertTrue(titles().contains("R-16 NRP 1"));
        model.pick(List.of(section(1)));
        assertEquals(
                "personel tamtama", model.detailProperty().get().orElseThrow().reason());
        model.withdraw();
        assertEquals("Temuan  6", model.tabTitle());
    }

    @Test
    void aCheckThatFailsIsToldInTheListAndStopsNobody() {
        FindingsViewModel broken = new FindingsViewModel(
                at.place,
                () -> {
                    throw Problem.of("region.damaged", "sumsel.gpkg");
                },
                () -> LocalDate.of(2024, 2, 1));
        assertTrue(
                broken.emptyProperty().get().startsWith("Data wilayah sumsel.gpkg"),
                broken.emptyProperty().get());
        assertEquals(List.of(), at.problems);
    }

    @Test
    void anEmptyListSaysWhatItMeans() {
        assertFalse(model.emptyProperty().get().isBlank());
        model.filter("tidak ada kata ini");
        assertEquals(List.of(), titles());
        assertEquals(
                "Tidak ada temuan dengan saringan ini.", model.emptyProperty().get());
        at.desk.close();
        assertEquals("Belum ada rencana yang terbuka.", model.emptyProperty().get());
        assertEquals("Temuan", model.tabTitle());
    }
}

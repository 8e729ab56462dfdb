package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.MakeGroups;
import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.shell.HeadlineViewModel.Line;
import id.petapam.ui.shell.HeadlineViewModel.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineViewModelTest {

    private static Line line(PlanFixture plan) {
        TestPlace at = new TestPlace().with(plan);
        return new HeadlineViewModel(at.desk, at.words, at.scope).lineProperty().get();
    }

    private static PlanFixture stations() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 80);
    }

    @Test
    void aShortageIsToldWithTheNThatWouldFit() {
        Line line = line(stations().strength("BKO", 12, 0, "1/1"));
        assertEquals(State.SHORT, line.state());
        assertEquals("KURANG 8 personel", line.verdict());
        assertEquals("pola 2:8 butuh 20, tersedia 12", line.need());
        assertEquals("Cukup pada 2:14 (butuh 12, sisa 0)", line.fit());
    }

    @Test
    void enoughIsToldWithWhatIsLeft() {
        Line line = line(stations().strength("BKO", 84, 0, "1/1"));
        assertEquals(State.ENOUGH, line.state());
        assertEquals("Cukup, sisa 64", line.verdict());
    }

    @Test
    void whereNoPatternFitsItSaysSo() {
        Line line = line(stations().strength("BKO", 2, 0, "1/1"));
        assertFalse(line.fits());
        assertTrue(line.fit().startsWith("Tidak cukup sampai 2:25"), line.fit());
    }

    @Test
    void withoutStrengthOrStationsItSaysWhatIsMissing() {
        assertEquals("Kekuatan belum diisi", line(stations()).verdict());
        assertEquals(State.UNKNOWN, line(PlanFixture.plan()).state());
        assertEquals("Belum ada TPS: impor daftar TPS", line(PlanFixture.plan()).verdict());
    }

    @Test
    void theNeedOfTheGroupsThatExistStandsBesideWithItsDifference() {
        PlanSession session = stations().strength("BKO", 12, 0, "1/1").session();
        TestPlace at = new TestPlace().with(session);
        HeadlineViewModel model = new HeadlineViewModel(at.desk, at.words, at.scope);
        assertEquals("tingkat kabupaten 20", model.lineProperty().get().regency());
        List<StationId> ids = List.copyOf(session.plan().stations().keySet());
        at.desk.submit(new MakeGroups(List.of(new StationGroup(
                new GroupId("g"),
                new DistrictCode("16.08.01"),
                1,
                VulnerabilityClass.KURANG_RAWAN,
                ids.subList(0, 4),
                Optional.empty()))));
        assertEquals(
                "tingkat kabupaten 20 · kelompok yang ada 22 (+2)",
                model.lineProperty().get().regency());
    }
}

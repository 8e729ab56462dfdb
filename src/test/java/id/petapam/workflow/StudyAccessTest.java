package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.ChangeRules;
import id.petapam.edit.DecideFlags;
import id.petapam.edit.Edit;
import id.petapam.edit.MoveStations;
import id.petapam.edit.PutZone;
import id.petapam.edit.RemoveStations;
import id.petapam.edit.ReplaceAreas;
import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.AccessMode;
import id.petapam.model.AreaCode;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.OwnArea;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.model.Zone;
import id.petapam.model.ZoneId;
import id.petapam.model.ZoneKind;
import id.petapam.region.Region;
import id.petapam.region.RegionUnreadable;
import id.petapam.rules.access.OutsideOwner;
import id.petapam.rules.access.StationAccess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real kabupaten of the built-in region, stations by the counts of 2024. */
class StudyAccessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 14);
    /** In Sungai Kedukan, Banyuasin, 1 km and more beyond the line of Palembang. */
    private static final LatLon IN_BANYUASIN = new LatLon(-3.045, 104.83);
    /** In 16 Ilir, the middle of Palembang. */
    private static final LatLon IN_PALEMBANG = new LatLon(-2.985, 104.765);

    private static Region region;
    private static StudyAccess study;

    @BeforeAll
    static void read() throws RegionUnreadable {
        region = Sumsel.region();
        study = new StudyAccess(region, Sumsel.knowledge(), Sumsel.rules());
    }

    private static Plan plan(String regency) {
        return Plan.empty()
                .with(new NewPlan(region, Sumsel.rules(), IdSource.of(new Random(1)))
                        .found(PlanRequest.of(regency, OperationType.PEMILU, DAY))
                        .changes(Plan.empty()));
    }

    private static Plan after(Plan plan, Edit... edits) {
        Plan next = plan;
        for (Edit edit : edits) {
            next = next.with(edit.changes(next));
        }
        return next;
    }

    private static StationId first(Plan plan, String codeStart) {
        return plan.stations().keySet().stream()
                .filter(id -> id.value().startsWith(codeStart))
                .findFirst()
                .orElseThrow();
    }

    private static Edit move(StationId station, LatLon to) {
        return new MoveStations(Map.of(station, new PlacedPoint(to, PointQuality.SURVEYED)));
    }

    @Test
    void aPalembangStationInBanyuasinIsOutsideItsOwnerAndTheReverse() {
        Plan palembang = plan("16.71");
        StationId plaju = first(palembang, "16.71.14.1002");
        StationAccess there = study.study(after(palembang, move(plaju, IN_BANYUASIN)))
                .of(plaju)
                .orElseThrow();
        assertEquals(
                List.of("Banyuasin"),
                OutsideOwner.finding(there).orElseThrow().message().values());
        Plan banyuasin = plan("16.07");
        StationId kedukan = first(banyuasin, "16.07.06.2017");
        StationAccess here = study.study(after(banyuasin, move(kedukan, IN_PALEMBANG)))
                .of(kedukan)
                .orElseThrow();
        assertEquals(
                List.of("Palembang"),
                OutsideOwner.finding(here).orElseThrow().message().values());
        assertTrue(here.raised(AccessFlagKind.BORDER_AREA).isPresent());
        assertEquals(
                0,
                study.study(banyuasin).stations().stream()
                        .filter(s -> OutsideOwner.finding(s).isPresent())
                        .count(),
                "an estimated place never stands outside");
    }

    @Test
    void tegalBinangunIsADeclaredZoneWithBothJurisdictions() {
        Plan palembang = plan("16.71");
        AccessFlag flag = study.study(palembang)
                .of(first(palembang, "16.71.14.1002"))
                .flatMap(s -> s.raised(AccessFlagKind.BOUNDARY_DISPUTE))
                .orElseThrow();
        assertEquals(Certainty.INDIKASI, flag.certainty());
        assertTrue(flag.evidence().get(0).what().values().containsAll(List.of("Palembang", "Banyuasin")));
    }

    @Test
    void airSugihanIsHardByIndicationAndLeavesThreeDaysBefore() {
        Plan oki = plan("16.02");
        AccessTable table = study.study(oki);
        List<StationAccess> sugihan = table.stations().stream()
                .filter(s -> s.station().district().orElseThrow().value().equals("16.02.14"))
                .toList();
        assertEquals(
                region.villagesOfDistrict("16.02.14").stream()
                        .mapToInt(v -> v.stations2024())
                        .sum(),
                sugihan.size());
        for (StationAccess one : sugihan) {
            assertEquals(AccessMode.AIR, one.journey().mode());
            assertEquals(-3, one.departureDay().orElseThrow());
            assertTrue(one.level().isAtLeast(AccessLevel.SULIT));
            assertEquals(Certainty.INDIKASI, one.levelCertainty());
        }
        StationAccess mesuji = table.of(first(oki, "16.02.20")).orElseThrow();
        assertTrue(mesuji.flag(AccessFlagKind.RIVER_CROSSING).orElseThrow().isUnknown());
        StationAccess pampangan = table.of(first(oki, "16.02.12")).orElseThrow();
        assertEquals(
                Certainty.INDIKASI,
                pampangan.raised(AccessFlagKind.SEASONAL_SWAMP).orElseThrow().certainty());
    }

    @Test
    void alongTheOganNobodyKnowsWhetherARiverIsCrossed() {
        Plan oku = plan("16.01");
        AccessTable.FlagCount count = study.study(oku).flags().get(AccessFlagKind.RIVER_CROSSING);
        assertEquals(0, count.raised());
        assertTrue(count.unknown() > 500, "unknown: " + count.unknown());
    }

    @Test
    void stationsOfOneVillageWithoutPlacesAreNotMeasuredByHowTheMapSpreadsThem() {
        Plan plan = plan("16.08");
        for (StationAccess one : study.study(plan).stations()) {
            assertTrue(one.facts().orElseThrow().estimated());
            assertFalse(one.raised(AccessFlagKind.ISOLATED).isPresent()
                    && one.facts().orElseThrow().nearest().companions() > 0);
        }
        StationId a = first(plan, "16.08.01.1008-001");
        StationId b = first(plan, "16.08.01.1008-002");
        AccessTable table = study.study(plan);
        assertEquals(
                table.of(a).orElseThrow().facts().orElseThrow().at(),
                table.of(b).orElseThrow().facts().orElseThrow().at());
    }

    @Test
    void afterEachEditTheTableIsTheOneThatAWholeStudyGives() {
        Plan plan = plan("16.71");
        AccessTable table = study.study(plan);
        StationId one = first(plan, "16.71.14.1002");
        StationId two = first(plan, "16.71.12.1005");
        List<Edit> edits = new ArrayList<>(List.of(
                move(one, IN_BANYUASIN),
                move(two, IN_BANYUASIN.offset(9000, 0)),
                new StateFacts(List.of(one, two), Map.of(StatedFact.FLOOD_PRONE, Optional.of("YA"))),
                new DecideFlags(List.of(new FlagDecision(
                        two,
                        AccessFlagKind.ISOLATED,
                        FlagDecision.Verdict.DISMISSED,
                        "satu halaman",
                        "",
                        DAY,
                        "lama"))),
                new PutZone(new Zone(
                        new ZoneId("z"),
                        ZoneKind.NO_SIGNAL,
                        "Contoh",
                        AreaShape.ofRing(List.of(
                                IN_BANYUASIN.offset(-2000, -2000),
                                IN_BANYUASIN.offset(2000, -2000),
                                IN_BANYUASIN.offset(0, 3000))),
                        "",
                        "",
                        "")),
                move(two, IN_BANYUASIN.offset(50, 0)),
                new RemoveStations(List.of(one)),
                new ChangeRules(plan.rules().with(Map.of("flag.BORDER_AREA.metres", "3000")))));
        for (Edit edit : edits) {
            Plan next = after(plan, edit);
            AccessTable step = study.study(next, Optional.of(table));
            AccessTable whole = new StudyAccess(region, knowledge(), Sumsel.rules()).study(next);
            assertEquals(List.copyOf(comparable(whole)), List.copyOf(comparable(step)), edit.kind());
            plan = next;
            table = step;
        }
    }

    private static id.petapam.region.LocalKnowledge knowledge() {
        try {
            return Sumsel.knowledge();
        } catch (RegionUnreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The numbers behind the judgement are the same values in other objects. */
    private static List<String> comparable(AccessTable table) {
        return table.stations().stream()
                .map(s -> s.station().id() + " " + s.facts() + s.journey() + s.flags() + s.score() + s.level()
                        + s.suggestion() + s.departureDay())
                .toList();
    }

    @Test
    void whatAnEditDoesNotTouchIsTheVerySameValue() {
        Plan plan = plan("16.08");
        AccessTable before = study.study(plan);
        StationId one = first(plan, "16.08.01.1008");
        AccessTable next = study.study(
                after(plan, new StateFacts(List.of(one), Map.of(StatedFact.SIGNAL, Optional.of("TIDAK")))),
                Optional.of(before));
        long changed = next.stations().stream()
                .filter(s -> before.of(s.station().id()).orElseThrow() != s)
                .count();
        assertEquals(1, changed);
        assertEquals(
                1,
                next.of(one).orElseThrow().raised(AccessFlagKind.NO_SIGNAL).stream()
                        .count());
        assertSame(next, study.study(next.plan(), Optional.of(next)));
    }

    @Test
    void anOfficialAreaOfThePlanProvesWhereAStationStands() {
        Plan plan = plan("16.71");
        StationId one = first(plan, "16.71.14.1002");
        AreaShape square = AreaShape.ofRing(List.of(
                IN_PALEMBANG.offset(-6000, -6000),
                IN_PALEMBANG.offset(6000, -6000),
                IN_PALEMBANG.offset(6000, 6000),
                IN_PALEMBANG.offset(-6000, 6000)));
        Plan official = after(
                plan,
                move(one, IN_BANYUASIN),
                new ReplaceAreas(List.of(new OwnArea(
                        new AreaCode("16.71"), "Palembang", OwnArea.Level.REGENCY, square, "peta resmi", DAY))));
        StationAccess access =
                study.study(official, Optional.of(study.study(plan))).of(one).orElseThrow();
        assertEquals(
                Certainty.TERBUKTI,
                access.raised(AccessFlagKind.OUTSIDE_OWNER).orElseThrow().certainty());
    }

    @Test
    void aDecisionTakesTheEvidenceThatStandsThere() {
        Plan plan = plan("16.02");
        AccessTable table = study.study(plan);
        List<StationId> all = List.copyOf(plan.stations().keySet());
        FlagVerdict verdict = new FlagVerdict(
                AccessFlagKind.WATER_ONLY, FlagDecision.Verdict.DISMISSED, "jalan baru", "Kapolsek", DAY);
        DecideFlags edit = verdict.edit(table, all);
        assertEquals(
                table.flags().get(AccessFlagKind.WATER_ONLY).raised(),
                edit.decisions().size());
        AccessTable next = study.study(after(plan, edit), Optional.of(table));
        assertEquals(
                edit.decisions().size(),
                next.flags().get(AccessFlagKind.WATER_ONLY).dismissed());
        assertEquals(0, next.flags().get(AccessFlagKind.WATER_ONLY).raised());
    }

    @Test
    void aPlanMadeBeforeTheAccessRulesBorrowsTheirShippedNumbers() {
        Plan old = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 3)
                .build();
        assertFalse(old.rules().values().containsKey("level.SULIT"));
        assertEquals(3, study.study(old).stations().size());
    }

    @Test
    void theMatrixHoldsEveryStationOnce() {
        AccessTable table = study.study(plan("16.07"));
        int sum = 0;
        for (AccessLevel level : AccessLevel.values()) {
            sum += table.matrix().count(level);
        }
        assertEquals(table.plan().stations().size(), sum);
        List<StationId> hard = table.matrix().stations(Optional.empty(), AccessLevel.SULIT);
        assertTrue(hard.stream().allMatch(id -> table.of(id).orElseThrow().level() == AccessLevel.SULIT));
        PollingStation first = table.atLeast(AccessLevel.SULIT).get(0).station();
        assertEquals(
                AccessLevel.SANGAT_SULIT, table.of(first.id()).orElseThrow().level());
    }
}

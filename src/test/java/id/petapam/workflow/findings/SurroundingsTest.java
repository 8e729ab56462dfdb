package id.petapam.workflow.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.MakeGroups;
import id.petapam.edit.MoveStations;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Phase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Area;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.RegionLayers;
import id.petapam.region.RiverLine;
import id.petapam.rules.check.PlanFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What the ground says about groups and points, on a region drawn by hand. */
class SurroundingsTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");
    private static final StationId SECOND = new StationId("16.08.01.2001-002");

    private final Plan plan = grouped(PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 2)
            .build());

    private static Plan grouped(Plan plan) {
        return plan.with(new MakeGroups(List.of(new StationGroup(
                        new GroupId("g"),
                        new DistrictCode("16.08.01"),
                        1,
                        VulnerabilityClass.KURANG_RAWAN,
                        List.of(FIRST, SECOND),
                        Optional.empty())))
                .changes(plan));
    }

    private Plan at(LatLon first, LatLon second) {
        return plan.with(new MoveStations(Map.of(
                        FIRST, new PlacedPoint(first, PointQuality.STATED),
                        SECOND, new PlacedPoint(second, PointQuality.STATED)))
                .changes(plan));
    }

    private static Geometry drawn(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /** A river from south to north at 104.505 east with a bend, and OKU Timur as a square around it. */
    private static RegionLayers layers() {
        RegionLayers none = RegionLayers.none();
        RiverLine river = new RiverLine(
                Optional.of("Komering"),
                "drawn",
                1,
                drawn("LINESTRING (104.505 -4.3, 104.505 -4.21, 104.515 -4.205, 104.505 -4.2, 104.505 -4.1)"));
        Area regency = new Area(
                "16.08",
                "Kabupaten Ogan Komering Ulu Timur",
                "OKU Timur",
                List.of(),
                Area.Level.REGENCY,
                drawn("POLYGON ((104.4 -4.4, 104.6 -4.4, 104.6 -4.0, 104.4 -4.0, 104.4 -4.4))"),
                true,
                new LatLon(-4.2, 104.5));
        return new RegionLayers(
                none.land(),
                none.lakes(),
                List.of(river),
                none.towns(),
                none.provinces(),
                List.of(regency),
                none.districts(),
                none.villages(),
                none.policeSeats(),
                none.sources());
    }

    private static List<String> details(Plan plan, LocalKnowledge knowledge) {
        return Checks.on(layers(), knowledge).check(plan, Phase.VOTING).open().stream()
                .filter(f -> f.rule().equals("R-08") || f.rule().equals("R-17"))
                .map(PlanFinding::detail)
                .toList();
    }

    @Test
    void aGroupOnBothBanksIsToldTheRiver() {
        assertEquals(
                List.of("rule.R-08.found"),
                details(at(new LatLon(-4.25, 104.495), new LatLon(-4.25, 104.515)), LocalKnowledge.none()));
    }

    @Test
    void aStationBesideTheCoarseLineMayStandOnEitherBank() {
        assertEquals(
                List.of("rule.R-08.doubtful"),
                details(at(new LatLon(-4.25, 104.503), new LatLon(-4.25, 104.51)), LocalKnowledge.none()));
    }

    @Test
    void aBendThatTheLineCutsTwiceHasBothOnOneBank() {
        assertEquals(
                List.of(),
                details(at(new LatLon(-4.2095, 104.507), new LatLon(-4.2005, 104.507)), LocalKnowledge.none()));
    }

    @Test
    void whereARiverIsMissingTheKecamatanIsToldThatItCannotBeChecked() {
        LocalKnowledge ogan = new LocalKnowledge(
                List.of(),
                List.of(new LocalKnowledge.MissingRiver("Ogan", List.of("16.08.01"), "uji")),
                List.of(),
                List.of());
        assertEquals(
                List.of("rule.R-08.unknown"),
                details(at(new LatLon(-4.25, 104.501), new LatLon(-4.25, 104.503)), ogan));
        assertEquals(
                List.of("rule.R-08.found"), details(at(new LatLon(-4.25, 104.495), new LatLon(-4.25, 104.515)), ogan));
    }

    @Test
    void aPointFarOutsideTheKabupatenIsToldButNotOneThatAnIndicativeBorderMayHaveWrong() {
        LatLon inside = new LatLon(-4.25, 104.501);
        assertEquals(List.of("rule.R-17.outside-indicative"), points(at(inside, new LatLon(-4.25, 104.66))));
        assertEquals(List.of(), points(at(inside, new LatLon(-4.25, 104.62))));
    }

    private static List<String> points(Plan plan) {
        return details(plan, LocalKnowledge.none()).stream()
                .filter(detail -> detail.startsWith("rule.R-17"))
                .toList();
    }
}

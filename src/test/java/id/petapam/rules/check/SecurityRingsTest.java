package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteDetail;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityRingsTest {

    private static final LatLon KPU = new LatLon(-4.2, 104.5);

    private final RuleBook rules = Sumsel.rules();

    private static Site site(SiteKind kind, LatLon at, int wanted, LatLon... line) {
        return new Site(
                new SiteId(kind.name()),
                kind,
                kind.name(),
                new PlacedPoint(at, PointQuality.STATED),
                Headcount.of(wanted),
                SiteDetail.NONE.withLine(List.of(line)));
    }

    private List<String> ring(int wanted, int controllers) {
        return SecurityRings.ring(rules, site(SiteKind.RING, KPU, wanted), Headcount.of(controllers)).stream()
                .map(found -> found.message().key() + " " + found.severity())
                .toList();
    }

    private Optional<Finding> route(List<Site> shelters, LatLon... line) {
        return SecurityRings.route(
                rules,
                site(SiteKind.EVACUATION_ROUTE, KPU, 0, line),
                Optional.of(site(SiteKind.ELECTION_OFFICE, KPU, 0)),
                shelters);
    }

    @Test
    void aRingWithAPletonAndTwoPadalIsSound() {
        assertEquals(List.of(), ring(30, 2));
    }

    @Test
    void withoutPadalOrPletonItIsAWarningWithOnePadalInformation() {
        assertEquals(List.of("rule.R-40.no-padal PERINGATAN"), ring(30, 0));
        assertEquals(List.of("rule.R-40.few-padal INFO"), ring(30, 1));
        assertEquals(List.of("rule.R-40.people PERINGATAN"), ring(20, 2));
        assertEquals(
                List.of(),
                SecurityRings.ring(
                        rules.with(Map.of("R-40.on", "false")), site(SiteKind.RING, KPU, 0), Headcount.ZERO));
    }

    @Test
    void aRouteLeadsFromThePlaceToAnEvacuationPointInEitherDirection() {
        LatLon safe = KPU.offset(2000, 300);
        List<Site> shelters = List.of(site(SiteKind.EVACUATION_POINT, safe, 0));
        assertEquals(Optional.empty(), route(shelters, KPU.offset(40, 0), KPU.offset(900, 900), safe.offset(20, 20)));
        assertEquals(Optional.empty(), route(shelters, safe, KPU));
        assertEquals(
                "rule.R-40.route",
                route(shelters, KPU, KPU.offset(900, 900))
                        .orElseThrow()
                        .message()
                        .key());
        assertEquals(
                "rule.R-40.route",
                route(List.of(), KPU, safe).orElseThrow().message().key());
        assertEquals(
                "rule.R-40.route-open", route(shelters).orElseThrow().message().key());
    }
}

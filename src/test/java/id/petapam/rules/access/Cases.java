package id.petapam.rules.access;

import id.petapam.exchange.RuleBookReader;
import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.FlagDecision;
import id.petapam.model.OperationType;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.Zone;
import id.petapam.model.ZoneId;
import id.petapam.model.ZoneKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stations with geography written by hand, for the tests of the access rules. */
final class Cases {

    static final LatLon AT = new LatLon(-3.0, 104.8);
    static final LocalDate DAY = LocalDate.of(2024, 1, 20);

    private PollingStation station = id.petapam.fixture.PlanFixture.station("16.71.01.1001", 1, null)
            .withPoint(Optional.of(new PlacedPoint(AT, PointQuality.SURVEYED)));
    private boolean placed = true;
    private boolean estimated;
    private Optional<AccessFacts.Way> polsek = Optional.of(way("Polsek Contoh", 2, List.of(), List.of()));
    private Optional<AccessFacts.Way> polres = Optional.of(way("Polres Contoh", 10, List.of(), List.of()));
    private Optional<AccessFacts.WaterArea> waterArea = Optional.empty();
    private List<String> missing = List.of();
    private Optional<String> swamp = Optional.empty();
    private List<AccessFacts.Border> regency = List.of();
    private List<AccessFacts.Border> province = List.of();
    private Optional<AccessFacts.Standing> standing = Optional.of(new AccessFacts.Standing("16.71", "Palembang", true));
    private boolean bordersKnown = true;
    private List<AccessFacts.DeclaredZone> declared = List.of();
    private AccessFacts.Nearest nearest = nearest(400, true, 0);
    private final List<Zone> zones = new ArrayList<>();
    private final List<FlagDecision> decisions = new ArrayList<>();
    private RuleBook rules =
            new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();

    static Cases station() {
        return new Cases();
    }

    static AccessFacts.Way way(
            String name, double km, List<AccessFacts.River> rivers, List<AccessFacts.Stretch> water) {
        return new AccessFacts.Way(name, AT.offset(0, km * 1000), true, Metres.ofKilometres(km), rivers, water);
    }

    /** A river that lies between, its line so many metres from the nearer end. */
    static AccessFacts.River river(String name, double bank) {
        return new AccessFacts.River(
                Optional.of(name).filter(n -> !n.isEmpty()), true, AT.offset(0, 1500), new Metres(bank));
    }

    static AccessFacts.Nearest nearest(double metres, boolean surveyed, int companions) {
        return new AccessFacts.Nearest(
                Optional.of(new StationId("lain")),
                Optional.of(AT.offset(metres, 0)),
                Optional.of(new Metres(metres)),
                surveyed,
                companions);
    }

    static AccessFacts.Border border(String name, double metres, boolean indicative) {
        return new AccessFacts.Border(
                "16.07",
                name,
                AT.offset(metres, 0),
                new Metres(metres),
                indicative,
                List.of(AT.offset(metres, -500), AT.offset(metres, 500)));
    }

    Cases withoutPlace() {
        placed = false;
        return this;
    }

    Cases estimated() {
        estimated = true;
        return this;
    }

    Cases polsek(AccessFacts.Way way) {
        polsek = Optional.of(way);
        return this;
    }

    Cases polres(AccessFacts.Way way) {
        polres = Optional.of(way);
        return this;
    }

    Cases noPolres() {
        polres = Optional.empty();
        return this;
    }

    Cases waterArea(AccessMode mode) {
        waterArea = Optional.of(new AccessFacts.WaterArea(mode, "Air Sugihan", "koran"));
        return this;
    }

    Cases missingRiver(String name) {
        missing = List.of(name);
        return this;
    }

    Cases swamp() {
        swamp = Optional.of("pengetahuan umum");
        return this;
    }

    Cases regencyBorder(AccessFacts.Border border) {
        regency = List.of(border);
        return this;
    }

    Cases provinceBorder(AccessFacts.Border border) {
        province = List.of(border);
        return this;
    }

    Cases bordersUnknown() {
        bordersKnown = false;
        return this;
    }

    Cases standsIn(String code, String name, boolean indicative) {
        standing = Optional.of(new AccessFacts.Standing(code, name, indicative));
        return this;
    }

    Cases declared() {
        declared = List.of(new AccessFacts.DeclaredZone(
                "Tegal Binangun", AT.offset(300, 0), new Metres(1000), "Palembang", "Banyuasin", "koran"));
        return this;
    }

    Cases nearest(AccessFacts.Nearest other) {
        nearest = other;
        return this;
    }

    Cases stated(StatedFact fact, String value) {
        station = station.withStated(station.stated().with(fact, value));
        return this;
    }

    Cases voters(int count) {
        station = station.withList("", "", Optional.of(count));
        return this;
    }

    Cases number(int number) {
        station = station.withPlace(station.village(), station.district(), number);
        return this;
    }

    Cases fallback() {
        station = station.withFallback(Optional.of(new PlacedPoint(AT.offset(500, 0), PointQuality.STATED)));
        return this;
    }

    Cases decided(id.petapam.model.VulnerabilityClass value) {
        station = station.decided(new id.petapam.model.ClassDecision(value, "contoh", DAY));
        return this;
    }

    Cases zone(ZoneKind kind) {
        zones.add(new Zone(
                new ZoneId("z" + zones.size()),
                kind,
                "Zona contoh",
                AreaShape.ofRing(List.of(AT.offset(-500, -500), AT.offset(500, -500), AT.offset(0, 900))),
                "",
                "",
                ""));
        return this;
    }

    Cases decision(AccessFlagKind kind, FlagDecision.Verdict verdict, String evidence) {
        decisions.add(new FlagDecision(station.id(), kind, verdict, "alasan", "Kapolsek", DAY, evidence));
        return this;
    }

    Cases rule(String key, String value) {
        rules = rules.with(Map.of(key, value));
        return this;
    }

    StationAccess judge() {
        Optional<AccessFacts> facts = placed
                ? Optional.of(new AccessFacts(
                        AT,
                        estimated,
                        polsek,
                        polres,
                        waterArea,
                        missing,
                        swamp,
                        regency,
                        province,
                        standing,
                        bordersKnown,
                        declared,
                        nearest))
                : Optional.empty();
        return StationAccess.of(
                new AccessCase(station, facts, zones, decisions, new AccessNumbers(rules)), OperationType.PEMILU);
    }

    AccessFlag flag(AccessFlagKind kind) {
        return judge().flag(kind).orElseThrow();
    }

    boolean has(AccessFlagKind kind) {
        return judge().flag(kind).isPresent();
    }
}

package id.petapam.report;

import id.petapam.geo.LatLon;
import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Entity;
import id.petapam.model.ForceKind;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.LetterHead;
import id.petapam.model.OperationType;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PersonalData;
import id.petapam.model.PersonalKey;
import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Ratio;
import id.petapam.model.RegionRef;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StatedFacts;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A made-up plan of the size of OKU Timur, built of values only. */
final class SamplePlan {

    private static final List<String> NAMES = List.of(
            "Martapura",
            "Bunga Mayang",
            "Jayapura",
            "Buay Pemuka Peliung",
            "Buay Madang",
            "Buay Madang Timur",
            "Buay Pemuka Bangsa Raja",
            "Madang Suku II",
            "Madang Suku III",
            "Madang Suku I",
            "Belitang Madang Raya",
            "Belitang",
            "Belitang Jaya",
            "Belitang III",
            "Belitang II",
            "Belitang Mulya",
            "Semendawai Suku III",
            "Semendawai Timur",
            "Cempaka",
            "Semendawai Barat");

    private static final LocalDate DAY = LocalDate.of(2024, 2, 14);

    private final List<Change> changes = new ArrayList<>();
    private final List<PersonalData> personal = new ArrayList<>();
    private int persons;
    private int teams;

    private SamplePlan() {}

    static Plan withoutStations() {
        SamplePlan sample = new SamplePlan();
        sample.frame();
        return sample.build();
    }

    /** 20 kecamatan, 312 villages, 2,180 stations; groups, and teams at most of them. */
    static Plan full() {
        SamplePlan sample = new SamplePlan();
        sample.frame();
        sample.fill(20, 2180);
        return sample.build();
    }

    /** Two kecamatan with some 60 stations. */
    static Plan small() {
        SamplePlan sample = new SamplePlan();
        sample.frame();
        sample.fill(2, 62);
        return sample.build();
    }

    private Plan build() {
        return Plan.empty().with(new ChangeSet(changes, personal));
    }

    void add(Entity entity) {
        changes.add(Change.added(entity));
    }

    private void frame() {
        add(new PlanHeader(
                "plan-contoh",
                "16.08",
                "OGAN KOMERING ULU TIMUR",
                "Polres OKU Timur",
                OperationType.PEMILU,
                "Operasi Mantap Brata Musi 2023-2024",
                DAY,
                BigDecimal.ZERO,
                new RegionRef("sumsel", "Sumatera Selatan", "0"),
                new LetterHead(
                        "POLRI DAERAH SUMATERA SELATAN",
                        "RESOR OGAN KOMERING ULU TIMUR",
                        "Sprin/.../II/OPS.1.3/2024",
                        Optional.empty(),
                        "Martapura")));
        Map<String, String> rules = new TreeMap<>();
        int[] n = {8, 2, 1, 1};
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            rules.put("pattern." + value + ".police", "2");
            rules.put("pattern." + value + ".stations", String.valueOf(n[value.ordinal()]));
            rules.put("pattern." + value + ".linmasPerStation", "2");
        }
        rules.put("R-04.min", "4");
        rules.put("R-04.max", "25");
        rules.put("R-04.usualMax", "16");
        add(new RuleBook("2024.1", new TreeMap<>(rules)));
        add(new Phase(Phase.VOTING, PhaseKind.PEMUNGUTAN_PENGHITUNGAN, 0, 0));
        add(strength("polres", "Polres dan Polsek", ForceKind.POLRI, 491, new Ratio(2, 3)));
        add(strength("bko", "BKO Polda", ForceKind.POLRI, 119, Ratio.WHOLE));
        add(strength("tni", "Kodim 0403", ForceKind.TNI, 40, Ratio.WHOLE));
    }

    private static StrengthLine strength(String id, String source, ForceKind force, int people, Ratio ratio) {
        return new StrengthLine(
                new StrengthLineId(id), source, force, Headcount.of(people), Headcount.ZERO, ratio, false);
    }

    private void fill(int districts, int stations) {
        int perDistrict = stations / districts;
        int villages = 0;
        add(new Unit(
                new UnitId("u-samapta"),
                "Sat Samapta",
                UnitKind.POLRES,
                Headcount.of(40),
                Optional.empty(),
                Optional.empty()));
        add(new Unit(
                new UnitId("u-tni"),
                "Koramil 403-01/Martapura",
                UnitKind.TNI,
                Headcount.of(40),
                Optional.empty(),
                Optional.empty()));
        for (int d = 0; d < districts; d++) {
            DistrictCode code = new DistrictCode(String.format("16.08.%02d", d + 1));
            add(new District(code, NAMES.get(d), "16.08", Map.of()));
            UnitId polsek = new UnitId("u-polsek-" + d);
            add(new Unit(
                    polsek,
                    "Polsek " + NAMES.get(d),
                    UnitKind.POLSEK,
                    Headcount.of(40),
                    Optional.empty(),
                    Optional.empty()));
            int villageCount = 15 + (d < 12 ? 1 : 0);
            fillDistrict(d, code, polsek, villageCount, perDistrict);
            villages += villageCount;
        }
        SiteId site = new SiteId("site-kpu");
        add(new Site(
                site,
                SiteKind.ELECTION_OFFICE,
                "KPU Kabupaten OKU Timur",
                new PlacedPoint(new LatLon(-4.32, 104.35), PointQuality.STATED),
                Headcount.of(4)));
        add(new Team(
                new TeamId("team-kpu"),
                List.of(
                        person(new UnitId("u-samapta"), Rank.IPDA, "Kanit Turjawali"),
                        Slot.open(new UnitId("u-samapta")))));
        add(new Assignment(
                new AssignmentId("a-kpu"),
                Phase.VOTING,
                new TeamId("team-kpu"),
                new Post.OfSite(site),
                Optional.empty()));
    }

    private void fillDistrict(int d, DistrictCode code, UnitId polsek, int villageCount, int stations) {
        int number = 0;
        int group = 0;
        for (int v = 0; v < villageCount; v++) {
            VillageCode village = new VillageCode(code.value() + "." + (2001 + v));
            LatLon at = new LatLon(-4.0 - 0.06 * (d / 5) - 0.003 * v, 104.3 + 0.11 * (d % 5) + 0.004 * (v % 7));
            String name = v == 3 ? "Kotabaru Selatan Raya Makmur Bersatu" : "Desa Contoh " + (d + 1) + "-" + (v + 1);
            add(new Village(village, name, code, Optional.of(at)));
            int count = stations * (v + 1) / villageCount - stations * v / villageCount;
            List<PollingStation> plain = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                PollingStation station = station(code, village, i + 1, at, number++);
                add(station);
                if (station.countedClass() == VulnerabilityClass.KURANG_RAWAN) {
                    plain.add(station);
                } else if (number % 3 > 0) {
                    group++;
                    group(d, group, code, polsek, List.of(station));
                }
            }
            if (v % 8 != 7) {
                group++;
                group(d, group, code, polsek, plain);
            }
        }
    }

    private static PollingStation station(DistrictCode code, VillageCode village, int number, LatLon at, int n) {
        VulnerabilityClass value = n % 21 == 5
                ? VulnerabilityClass.RAWAN
                : n % 97 == 50 ? VulnerabilityClass.SANGAT_RAWAN : VulnerabilityClass.KURANG_RAWAN;
        Optional<ClassDecision> decision =
                n % 50 == 9 ? Optional.empty() : Optional.of(new ClassDecision(value, "Intelkam", DAY.minusDays(30)));
        return new PollingStation(
                new StationId(village.value() + "-" + number),
                Optional.of(village),
                Optional.of(code),
                "16.08",
                number,
                "",
                "",
                Optional.of(250),
                Optional.of(new PlacedPoint(
                        at.offset(300 * (number % 4) - 500, 300 * (number / 4) - 300), PointQuality.ESTIMATED)),
                Optional.empty(),
                decision,
                List.of(),
                StatedFacts.NONE);
    }

    private void group(int d, int number, DistrictCode code, UnitId polsek, List<PollingStation> stations) {
        if (stations.isEmpty()) {
            return;
        }
        GroupId id = new GroupId("g-" + d + "-" + number);
        add(new StationGroup(
                id,
                code,
                number,
                stations.get(0).countedClass(),
                stations.stream().map(PollingStation::id).toList(),
                Optional.empty()));
        List<Slot> slots = new ArrayList<>();
        if (number % 5 != 0) {
            slots.add(person(polsek, Rank.AIPTU, number == 1 ? "Kanit Reskrim" : "Bhabinkamtibmas"));
        }
        if (number % 5 == 1) {
            slots.add(Slot.open(polsek));
        } else if (number % 5 == 2) {
            slots.add(person(polsek, Rank.BRIPDA, "Ba Polsek"));
            slots.add(Slot.open(new UnitId("u-tni")));
        } else if (number % 5 == 3) {
            slots.add(person(polsek, Rank.BRIGPOL, "Ba Unit Samapta"));
        }
        if (slots.isEmpty()) {
            return;
        }
        TeamId team = new TeamId("t-" + ++teams);
        add(new Team(team, slots));
        add(new Assignment(new AssignmentId("a-" + teams), Phase.VOTING, team, new Post.OfGroup(id), Optional.empty()));
    }

    private Slot person(UnitId unit, Rank rank, String position) {
        persons++;
        PersonalKey key = new PersonalKey(persons);
        personal.add(new PersonalData(
                key,
                String.format("CONTOH %03d", persons),
                String.format("%08d", persons),
                "0800-" + (1000 + persons)));
        Person person =
                new Person(new PersonId(String.format("p-%05d", persons)), rank, rank.label(), position, unit, key);
        add(person);
        return Slot.named(person);
    }
}

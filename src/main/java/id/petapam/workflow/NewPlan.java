package id.petapam.workflow;

import id.petapam.edit.StartPlan;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.geo.Spread;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Entity;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.LetterHead;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PlanHeader;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Ratio;
import id.petapam.model.RegionRef;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StatedFacts;
import id.petapam.model.StationId;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Area;
import id.petapam.region.PoliceSeat;
import id.petapam.region.Region;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Starts a plan: everything that a plan of this Polres begins with, as one edit, so that the first line of its history
 * makes it whole.
 */
public final class NewPlan {

    /** About how far stations of one village stand apart on the map while their own places are unknown. */
    public static final Metres STATION_SPACING = new Metres(110);

    /** Basis of a class that KPU's list itself gives (model: special locations). */
    public static final String SPECIAL_BASIS = "KPU lokasi khusus";

    private final Region region;
    private final RuleBook rules;
    private final IdSource ids;

    /** @param rules the shipped rule book; the plan gets its own copy */
    public NewPlan(Region region, RuleBook rules, IdSource ids) {
        this.region = region;
        this.rules = rules;
        this.ids = ids;
    }

    /**
     * The edit that makes the plan, to be applied to the empty plan.
     *
     * @throws Problem if the region does not know the kabupaten
     */
    public StartPlan found(PlanRequest request) {
        return found(request, UnaryOperator.identity());
    }

    /**
     * What was made.
     *
     * @param stations how many the plan starts with
     */
    public record Made(String regencyCode, String policeName, int stations) {}

    /**
     * Makes a plan file at rest.
     *
     * @throws Problem if the region does not know the kabupaten, or the file is there already or cannot be written
     */
    public Made create(OpenPlan files, Path path, PlanRequest request) {
        try (OpenedPlan plan = files.create(path, found(request))) {
            PlanHeader header = plan.plan().header();
            return new Made(
                    header.regencyCode(),
                    header.policeName(),
                    plan.plan().stations().size());
        }
    }

    /** The same, with stations changed on the way in: an example decides classes before the plan begins. */
    StartPlan found(PlanRequest request, UnaryOperator<PollingStation> shape) {
        Area area = areaOf(request.regencyCode());
        String police = policeName(area);
        List<Entity> things = new ArrayList<>();
        things.add(header(request, area, police));
        things.add(rules);
        things.addAll(StandardPhases.all());
        List<Area> districts = region.districts().stream()
                .filter(d -> d.code().startsWith(area.code() + "."))
                .toList();
        districts.forEach(
                d -> things.add(new District(new DistrictCode(d.code()), d.shortName(), d.parentCode(), Map.of())));
        List<id.petapam.region.Village> villages = region.villages().stream()
                .filter(v -> v.code().startsWith(area.code() + "."))
                .toList();
        villages.forEach(v -> things.add(
                new Village(new VillageCode(v.code()), v.name(), new DistrictCode(v.districtCode()), v.point())));
        if (request.stations() == PlanRequest.StationStart.KPU_2024) {
            Map<LatLon, Integer> standing = new HashMap<>();
            villages.forEach(v -> stations(v, request.electionDate(), standing).stream()
                    .map(shape)
                    .forEach(things::add));
        }
        region.policeSeats().stream()
                .filter(s -> (s.areaCode() + ".").startsWith(area.code() + "."))
                .forEach(s -> things.add(site(s)));
        things.addAll(strength(request, police));
        return new StartPlan(things, List.of());
    }

    private Area areaOf(String code) {
        return region.regency(code)
                .or(() -> region.provinces().stream()
                        .filter(p -> p.code().equals(code) && !region.villages().isEmpty())
                        .filter(p -> region.villages().stream()
                                .anyMatch(v -> v.code().startsWith(code + ".")))
                        .findFirst())
                .orElseThrow(() -> Problem.of("newplan.unknown-regency", code, region.title()));
    }

    private PlanHeader header(PlanRequest request, Area area, String police) {
        return new PlanHeader(
                ids.next("plan"),
                area.code(),
                area.shortName(),
                police,
                request.operationType(),
                request.operationName(),
                request.electionDate(),
                request.reservePercent(),
                new RegionRef(region.id(), region.title(), region.checksum()),
                letterHead(area, police));
    }

    private LetterHead letterHead(Area area, String police) {
        String province = area.level() == Area.Level.PROVINCE
                ? area.name()
                : region.provinces().stream()
                        .filter(p -> area.code().startsWith(p.code() + "."))
                        .map(Area::name)
                        .findFirst()
                        .orElse("");
        String place = bare(area.name());
        String district = "";
        if (area.level() != Area.Level.PROVINCE) {
            district = (police.startsWith("Polrestabes") ? "RESOR KOTA BESAR " : "RESOR ") + place;
        }
        return new LetterHead("POLRI DAERAH " + bare(province), district, "", Optional.empty(), "");
    }

    private static String bare(String name) {
        return name.replaceFirst("(?i)^(kabupaten|kota|provinsi)\\s+", "").toUpperCase(Locale.ROOT);
    }

    private String policeName(Area area) {
        if (area.level() == Area.Level.PROVINCE) {
            return "Polda " + area.shortName();
        }
        return region.polres(area.code()).map(PoliceSeat::name).orElse("Polres " + area.shortName());
    }

    /** @param standing how many stations stand round a point already: some new villages share their kecamatan's */
    private List<PollingStation> stations(
            id.petapam.region.Village village, LocalDate date, Map<LatLon, Integer> standing) {
        List<PollingStation> stations = new ArrayList<>();
        int ordinary = village.stations2024() - village.specialStations2024();
        for (int i = 0; i < village.stations2024(); i++) {
            boolean special = i >= ordinary;
            int number = special ? PollingStation.FIRST_SPECIAL_NUMBER + i - ordinary : i + 1;
            stations.add(new PollingStation(
                    StationId.of(new VillageCode(village.code()), number),
                    Optional.of(new VillageCode(village.code())),
                    Optional.of(new DistrictCode(village.districtCode())),
                    village.regencyCode(),
                    number,
                    "",
                    "",
                    Optional.empty(),
                    village.point().map(at -> estimated(at, standing)),
                    Optional.empty(),
                    special
                            ? Optional.of(new ClassDecision(VulnerabilityClass.KHUSUS, SPECIAL_BASIS, date))
                            : Optional.empty(),
                    List.of(),
                    StatedFacts.NONE));
        }
        return stations;
    }

    private static PlacedPoint estimated(LatLon village, Map<LatLon, Integer> standing) {
        int index = standing.merge(village, 1, Integer::sum) - 1;
        return new PlacedPoint(new Spread(village, STATION_SPACING).place(index), PointQuality.ESTIMATED);
    }

    private Site site(PoliceSeat seat) {
        return new Site(
                new SiteId(ids.next("site")),
                seat.kind() == PoliceSeat.Kind.POLRES ? SiteKind.POLICE_DISTRICT : SiteKind.POLICE_SECTOR,
                seat.name(),
                new PlacedPoint(seat.point(), seat.estimated() ? PointQuality.ESTIMATED : PointQuality.STATED),
                Headcount.ZERO);
    }

    /** the Polres sends its share, reinforcement comes whole; TNI and Linmas never count as Polri. */
    private List<StrengthLine> strength(PlanRequest request, String police) {
        return List.of(
                line(police, ForceKind.POLRI, request.police(), request.notReady(), rules.ratio("R-02.ratio")),
                line("BKO Polri", ForceKind.POLRI, request.reinforcement(), Headcount.ZERO, Ratio.WHOLE),
                line("TNI", ForceKind.TNI, request.army(), Headcount.ZERO, Ratio.WHOLE),
                line("Linmas", ForceKind.LINMAS, request.linmas(), Headcount.ZERO, Ratio.WHOLE));
    }

    private StrengthLine line(String source, ForceKind force, Headcount strength, Headcount notReady, Ratio ratio) {
        return new StrengthLine(new StrengthLineId(ids.next("line")), source, force, strength, notReady, ratio, false);
    }

    /** The reserve that the rule book starts from, percent. */
    public BigDecimal usualReserve() {
        return new BigDecimal(rules.text("R-02.reservePercent"));
    }
}

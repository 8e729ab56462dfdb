package id.petapam.workflow.command;

import id.petapam.edit.Edit;
import id.petapam.edit.PutCitySecurity;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseKind;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteDetail;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Situation;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places the objects of the city security plan (Sispamkota, domain 6, 11.8): rings around a place, posts, lines. */
public final class CitySecurity {

    /** What a planner may place, in the order of the menu. */
    public static final List<SiteKind> KINDS = List.of(
            SiteKind.RING,
            SiteKind.GUARD_POST,
            SiteKind.WATCH_POST,
            SiteKind.INTEGRATED_POST,
            SiteKind.CORDON_POINT,
            SiteKind.TRAFFIC_DIVERSION,
            SiteKind.BARBED_WIRE,
            SiteKind.EVACUATION_ROUTE,
            SiteKind.EVACUATION_POINT,
            SiteKind.ASSEMBLY_POINT,
            SiteKind.NEGOTIATION_POINT,
            SiteKind.CROWD_CONTROL_INITIAL,
            SiteKind.CROWD_CONTROL_ADVANCED,
            SiteKind.RIOT_CONTROL,
            SiteKind.TACTICAL_VEHICLE,
            SiteKind.RESERVE);

    private static final int RINGS = 3;

    /** A place is seen with so much around it. */
    private static final double PLACE_METRES = 60;

    private static final double MARGIN = 0.15;

    private final IdSource ids;

    public CitySecurity(IdSource ids) {
        this.ids = ids;
    }

    /** True for things that are drawn point by point. */
    public static boolean isLine(SiteKind kind) {
        return kind == SiteKind.BARBED_WIRE || kind == SiteKind.EVACUATION_ROUTE || kind == SiteKind.TRAFFIC_DIVERSION;
    }

    /** Places around which rings stand: where boxes and results are. */
    public static boolean isPlace(Site site) {
        return switch (site.siteKind()) {
            case ELECTION_OFFICE, ELECTION_SUPERVISOR, DISTRICT_COMMITTEE, LOGISTICS_DEPOT -> true;
            default -> false;
        };
    }

    /** Objects that belong to a place: its rings first, then by kind and name. */
    public static List<Site> partsOf(Plan plan, SiteId place) {
        return plan.sites().values().stream()
                .filter(site -> site.detail().of().filter(place::equals).isPresent())
                .sorted(java.util.Comparator.comparing((Site site) -> KINDS.indexOf(site.siteKind()))
                        .thenComparing(site -> site.detail().radiusMetres())
                        .thenComparing(Site::name))
                .toList();
    }

    /** What must be seen of a place: its rings, lines and objects, with some room around. */
    public static Bounds around(Plan plan, Site place) {
        List<LatLon> points = new ArrayList<>(extent(place, PLACE_METRES));
        for (Site part : partsOf(plan, place.id())) {
            points.addAll(extent(part, Math.max(PLACE_METRES, part.detail().radiusMetres())));
            points.addAll(part.detail().line());
        }
        return Bounds.of(points).orElseThrow().grown(MARGIN);
    }

    private static List<LatLon> extent(Site site, double metres) {
        LatLon at = site.point().at();
        return List.of(at.offset(-metres, -metres), at.offset(metres, metres));
    }

    /**
     * The usual three rings, each with the people of a pleton, in the phase in which the place is guarded. Rings that are
     * there stay.
     *
     * @param rules with the numbers of R-40
     * @throws Problem if the place has three rings already
     */
    public Edit surround(Plan plan, RuleBook rules, Site place) {
        List<Site> rings = new ArrayList<>();
        for (int n = 1; n <= RINGS; n++) {
            String name = "Ring " + n + " " + place.name();
            boolean there = partsOf(plan, place.id()).stream()
                    .anyMatch(site ->
                            site.siteKind() == SiteKind.RING && site.name().equals(name));
            if (!there) {
                rings.add(new Site(
                        new SiteId(ids.next("site")),
                        SiteKind.RING,
                        name,
                        place.point(),
                        Headcount.of(rules.whole("R-40.ringPeople")),
                        new SiteDetail(
                                Optional.of(place.id()),
                                rules.whole("R-40.ring" + n + "Metres"),
                                List.of(),
                                EnumSet.allOf(Situation.class),
                                phases(place))));
            }
        }
        if (rings.isEmpty()) {
            throw Problem.of("command.has-rings", place.name());
        }
        return new PutCitySecurity(place.id(), rings);
    }

    /** The same at once on an open plan, for a place that is named by words or id. */
    public Applied surroundNow(OpenedPlan plan, RuleBook rules, String name) {
        return Applied.to(plan, surround(plan.plan(), rules, require(plan.plan(), name)));
    }

    private static Site require(Plan plan, String name) {
        return plan.sites().values().stream()
                .filter(site -> site.id().value().equals(name) || site.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.of("command.unknown-site", name));
    }

    /**
     * One object of a place.
     *
     * @param name as the planner calls it
     * @param line points of a line; one point for anything else
     */
    public Site part(RuleBook rules, Site place, SiteKind kind, String name, List<LatLon> line) {
        boolean ring = kind == SiteKind.RING;
        return new Site(
                new SiteId(ids.next("site")),
                kind,
                name,
                new PlacedPoint(line.get(line.size() / 2), PointQuality.STATED),
                ring ? Headcount.of(rules.whole("R-40.ringPeople")) : Headcount.ZERO,
                new SiteDetail(
                        Optional.of(place.id()),
                        ring ? rules.whole("R-40.ring2Metres") : 0,
                        isLine(kind) ? line : List.of(),
                        stages(kind),
                        phases(place)));
    }

    public Edit put(Site place, Site part) {
        return new PutCitySecurity(place.id(), List.of(part));
    }

    /** A KPU is guarded while the kabupaten adds up, a PPK while the kecamatan does; other places always. */
    private static Set<PhaseKind> phases(Site place) {
        return switch (place.siteKind()) {
            case ELECTION_OFFICE, ELECTION_SUPERVISOR -> EnumSet.of(PhaseKind.REKAPITULASI_KPU);
            case DISTRICT_COMMITTEE -> EnumSet.of(PhaseKind.REKAPITULASI_PPK);
            default -> EnumSet.noneOf(PhaseKind.class);
        };
    }

    /** Green: negotiators and Dalmas Awal; yellow: Dalmas Lanjut relieves them; red: PHH, and organisers leave first. */
    private static Set<Situation> stages(SiteKind kind) {
        return switch (kind) {
            case CROWD_CONTROL_INITIAL -> EnumSet.of(Situation.HIJAU);
            case NEGOTIATION_POINT -> EnumSet.of(Situation.HIJAU, Situation.KUNING);
            case CROWD_CONTROL_ADVANCED -> EnumSet.of(Situation.KUNING);
            case TACTICAL_VEHICLE, EVACUATION_ROUTE, EVACUATION_POINT -> EnumSet.of(Situation.KUNING, Situation.MERAH);
            case RIOT_CONTROL -> EnumSet.of(Situation.MERAH);
            default -> EnumSet.allOf(Situation.class);
        };
    }
}

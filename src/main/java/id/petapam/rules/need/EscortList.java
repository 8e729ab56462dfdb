package id.petapam.rules.need;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * the way of the boxes in a phase, kecamatan by kecamatan: KPU store to PPK with escorts, PPK to stations and back
 * with the pairs. What comes first stands first; water kecamatan leave first.
 *
 * @param leg empty where the phase moves no boxes
 */
public record EscortList(Optional<Leg> leg, List<Row> rows) {

    public EscortList {
        rows = List.copyOf(rows);
    }

    /** Which part of the way. */
    public enum Leg {
        STORE_TO_PPK,
        PPK_TO_STATIONS,
        STATIONS_TO_PPK
    }

    /**
     * One kecamatan.
     *
     * @param committee its PPK; empty where the plan has none yet
     * @param load boxes, what carries them, and the day of the first leg
     * @param day on which they go, from Hari H
     * @param required escorts, or officers of the pairs that go with the boxes
     * @param assigned officers of Polri who are plotted for it
     */
    public record Row(
            DistrictCode district,
            String name,
            Optional<Site> committee,
            BoxEscort load,
            int day,
            Headcount required,
            Headcount assigned) {

        public Headcount missing() {
            return Headcount.of(Math.max(0, required.value() - assigned.value()));
        }
    }

    public static EscortList of(Plan plan, PhaseId phase) {
        Phase known = plan.phases().get(phase);
        Optional<Leg> leg = Optional.ofNullable(known).flatMap(one -> legOf(one.phaseKind()));
        if (leg.isEmpty()) {
            return new EscortList(leg, List.of());
        }
        Staffing staffing = Staffing.of(plan, phase);
        NeedTable need = NeedTable.of(plan, staffing);
        List<Row> rows = new ArrayList<>();
        for (DistrictNeed district : need.districts()) {
            if (district.code().isPresent() && district.counts().total() > 0) {
                rows.add(row(plan, phase, leg.get(), district));
            }
        }
        rows.sort(Comparator.comparingInt(Row::day)
                .thenComparing(row -> !row.load().byWater())
                .thenComparing(Row::name));
        return new EscortList(leg, rows);
    }

    private static Row row(Plan plan, PhaseId phase, Leg leg, DistrictNeed need) {
        DistrictCode code = need.code().orElseThrow();
        BoxEscort load = BoxEscort.of(plan, code);
        Optional<Site> committee = plan.index().committeeOf(code);
        boolean toCommittee = leg == Leg.STORE_TO_PPK;
        Headcount assigned = toCommittee
                ? committee
                        .map(site -> PostStaffing.of(plan, phase, new Post.OfSite(site.id()))
                                .police())
                        .orElse(Headcount.ZERO)
                : need.assignedPolice();
        return new Row(
                code,
                need.name(),
                committee,
                load,
                day(plan, leg, load),
                toCommittee ? load.escorts() : need.required().police(),
                assigned);
    }

    /** To stations by water on H-3 (domain 2), on land on the last day that R-33 allows; back on the day itself. */
    private static int day(Plan plan, Leg leg, BoxEscort load) {
        return switch (leg) {
            case STORE_TO_PPK -> load.day();
            case PPK_TO_STATIONS ->
                load.byWater() ? -plan.rules().whole("R-33.waterStationDays", 3) : BoxEscort.latestDay(plan.rules());
            case STATIONS_TO_PPK -> 0;
        };
    }

    /** Whether boxes are moved in phases of this kind. */
    public static boolean moves(PhaseKind kind) {
        return legOf(kind).isPresent();
    }

    private static Optional<Leg> legOf(PhaseKind kind) {
        return switch (kind) {
            case DISTRIBUSI_LOGISTIK_PPK -> Optional.of(Leg.STORE_TO_PPK);
            case DISTRIBUSI_TPS -> Optional.of(Leg.PPK_TO_STATIONS);
            case PENGAWALAN_KOTAK_SUARA -> Optional.of(Leg.STATIONS_TO_PPK);
            default -> Optional.empty();
        };
    }

    /** The store that boxes leave: the logistics depot, else the KPU office; empty where the plan has neither. */
    public static Optional<Site> store(Plan plan) {
        return plan.sites().values().stream()
                .filter(site ->
                        site.siteKind() == SiteKind.LOGISTICS_DEPOT || site.siteKind() == SiteKind.ELECTION_OFFICE)
                .min(Comparator.comparing((Site site) -> site.siteKind() != SiteKind.LOGISTICS_DEPOT)
                        .thenComparing(site -> site.id().value()));
    }

    public int boxes() {
        return rows.stream().mapToInt(row -> row.load().boxes()).sum();
    }

    /** Trucks, or boats, that make the way. */
    public int vehicles(boolean water) {
        return rows.stream()
                .filter(row -> row.load().byWater() == water)
                .mapToInt(row -> row.load().vehicles())
                .sum();
    }

    public Headcount required() {
        return rows.stream().map(Row::required).reduce(Headcount.ZERO, Headcount::plus);
    }

    public Headcount assigned() {
        return rows.stream().map(Row::assigned).reduce(Headcount.ZERO, Headcount::plus);
    }

    /** The day on which most people go, and how many; empty where nobody does. */
    public Optional<Map.Entry<Integer, Integer>> busiestDay() {
        Map<Integer, Integer> byDay = new TreeMap<>();
        rows.forEach(row -> byDay.merge(row.day(), row.required().value(), Integer::sum));
        return byDay.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    /** Kecamatan without a PPK in the plan: nobody can be plotted for their boxes. */
    public List<Row> withoutCommittee() {
        return rows.stream().filter(row -> row.committee().isEmpty()).toList();
    }
}

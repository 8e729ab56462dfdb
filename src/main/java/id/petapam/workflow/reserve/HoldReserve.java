package id.petapam.workflow.reserve;

import id.petapam.edit.Names;
import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.Vehicle;
import id.petapam.planner.reserve.PlaceReserve;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.HomeTravel;
import id.petapam.workflow.StudyAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses where a reserve is held: at the Polres, a Polsek, a PPK or another site that people can wait at. Ways are those by
 * which units travel: by the network where the region has one, by land where that is not much longer, else the estimate of
 * For work off the screen thread.
 */
public final class HoldReserve {

    /** The times that are always told, minutes. */
    public static final List<Integer> TIMES = List.of(30, 60, 120);

    /** More than that nobody divides a reserve into. */
    public static final int MOST_PLACES = 8;

    /** The longest time that makes sense to ask for: a day. */
    public static final int MOST_MINUTES = 24 * 60;

    /** In this order: of several at one point the first is named. */
    private static final List<SiteKind> KINDS = List.of(
            SiteKind.RESERVE,
            SiteKind.POLICE_DISTRICT,
            SiteKind.POLICE_SECTOR,
            SiteKind.DISTRICT_COMMITTEE,
            SiteKind.ELECTION_OFFICE,
            SiteKind.LOGISTICS_DEPOT,
            SiteKind.INTEGRATED_POST,
            SiteKind.GUARD_POST,
            SiteKind.PIER);

    private final StudyAccess access;

    public HoldReserve(StudyAccess access) {
        this.access = access;
    }

    /**
     * Chooses so many places.
     *
     * @param limit 1 ... {@link #MOST_MINUTES} minutes
     * @param count 1 ... {@link #MOST_PLACES}
     * @param known access of the plan, perhaps of an earlier state of it
     * @throws Problem if the plan has no stations, saying what to do
     */
    public ReservePlan of(Plan plan, int limit, int count, Progress progress, Optional<AccessTable> known) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("reserve.no-stations");
        }
        AccessTable table = access.study(plan, known);
        progress.check();
        progress.at(0.4);
        List<Site> sites = candidates(plan);
        List<Unit> waiting = sites.stream().map(HoldReserve::waitingAt).toList();
        HomeTravel travel = HomeTravel.of(table, waiting);
        List<StationId> stations = table.stations().stream()
                .filter(station -> station.facts().isPresent())
                .map(station -> station.station().id())
                .toList();
        int[][] minutes = new int[sites.size()][stations.size()];
        for (int place = 0; place < minutes.length; place++) {
            for (int station = 0; station < stations.size(); station++) {
                minutes[place][station] = travel.toStation(waiting.get(place).id(), stations.get(station))
                        .map(Minutes::value)
                        .orElse(PlaceReserve.NO_WAY);
            }
        }
        progress.at(0.7);
        PlaceReserve.Choice choice = PlaceReserve.of(minutes, limit, count, progress);
        Set<Integer> times = new TreeSet<>(TIMES);
        times.add(limit);
        List<ReservePlan.Reach> reach = new ArrayList<>();
        int[] soonest = new int[stations.size()];
        for (int station = 0; station < soonest.length; station++) {
            int number = station;
            Optional<Integer> from = choice.places().stream()
                    .filter(place -> minutes[place][number] != PlaceReserve.NO_WAY)
                    .min(Comparator.comparing(place -> minutes[place][number]));
            soonest[station] = from.map(place -> minutes[place][number]).orElse(PlaceReserve.NO_WAY);
            reach.add(new ReservePlan.Reach(
                    stations.get(station),
                    Names.station(plan, plan.stations().get(stations.get(station))),
                    from.map(sites::get),
                    from.map(place -> new Minutes(minutes[place][number])),
                    from.map(place -> travel.isByWater(waiting.get(place).id(), stations.get(number)))
                            .orElse(false)));
        }
        reach.sort(Comparator.comparing((ReservePlan.Reach r) -> r.minutes().isPresent())
                .thenComparing(r -> -r.minutes().map(Minutes::value).orElse(0))
                .thenComparing(ReservePlan.Reach::station));
        List<ReservePlan.Held> places = new ArrayList<>();
        for (int place = 0; place < sites.size(); place++) {
            places.add(new ReservePlan.Held(sites.get(place), within(minutes[place], times)));
        }
        List<ReservePlan.Held> chosen =
                choice.places().stream().map(places::get).toList();
        places.sort(
                Comparator.comparing((ReservePlan.Held held) -> -held.within().get(limit))
                        .thenComparing(held -> held.site().name()));
        progress.at(1);
        return new ReservePlan(
                plan,
                new Minutes(limit),
                chosen,
                places,
                choice.reached(),
                choice.atMost(),
                within(soonest, times),
                reach,
                notes(table, reach));
    }

    /** Sites at which people can wait; of several at one point one. */
    private static List<Site> candidates(Plan plan) {
        Set<Object> seen = new HashSet<>();
        return plan.sites().values().stream()
                .filter(site -> KINDS.contains(site.siteKind()))
                .sorted(Comparator.comparing((Site site) -> KINDS.indexOf(site.siteKind()))
                        .thenComparing(Site::name)
                        .thenComparing(Site::id))
                .filter(site -> seen.add(site.point().at()))
                .toList();
    }

    /** A unit that is only thought of, to ask for its ways. */
    private static Unit waitingAt(Site site) {
        return new Unit(
                new UnitId("reserve at " + site.id()),
                site.name(),
                UnitKind.POLRES,
                Headcount.ZERO,
                Optional.empty(),
                Optional.of(site.id()));
    }

    private static Map<Integer, Integer> within(int[] minutes, Set<Integer> times) {
        Map<Integer, Integer> within = new LinkedHashMap<>();
        for (int time : times) {
            int count = 0;
            for (int way : minutes) {
                count += way != PlaceReserve.NO_WAY && way <= time ? 1 : 0;
            }
            within.put(time, count);
        }
        return within;
    }

    private static List<Phrase> notes(AccessTable table, List<ReservePlan.Reach> reach) {
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of(table.hasNetwork() ? "reserve.by-network" : "reserve.by-estimate"));
        int water = (int) reach.stream().filter(ReservePlan.Reach::water).count();
        if (water > 0) {
            int vessels = table.plan().vehicles().values().stream()
                    .filter(Vehicle::isVessel)
                    .mapToInt(Vehicle::count)
                    .sum();
            notes.add(
                    vessels == 0
                            ? Phrase.of("reserve.no-vessels", water)
                            : Phrase.of("reserve.vessels", water, vessels));
        }
        int lost = table.plan().stations().size() - reach.size();
        if (lost > 0) {
            notes.add(Phrase.of("reserve.no-place", lost));
        }
        return notes;
    }
}

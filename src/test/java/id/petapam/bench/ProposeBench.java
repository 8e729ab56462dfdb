package id.petapam.bench;

import id.petapam.edit.ClassifyStations;
import id.petapam.edit.MakeGroups;
import id.petapam.exchange.RuleBookReader;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.ClassDecision;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Minutes;
import id.petapam.model.OperationType;
import id.petapam.model.Phase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.VillageGrouping;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.Totals;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.UnitTravel;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.GroupingProposal;
import id.petapam.planner.grouping.PotProposal;
import id.petapam.planner.grouping.ProposeGroups;
import id.petapam.planner.grouping.StationTravel;
import id.petapam.planner.repair.Move;
import id.petapam.planner.repair.Moves;
import id.petapam.planner.repair.Repair;
import id.petapam.planner.repair.RepairProposal;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Groups and assignments with the stations of 2024: OKU Timur, OKI, Banyuasin and the province. Travel is the straight
 * line x 1.4 at 40 km/h. Beside it what is done by hand: groups by village and number, and the nearest unit first.
 * Run with: {@code mvn -q test-compile exec:exec@bench -Dbench=ProposeBench}
 */
public final class ProposeBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** One Polres as the press counted it: stations of sangat rawan, rawan; officers. */
    private record Case(String code, int highest, int high, int police) {}

    private static final int[] EFFORTS = {0, GroupingProblem.USUAL_EFFORT};

    private ProposeBench() {}

    public static void main(String[] args) throws RegionUnreadable {
        Region region = new RegionReader().read(Path.of("data/region/sumsel.gpkg"));
        RuleBook rules =
                new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();
        for (Case each : List.of(
                new Case("16.08", 0, 105, 446),
                new Case("16.02", 47, 583, 838),
                new Case("16.07", 60, 300, 893),
                new Case("16", 700, 2200, 7000))) {
            if (args.length == 0 || List.of(args).contains(each.code())) {
                run(region, rules, each);
            }
        }
    }

    private static void run(Region region, RuleBook rules, Case each) {
        IdSource ids = IdSource.of(new Random(1));
        Plan plan = Plan.empty()
                .with(new NewPlan(region, rules, ids)
                        .found(PlanRequest.of(each.code(), OperationType.PEMILU, LocalDate.of(2024, 2, 14)))
                        .changes(Plan.empty()));
        plan = classified(plan, each);
        System.out.printf(
                "%n%s: %d stations%n",
                plan.header().policeName(), plan.stations().size());
        Plan grouped = grouped(plan, ids);
        assign(grouped, each);
    }

    /** Every so many-th station in the order of ids: spread over all kecamatan. */
    private static Plan classified(Plan plan, Case each) {
        List<StationId> open = plan.stations().values().stream()
                .filter(PollingStation::isUndecided)
                .map(PollingStation::id)
                .sorted(Comparator.comparing((StationId id) -> new Random(id.hashCode()).nextLong())
                        .thenComparing(id -> id))
                .toList();
        Plan next = plan;
        if (each.highest() > 0) {
            next = next.with(
                    new ClassifyStations(open.subList(0, each.highest()), decided(VulnerabilityClass.SANGAT_RAWAN))
                            .changes(next));
        }
        return next.with(new ClassifyStations(
                        open.subList(each.highest(), each.highest() + each.high()), decided(VulnerabilityClass.RAWAN))
                .changes(next));
    }

    private static ClassDecision decided(VulnerabilityClass value) {
        return new ClassDecision(value, "contoh", LocalDate.of(2024, 1, 1));
    }

    private static double metres(LatLon a, LatLon b) {
        return 1.4 * a.distanceTo(b).value();
    }

    private static Plan grouped(Plan plan, IdSource ids) {
        StationTravel travel = (a, b) -> (int) metres(at(plan, a), at(plan, b));
        GroupingProblem problem = GroupingProblem.of(
                plan.rules(),
                GroupingProblem.pots(plan, plan.stations().values(), Set.of()),
                travel,
                (a, b) -> false,
                500);
        for (int effort : EFFORTS) {
            long start = THREADS.getCurrentThreadCpuTime();
            GroupingProposal found = ProposeGroups.propose(problem.withEffort(effort), Progress.NONE);
            long cpu = THREADS.getCurrentThreadCpuTime() - start;
            System.out.printf(
                    "  groups, effort %d: %.2f s CPU; %d groups (at least %d), %d breaches (at least %d), patrol %.0f km"
                            + " (at least %.0f, gap %.1f %%); largest pot %d, %d pots exact of %d%n",
                    effort,
                    cpu / 1e9,
                    found.groups(),
                    found.groupsAtLeast(),
                    found.breaches(),
                    found.breachesAtLeast(),
                    found.weighedPatrol() / 1000.0,
                    found.weighedPatrolAtLeast() / 1000.0,
                    100 * found.gap(),
                    found.pots().stream()
                            .mapToInt(p -> p.pot().stations().size())
                            .max()
                            .orElse(0),
                    found.pots().stream().filter(PotProposal::exact).count(),
                    found.pots().size());
        }
        GroupingProposal found = ProposeGroups.propose(problem, Progress.NONE);
        GroupingProposal whole = ProposeGroups.propose(
                problem.withSpread(GroupingProblem.Spread.HARD).withEffort(6), Progress.NONE);
        System.out.printf(
                "  none too wide: %d groups (at least %d), %d breaches%n",
                whole.groups(), found.groupsUnbrokenAtLeast(), whole.breaches());
        long byVillage = VillageGrouping.propose(plan, plan.stations().values(), ids).stream()
                .filter(g -> problem.pots().stream()
                        .anyMatch(p -> p.district().equals(g.district()) && p.stationClass() == g.stationClass()))
                .count();
        System.out.printf("  by village and number: %d groups%n", byVillage);
        return plan.with(new MakeGroups(found.asGroups(plan, Set.of(), ids)).changes(plan));
    }

    private static LatLon at(Plan plan, StationId id) {
        return plan.stations().get(id).point().map(PlacedPoint::at).orElse(new LatLon(0, 0));
    }

    private static void assign(Plan plan, Case each) {
        List<Site> seats = plan.sites().values().stream()
                .filter(s -> s.siteKind() == SiteKind.POLICE_DISTRICT || s.siteKind() == SiteKind.POLICE_SECTOR)
                .toList();
        Map<UnitId, LatLon> homes = new HashMap<>();
        List<UnitSupply> units = new ArrayList<>();
        for (Site seat : seats) {
            UnitId unit = new UnitId(seat.name() + " " + units.size());
            homes.put(unit, seat.point().at());
            // a thousand heads each to begin with, then cut to those that are there
            units.add(new UnitSupply(unit, Headcount.of(1000 * weight(seat))));
        }
        units = UnitSupply.within(units, Headcount.of(each.police()));
        Map<Post, LatLon> places = new HashMap<>();
        plan.stations().values().forEach(s -> s.point()
                .ifPresent(p -> places.putIfAbsent(plan.index().postOf(s.id()), p.at())));
        UnitTravel travel = (unit, post) -> Optional.ofNullable(places.get(post))
                .map(place -> new Minutes((int) Math.round(metres(homes.get(unit), place) * 60 / 40_000)));
        List<PostNeed> posts = PlanPosts.needs(plan, Phase.VOTING, Urgency.HIGH);
        AssignmentProblem problem = AssignmentProblem.of(units, posts, travel);
        for (int round = 0; round < 3; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            AssignmentProposal found = ProposeAssignment.propose(problem, Progress.NONE);
            long cpu = THREADS.getCurrentThreadCpuTime() - start;
            start = THREADS.getCurrentThreadCpuTime();
            boolean proven = found.proof().isProven();
            long proof = THREADS.getCurrentThreadCpuTime() - start;
            Totals totals = found.totals();
            System.out.printf(
                    "  assignment: %.0f ms CPU, proof %.0f ms (%s); %d units, %d posts; missing %s of %d; mean %.1f min,"
                            + " longest %d, weighed %d%n",
                    cpu / 1e6,
                    proof / 1e6,
                    proven ? "holds" : "FAILS",
                    units.size(),
                    posts.size(),
                    totals.missing(),
                    totals.required().value(),
                    totals.travelMinutes()
                            / (double) Math.max(
                                    1,
                                    totals.required().minus(totals.allMissing()).value()),
                    totals.longest().value(),
                    totals.weighedMinutes());
        }
        nearestFirst(problem);
        repair(problem);
    }

    /** The largest unit is halved, and ten posts are raised to sangat rawan. */
    private static void repair(AssignmentProblem problem) {
        AssignmentProposal before = ProposeAssignment.propose(problem, Progress.NONE);
        UnitSupply largest = problem.units().stream()
                .max(Comparator.comparing(UnitSupply::heads))
                .orElseThrow();
        List<UnitSupply> units = problem.units().stream()
                .map(u -> u == largest
                        ? new UnitSupply(u.unit(), Headcount.of(u.heads().value() / 2))
                        : u)
                .toList();
        List<PostNeed> posts = new ArrayList<>();
        for (PostNeed need : problem.posts()) {
            boolean raised = posts.size() % (problem.posts().size() / 10) == 0;
            posts.add(new PostNeed(
                    need.post(),
                    need.district(),
                    need.stationClass(),
                    raised ? Urgency.HIGHEST : need.urgency(),
                    need.police(),
                    need.turn()));
        }
        AssignmentProblem changed = problem.withUnits(units).withPosts(posts).withEarlier(before.proposed());
        for (int round = 0; round < 3; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            RepairProposal found = Repair.of(changed, Progress.NONE);
            long cpu = THREADS.getCurrentThreadCpuTime() - start;
            AssignmentProposal anew = ProposeAssignment.propose(changed, Progress.NONE);
            System.out.printf(
                    "  repair: %.0f ms CPU; %d officers gone from %s; %d get a new order, %d go home (a proposal made"
                            + " anew: %d, one that ignores the plan so far: %d)%n",
                    cpu / 1e6,
                    largest.heads().value() - largest.heads().value() / 2,
                    largest.unit(),
                    found.moved().value(),
                    found.released().value(),
                    anew.totals().moved().value(),
                    moved(before, ProposeAssignment.propose(changed.withEarlier(Map.of()), Progress.NONE)));
        }
    }

    private static int moved(AssignmentProposal before, AssignmentProposal after) {
        return Moves.between(before.proposed(), after.proposed()).stream()
                .filter(Move::isOrder)
                .mapToInt(m -> m.heads().value())
                .sum();
    }

    private static int weight(Site seat) {
        return seat.siteKind() == SiteKind.POLICE_DISTRICT ? 8 : 1;
    }

    /** What is done by hand: the most urgent posts first, to each the nearest unit that has a pair left. */
    private static void nearestFirst(AssignmentProblem problem) {
        Map<UnitId, Integer> left = new HashMap<>();
        problem.units().forEach(u -> left.put(u.unit(), u.heads().value()));
        long minutes = 0;
        long weighed = 0;
        int longest = 0;
        int served = 0;
        Map<Urgency, Integer> missing = new HashMap<>();
        for (Urgency urgency : Urgency.values()) {
            for (PostNeed need : problem.posts()) {
                if (need.urgency() != urgency) {
                    continue;
                }
                Optional<UnitId> nearest = left.keySet().stream()
                        .filter(u -> left.get(u) >= need.police().value())
                        .filter(u -> problem.travel().from(u, need.post()).isPresent())
                        .min(Comparator.comparing((UnitId u) ->
                                        problem.travel().from(u, need.post()).orElseThrow())
                                .thenComparing(u -> u));
                int heads = need.police().value();
                if (nearest.isEmpty()) {
                    missing.merge(urgency, heads, Integer::sum);
                    continue;
                }
                left.merge(nearest.get(), -heads, Integer::sum);
                Minutes way = problem.travel().from(nearest.get(), need.post()).orElseThrow();
                minutes += (long) heads * way.value();
                weighed += (long) heads * problem.fairness().weigh(way);
                longest = Math.max(longest, way.value());
                served += heads;
            }
        }
        System.out.printf(
                "  nearest first: missing %s; mean %.1f min, longest %d, weighed %d%n",
                missing, minutes / (double) Math.max(1, served), longest, weighed);
    }
}

package id.petapam.bench;

import com.google.ortools.Loader;
import id.petapam.bench.side.GroupScore;
import id.petapam.bench.side.NearestFirst;
import id.petapam.bench.side.OrTools;
import id.petapam.bench.side.Polres;
import id.petapam.bench.side.SeatScore;
import id.petapam.bench.side.TimefoldGroups;
import id.petapam.bench.side.TimefoldSeats;
import id.petapam.edit.MakeGroups;
import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import id.petapam.planner.VillageGrouping;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import id.petapam.planner.flow.FillSeats;
import id.petapam.planner.flow.Seating;
import id.petapam.planner.flow.SeatingProof;
import id.petapam.planner.grouping.GroupingProposal;
import id.petapam.planner.grouping.ProposeGroups;
import id.petapam.planner.repair.Repair;
import id.petapam.planner.repair.RepairProposal;
import id.petapam.region.RegionUnreadable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One problem, one score, several solvers: the program's proposal, what is done by hand, Timefold Solver, and for the
 * assignment OR-Tools. Every plan is counted by {@link GroupScore} and {@link SeatScore}, which refuse one that breaks a
 * rule. Run with:
 *
 * <pre>mvn -q test-compile exec:exec@bench -Dbench=SideBench -Dbench.jvm=-Xmx1g -Dbench.args="60 16.08:1000"</pre>
 *
 * <p>Over: by how much the weighed ways are longer than the bound; "emptier" where posts are empty that need not be.
 *
 * <p>Arguments: seconds for each run of Timefold; then lists: {@code code:officers[:rawan[:sangat rawan]]} with the stations of 2024,
 * or {@code plan.petapam[:officers]}. Without lists: OKU Timur, OKI, Banyuasin with 1,000 officers each and what the press
 * told. Times are CPU.
 */
public final class SideBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> USUAL = List.of(
            "16.08:1000:105:0",
            "16.08:446:105:0",
            "16.02:1000:583:47",
            "16.02:838:583:47",
            "16.07:1000:300:60",
            "16.07:893:300:60");

    private record Timed<T>(T value, double cpuSeconds) {}

    private SideBench() {}

    public static void main(String[] args) throws RegionUnreadable {
        Loader.loadNativeLibraries();
        // held, or the setting is lost with it
        Logger others = Logger.getLogger("ai.timefold");
        others.setLevel(Level.OFF);
        Duration time = Duration.ofSeconds(args.length == 0 ? 60 : Integer.parseInt(args[0]));
        List<String> lists = args.length < 2 ? USUAL : List.of(args).subList(1, args.length);
        for (String list : lists) {
            Polres polres = read(list);
            System.out.printf(
                    "%n%s: %s, %d stations, %d units, %d officers%n",
                    list,
                    polres.plan().header().policeName(),
                    polres.plan().stations().size(),
                    polres.units().size(),
                    polres.officers());
            run(polres, time);
        }
    }

    private static Polres read(String list) throws RegionUnreadable {
        if (list.contains(".petapam")) {
            int end = list.indexOf(".petapam") + ".petapam".length();
            OptionalInt people = end == list.length()
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(list.substring(end + 1)));
            return Polres.read(Path.of(list.substring(0, end)), people);
        }
        String[] parts = list.split(":");
        return Polres.of(
                parts[0],
                Integer.parseInt(parts[1]),
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0,
                parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
    }

    private static void run(Polres polres, Duration time) {
        IdSource ids = IdSource.of(new Random(1));
        var problem = polres.grouping();
        Timed<GroupingProposal> proposed = timed(() -> ProposeGroups.propose(problem, Progress.NONE));
        GroupingProposal found = proposed.value();
        List<StationGroup> groups = found.asGroups(polres.plan(), Set.of(), ids);
        GroupScore.Score bound =
                new GroupScore.Score(found.groupsAtLeast(), found.breachesAtLeast(), found.weighedPatrolAtLeast());
        System.out.printf("  groups          %8s %9s %9s %8s%n", "groups", "too wide", "ways km", "s CPU");
        print("at least", bound, 0);
        print("proposal", GroupScore.of(problem, groups), proposed.cpuSeconds());
        Timed<List<StationGroup>> byHand = timed(() -> VillageGrouping.propose(
                polres.plan(),
                problem.pots().stream().flatMap(pot -> pot.stations().stream()).toList(),
                ids));
        print("by village", GroupScore.of(problem, byHand.value()), byHand.cpuSeconds());
        Timed<Optional<List<StationGroup>>> timefold = timed(() -> TimefoldGroups.solve(problem, time));
        timefold.value()
                .ifPresentOrElse(
                        theirs -> print("Timefold", GroupScore.of(problem, theirs), timefold.cpuSeconds()),
                        () -> System.out.println("  Timefold found no groups that keep to the pattern"));

        double seconds = seats("posts of the proposal", polres.assignment(with(polres.plan(), groups)), time, true);
        System.out.printf("  groups and proposal together: %.2f s CPU%n", proposed.cpuSeconds() + seconds);
        seats("posts by village", polres.assignment(with(polres.plan(), byHand.value())), time, false);
        timefold.value()
                .ifPresent(theirs ->
                        seats("posts of Timefold", polres.assignment(with(polres.plan(), theirs)), time, false));
    }

    private static Plan with(Plan plan, List<StationGroup> groups) {
        return plan.with(new MakeGroups(groups).changes(plan));
    }

    private static void print(String who, GroupScore.Score score, double cpu) {
        System.out.printf(
                "    %-13s %8d %9d %9.0f %8.2f%n", who, score.groups(), score.breaches(), score.patrol() / 1000.0, cpu);
    }

    /** @param all every solver, and the repair; else the program's and what is done by hand */
    private static double seats(String posts, AssignmentProblem problem, Duration time, boolean all) {
        SeatScore score = new SeatScore(problem);
        Seating in = score.seating();
        System.out.printf(
                "  %s: %d posts, %d seats; empty SR/K, R, KR as heads%n    %-13s %6s %5s %6s %7s %8s %9s %9s %22s %10s%n",
                posts,
                problem.posts().size(),
                in.seats(),
                "",
                "SR/K",
                "R",
                "KR",
                "mean",
                "longest",
                "weighed",
                "over",
                "cost",
                "ms CPU");
        Seating.Filled filled = FillSeats.fill(in, () -> false);
        SeatingProof.Verdict verdict = SeatingProof.check(in, filled.sourceOf(), filled.sourcePrice());
        long bound = verdict.bound().longValueExact();
        System.out.printf("    at least %85d%n", bound);
        ProposeAssignment.propose(problem, Progress.NONE);
        Timed<AssignmentProposal> own = timed(() -> ProposeAssignment.propose(problem, Progress.NONE));
        print("proposal", score, score.of(score.seats(own.value().proposed())), bound, own.cpuSeconds());
        System.out.printf("      its own proof %s%n", own.value().proof().isProven() ? "holds" : "FAILS");
        Timed<int[]> byHand = timed(() -> NearestFirst.fill(score));
        print("nearest first", score, score.of(byHand.value()), bound, byHand.cpuSeconds());
        if (all) {
            Timed<Optional<int[]>> timefold = timed(() -> TimefoldSeats.fill(in, time));
            timefold.value()
                    .ifPresentOrElse(
                            theirs -> print("Timefold", score, score.of(theirs), bound, timefold.cpuSeconds()),
                            () -> System.out.println("    Timefold found nothing that keeps the rules"));
            Timed<Long> flow = timed(() -> OrTools.cost(in));
            System.out.printf("    OR-Tools %85d %10.1f%n", flow.value(), 1000 * flow.cpuSeconds());
            repair(problem, own.value());
        }
        return own.cpuSeconds();
    }

    private static void print(String who, SeatScore score, SeatScore.Figures is, long bound, double cpu) {
        System.out.printf(
                "    %-13s %6s %5s %6s %7.1f %8d %9d %9s %22d %10.1f%n",
                who,
                is.empty().get(Urgency.HIGHEST),
                is.empty().get(Urgency.HIGH),
                is.empty().get(Urgency.USUAL),
                is.meanMinutes(),
                is.longest(),
                is.weighed(),
                score.over(is.cost(), bound),
                is.cost(),
                1000 * cpu);
    }

    /** One change: the unit with most officers sends ten fewer. */
    private static void repair(AssignmentProblem problem, AssignmentProposal before) {
        UnitSupply largest = problem.units().stream()
                .max(Comparator.comparing(UnitSupply::heads))
                .orElseThrow();
        List<UnitSupply> units = problem.units().stream()
                .map(unit -> unit == largest
                        ? new UnitSupply(
                                unit.unit(),
                                Headcount.of(Math.max(0, unit.heads().value() - 10)))
                        : unit)
                .toList();
        AssignmentProblem changed = problem.withUnits(units).withEarlier(before.proposed());
        Repair.of(changed, Progress.NONE);
        Timed<RepairProposal> repaired = timed(() -> Repair.of(changed, Progress.NONE));
        System.out.printf(
                "    repair, the largest unit sends ten fewer: %.1f ms CPU, %d officers get a new order, %d go home%n",
                1000 * repaired.cpuSeconds(),
                repaired.value().moved().value(),
                repaired.value().released().value());
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        T value = work.get();
        return new Timed<>(value, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
}

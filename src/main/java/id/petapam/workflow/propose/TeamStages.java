package id.petapam.workflow.propose;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes teams so that a few posts that lack one officer do not tear the pairs of all others apart. First an officer
 * joins where just one is missing: one of those whom a unit has beyond its pairs; for sangat rawan, khusus and rawan also
 * another. Then whole pairs; then, where still one is missing, whoever is left. Where no post lacks an odd number, or very
 * many do, it is one stage.
 */
final class TeamStages {

    /** Up to one post in so many may lack an odd number. */
    private static final int FEW = 10;

    private final AssignmentProblem whole;
    private final List<AssignmentProposal> stages = new ArrayList<>();
    private final Map<Post, Map<UnitId, Headcount>> sent = new LinkedHashMap<>();
    private AssignmentProposal main;

    private TeamStages(AssignmentProblem whole) {
        this.whole = whole;
    }

    static TeamStages of(AssignmentProblem problem, Progress progress) {
        TeamStages made = new TeamStages(problem);
        if (made.isOneStage()) {
            made.main = made.stage(problem, progress);
            return made;
        }
        List<PostNeed> single = made.lackingOne();
        if (!single.isEmpty()) {
            made.stage(problem.withPosts(single).withFit(made::beyondPairs), Progress.NONE);
        }
        made.main = made.stage(made.rest(made.pairs()), progress);
        List<PostNeed> still = made.lackingOne();
        if (!still.isEmpty()) {
            made.stage(made.rest(still), Progress.NONE);
        }
        return made;
    }

    private AssignmentProposal stage(AssignmentProblem problem, Progress progress) {
        AssignmentProposal made = ProposeAssignment.propose(problem, progress);
        stages.add(made);
        made.proposed()
                .forEach((post, byUnit) -> byUnit.forEach((unit, heads) ->
                        sent.computeIfAbsent(post, p -> new LinkedHashMap<>()).merge(unit, heads, Headcount::plus)));
        return made;
    }

    private boolean isOneStage() {
        int divisor = 0;
        int open = 0;
        int odd = 0;
        for (PostNeed need : whole.posts()) {
            int lacking = lacking(need);
            divisor = gcd(divisor, lacking);
            open += lacking > 0 ? 1 : 0;
            odd += lacking % 2;
        }
        return divisor != 1 || odd * FEW > open;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** Officers that a post lacks as it stands now. */
    private int lacking(PostNeed need) {
        int there = whole.pinnedAt(need.post()).value() + sum(sent.getOrDefault(need.post(), Map.of()));
        return Math.max(0, need.police().value() - there);
    }

    private List<PostNeed> lackingOne() {
        return whole.posts().stream().filter(need -> lacking(need) == 1).toList();
    }

    /** All posts, as if an odd one needed one officer less. */
    private List<PostNeed> pairs() {
        return whole.posts().stream()
                .map(need -> lacking(need) % 2 == 0
                        ? need
                        : new PostNeed(
                                need.post(),
                                need.district(),
                                need.stationClass(),
                                need.urgency(),
                                need.police().minus(Headcount.of(1)),
                                need.turn()))
                .toList();
    }

    private AssignmentProblem rest(List<PostNeed> posts) {
        Map<Post, Map<UnitId, Headcount>> pinned = new LinkedHashMap<>();
        whole.pinned().forEach((post, byUnit) -> pinned.put(post, new LinkedHashMap<>(byUnit)));
        sent.forEach((post, byUnit) -> byUnit.forEach((unit, heads) ->
                pinned.computeIfAbsent(post, p -> new LinkedHashMap<>()).merge(unit, heads, Headcount::plus)));
        return whole.withPosts(posts).withPinned(pinned);
    }

    private Fit beyondPairs(UnitId unit, Post post) {
        boolean odd = whole.units().stream()
                .filter(supply -> supply.unit().equals(unit))
                .anyMatch(supply -> free(supply) % 2 == 1);
        if (odd) {
            return Fit.FINE;
        }
        boolean urgent =
                whole.posts().stream().anyMatch(need -> need.post().equals(post) && need.urgency() != Urgency.USUAL);
        Phrase reason = Phrase.of("propose.tears-a-pair");
        return urgent ? Fit.breach(reason) : Fit.forbidden(reason);
    }

    private int free(UnitSupply supply) {
        return Math.max(0, supply.heads().minus(whole.pinnedOf(supply.unit())).value());
    }

    /** The stage that makes whole teams. */
    AssignmentProposal main() {
        return main;
    }

    List<AssignmentProposal> stages() {
        return stages;
    }

    AssignmentProblem whole() {
        return whole;
    }

    boolean isFinished() {
        return stages.stream().allMatch(AssignmentProposal::isFinished);
    }

    /** For each unit, heads by post: what is sent on top of those who stand. */
    Map<UnitId, Map<Post, Headcount>> orders() {
        Map<UnitId, Map<Post, Headcount>> orders = new LinkedHashMap<>();
        sent.forEach((post, byUnit) -> byUnit.forEach((unit, heads) ->
                orders.computeIfAbsent(unit, u -> new LinkedHashMap<>()).put(post, heads)));
        return orders;
    }

    /** Every post in its order, after all stages. */
    List<PostTeam> teams() {
        List<PostTeam> teams = new ArrayList<>();
        for (PostNeed need : whole.posts()) {
            Map<UnitId, Headcount> proposed = sent.getOrDefault(need.post(), Map.of());
            Optional<Minutes> longest = proposed.keySet().stream()
                    .flatMap(unit -> whole.travel().from(unit, need.post()).stream())
                    .max(Minutes::compareTo);
            teams.add(new PostTeam(
                    need,
                    whole.pinned().getOrDefault(need.post(), Map.of()),
                    Map.copyOf(proposed),
                    Headcount.of(lacking(need)),
                    longest));
        }
        return teams;
    }

    /** Officers of all units who are left where they start from. */
    Headcount left() {
        int left = 0;
        Map<UnitId, Map<Post, Headcount>> orders = orders();
        for (UnitSupply supply : whole.units()) {
            left += Math.max(0, free(supply) - sum(orders.getOrDefault(supply.unit(), Map.of())));
        }
        return Headcount.of(left);
    }

    static int sum(Map<?, Headcount> heads) {
        return heads.values().stream().mapToInt(Headcount::value).sum();
    }
}

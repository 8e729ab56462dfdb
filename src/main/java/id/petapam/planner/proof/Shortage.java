package id.petapam.planner.proof;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is missing in the best proposal there is, and the proof that no other distribution misses less.
 *
 * @param missing officers; no distribution misses fewer
 * @param unpaired officers who are left because what is left of their unit makes no whole team
 * @param places where this proposal leaves posts short, by kecamatan and class; another as good may choose others of
 *     the same urgency
 * @param bottlenecks one for each urgency at which something is missing, the highest first; the last counts all that is
 *     missing
 */
public record Shortage(Headcount missing, Headcount unpaired, List<Place> places, List<Bottleneck> bottlenecks) {

    /**
     * @param district empty for sites and posts of unknown kecamatan
     * @param stationClass empty for sites
     * @param posts how many are short
     */
    public record Place(
            Optional<DistrictCode> district,
            Optional<VulnerabilityClass> stationClass,
            int posts,
            Headcount required,
            Headcount missing) {}

    public Shortage {
        places = List.copyOf(places);
        bottlenecks = List.copyOf(bottlenecks);
    }

    /** Pairs, where a part of one counts as one. */
    public int missingPairs() {
        return (missing.value() + 1) / 2;
    }

    /**
     * The shortage of a proposal; empty if nothing is missing.
     *
     * @throws IllegalArgumentException if the proposal was stopped: it proves nothing
     */
    public static Optional<Shortage> of(AssignmentProposal proposal) {
        if (!proposal.isFinished()) {
            throw new IllegalArgumentException("a proposal that was stopped proves no shortage");
        }
        List<PostTeam> lacking =
                proposal.teams().stream().filter(t -> t.missing().value() > 0).toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        Headcount missing = lacking.stream().map(PostTeam::missing).reduce(Headcount.ZERO, Headcount::plus);
        List<Bottleneck> bottlenecks = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (lacking.stream().anyMatch(t -> t.need().urgency() == urgency)) {
                bottlenecks.add(bottleneck(proposal, lacking, urgency));
            }
        }
        return Optional.of(new Shortage(missing, unpaired(proposal), places(lacking), bottlenecks));
    }

    private static Headcount unpaired(AssignmentProposal proposal) {
        return proposal.problem().units().stream()
                .map(unit -> proposal.left(unit.unit()).value())
                .filter(left -> left > 0 && left < proposal.headsPerSeat())
                .map(Headcount::of)
                .reduce(Headcount.ZERO, Headcount::plus);
    }

    private static List<Place> places(List<PostTeam> lacking) {
        record Key(Optional<DistrictCode> district, Optional<VulnerabilityClass> value) {}
        Map<Key, Place> places = new LinkedHashMap<>();
        for (PostTeam team : lacking) {
            PostNeed need = team.need();
            places.merge(
                    new Key(need.district(), need.stationClass()),
                    new Place(need.district(), need.stationClass(), 1, need.police(), team.missing()),
                    (a, b) -> new Place(
                            a.district(),
                            a.stationClass(),
                            a.posts() + 1,
                            a.required().plus(b.required()),
                            a.missing().plus(b.missing())));
        }
        return List.copyOf(places.values());
    }

    /**
     * From the posts that lack people to all units that may go there, on to all posts where these units stand, and so
     * on: had one of these units somebody left, a chain of moves would bring him to where he is missing. So they have
     * nobody left, and stand only where it is at least as urgent.
     */
    private static Bottleneck bottleneck(AssignmentProposal proposal, List<PostTeam> lacking, Urgency upTo) {
        AssignmentProblem problem = proposal.problem();
        Map<UnitId, List<Post>> at = new HashMap<>();
        proposal.proposed().forEach((post, byUnit) -> byUnit.keySet()
                .forEach(
                        unit -> at.computeIfAbsent(unit, u -> new ArrayList<>()).add(post)));
        Set<Post> posts = new LinkedHashSet<>();
        lacking.stream()
                .filter(t -> t.need().urgency().compareTo(upTo) <= 0)
                .forEach(t -> posts.add(t.need().post()));
        Set<UnitId> units = new LinkedHashSet<>();
        Deque<Post> open = new ArrayDeque<>(posts);
        while (!open.isEmpty()) {
            Post post = open.poll();
            for (UnitSupply supply : problem.units()) {
                UnitId unit = supply.unit();
                if (proposal.canServe(unit, post) && units.add(unit)) {
                    for (Post served : at.getOrDefault(unit, List.of())) {
                        if (posts.add(served)) {
                            open.add(served);
                        }
                    }
                }
            }
        }
        Headcount need = Headcount.ZERO;
        for (PostNeed each : problem.posts()) {
            if (posts.contains(each.post())) {
                int unpinned =
                        each.police().minus(problem.pinnedAt(each.post())).value();
                need = need.plus(Headcount.of(Math.max(0, unpinned)));
            }
        }
        int seat = proposal.headsPerSeat();
        int capacity = 0;
        Headcount pinned = Headcount.ZERO;
        for (UnitSupply supply : problem.units()) {
            if (units.contains(supply.unit())) {
                Headcount held = problem.pinnedOf(supply.unit());
                pinned = pinned.plus(held);
                capacity += Math.max(0, supply.heads().minus(held).value()) / seat * seat;
            }
        }
        return new Bottleneck(upTo, posts, need, units, Headcount.of(capacity), pinned);
    }
}

package id.petapam.planner.grouping;

import id.petapam.job.Progress;
import id.petapam.planner.grouping.GroupingProblem.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes groups: the fewest groups, then the fewest that are too wide or split by a river, then the
 * shortest patrol. Small pots exactly; large ones well, with a bound that tells how well.
 */
public final class ProposeGroups {

    private ProposeGroups() {}

    /** @param progress once it is cancelled, what is known of the best so far comes back, all stations in groups */
    public static GroupingProposal propose(GroupingProblem problem, Progress progress) {
        List<PotProposal> pots = new ArrayList<>();
        int stations =
                problem.pots().stream().mapToInt(p -> p.stations().size()).sum();
        int done = 0;
        for (GroupingProblem.Pot pot : problem.pots()) {
            pots.add(propose(problem, pot, progress));
            done += pot.stations().size();
            progress.at(done / (double) Math.max(1, stations));
        }
        return new GroupingProposal(pots, !progress.isCancelled());
    }

    private static PotProposal propose(GroupingProblem problem, GroupingProblem.Pot pot, Progress progress) {
        PotGround ground = new PotGround(problem, pot);
        boolean exact = ground.size() <= ExactGroups.MOST;
        List<int[]> found = exact ? ExactGroups.of(ground) : search(problem, ground, progress);
        List<int[]> groups = GroupSearch.sorted(found);
        GroupBounds bounds = GroupBounds.of(ground, groups.size());
        long cost = groups.stream().mapToLong(g -> ground.cost(g, g.length)).sum();
        return new PotProposal(
                pot,
                groups.stream().map(g -> TriedGroup.of(pot, ground, g)).toList(),
                bounds.groups(),
                bounds.groupsUnbroken(),
                bounds.breaches(),
                ground.patrolIn(cost),
                bounds.patrol(),
                exact);
    }

    private static List<int[]> search(GroupingProblem problem, PotGround ground, Progress progress) {
        GroupBounds bounds = GroupBounds.of(ground, ground.size());
        boolean hard = problem.spread() == Spread.HARD;
        int parts = hard ? bounds.groupsUnbroken() : bounds.groups();
        while (true) {
            List<int[]> groups =
                    GroupSearch.of(ground, parts, problem.seed(), problem.effort() * parts, progress::isCancelled);
            int broken =
                    groups.stream().mapToInt(g -> ground.breaches(g, g.length)).sum();
            if (!hard || broken == 0 || progress.isCancelled()) {
                return groups;
            }
            parts = Math.min(ground.size(), parts + (broken + 1) / 2);
        }
    }
}

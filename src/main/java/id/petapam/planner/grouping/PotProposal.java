package id.petapam.planner.grouping;

import java.util.List;

/**
 * The groups of one pot, and what no grouping can be better than.
 *
 * @param groupsAtLeast fewest groups by number alone
 * @param groupsUnbrokenAtLeast fewest groups of which none is too wide or split by a river
 * @param breachesAtLeast fewest breaches with so many groups
 * @param weighedPatrol patrol of all groups with ways into other villages made dearer: what is kept small
 * @param weighedPatrolAtLeast no grouping into so many groups has less
 * @param exact true if all groupings were looked at: then the bounds do not matter, nothing is better
 */
public record PotProposal(
        GroupingProblem.Pot pot,
        List<ProposedGroup> groups,
        int groupsAtLeast,
        int groupsUnbrokenAtLeast,
        int breachesAtLeast,
        long weighedPatrol,
        long weighedPatrolAtLeast,
        boolean exact) {

    public PotProposal {
        groups = List.copyOf(groups);
    }

    public int breaches() {
        return groups.stream().mapToInt(ProposedGroup::breaches).sum();
    }

    /** Share of the patrol by which it may be longer than the shortest there is, 0 ... 1. */
    public double gap() {
        return exact || weighedPatrol == 0 ? 0 : (weighedPatrol - weighedPatrolAtLeast) / (double) weighedPatrol;
    }
}

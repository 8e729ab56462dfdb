package id.petapam.planner.grouping;

import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups for all pots.
 *
 * @param finished false if it was stopped: the groups keep R-06 all the same, but could be better
 */
public record GroupingProposal(List<PotProposal> pots, boolean finished) {

    public GroupingProposal {
        pots = List.copyOf(pots);
    }

    public int groups() {
        return pots.stream().mapToInt(p -> p.groups().size()).sum();
    }

    public int groupsAtLeast() {
        return pots.stream().mapToInt(PotProposal::groupsAtLeast).sum();
    }

    public int groupsUnbrokenAtLeast() {
        return pots.stream().mapToInt(PotProposal::groupsUnbrokenAtLeast).sum();
    }

    public int breaches() {
        return pots.stream().mapToInt(PotProposal::breaches).sum();
    }

    public int breachesAtLeast() {
        return pots.stream()
                .mapToInt(p -> p.exact() ? p.breaches() : p.breachesAtLeast())
                .sum();
    }

    public long weighedPatrol() {
        return pots.stream().mapToLong(PotProposal::weighedPatrol).sum();
    }

    public long weighedPatrolAtLeast() {
        return pots.stream()
                .mapToLong(p -> p.exact() ? p.weighedPatrol() : p.weighedPatrolAtLeast())
                .sum();
    }

    /** Share of the patrol by which it may be longer than the shortest there is, 0 ... 1. */
    public double gap() {
        long patrol = weighedPatrol();
        return patrol == 0 ? 0 : (patrol - weighedPatrolAtLeast()) / (double) patrol;
    }

    /**
     * The groups as a plan has them, numbered on after those that stay.
     *
     * @param kept groups that stay as they are
     */
    public List<StationGroup> asGroups(Plan plan, Set<GroupId> kept, IdSource ids) {
        Map<DistrictCode, Integer> numbers = new HashMap<>();
        plan.groups().values().stream()
                .filter(g -> kept.contains(g.id()))
                .forEach(g -> numbers.merge(g.district(), g.number(), Math::max));
        List<StationGroup> groups = new ArrayList<>();
        for (PotProposal pot : pots) {
            for (ProposedGroup group : pot.groups()) {
                groups.add(new StationGroup(
                        new GroupId(ids.next("grp")),
                        pot.pot().district(),
                        numbers.merge(pot.pot().district(), 1, Integer::sum),
                        pot.pot().stationClass(),
                        group.stations(),
                        Optional.empty()));
            }
        }
        return groups;
    }
}

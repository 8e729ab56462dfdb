package id.petapam.planner.why;

import id.petapam.geo.Metres;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.PotProposal;
import id.petapam.planner.grouping.ProposedGroup;
import id.petapam.planner.grouping.TriedGroup;
import java.util.ArrayList;
import java.util.List;

/** Why stations are grouped as they are. */
public final class WhyGroup {

    private final GroupingProblem problem;
    private final PotProposal pot;
    private final TravelUnit unit;

    /** In what travel between stations was given. */
    public enum TravelUnit {
        METRES,
        MINUTES;

        Object value(long travel) {
            return this == METRES ? new Metres(travel) : new Minutes(Math.toIntExact(travel));
        }
    }

    public WhyGroup(GroupingProblem problem, PotProposal pot, TravelUnit unit) {
        this.problem = problem;
        this.pot = pot;
        this.unit = unit;
    }

    /** What speaks for a group, and what it breaks. */
    public List<Phrase> whyGroup(ProposedGroup group) {
        List<Phrase> reasons = new ArrayList<>();
        reasons.add(Phrase.of(
                "planner.group.why",
                group.stations().size(),
                pot.pot().pattern().stations(),
                group.villages(),
                group.widest(),
                group.allowed(),
                unit.value(group.patrol())));
        if (group.tooWide()) {
            reasons.add(Phrase.of("planner.group.too-wide", group.widest(), group.allowed()));
        }
        if (group.splitByWater()) {
            reasons.add(Phrase.of("planner.group.split"));
        }
        return reasons;
    }

    /** How many groups there are and why there are not fewer. */
    public Phrase whySoMany() {
        int stations = pot.pot().stations().size();
        int groups = pot.groups().size();
        return groups == pot.groupsAtLeast()
                ? Phrase.of(
                        "planner.group.fewest", stations, pot.pot().pattern().stations(), groups)
                : Phrase.of("planner.group.more", stations, groups, pot.groupsAtLeast(), pot.groupsUnbrokenAtLeast());
    }

    /** Why a station is not in another group of its pot. */
    public Phrase whyNot(StationId station, ProposedGroup other) {
        ProposedGroup own = pot.groups().stream()
                .filter(g -> g.stations().contains(station))
                .findFirst()
                .orElseThrow();
        if (own.equals(other)) {
            return Phrase.of("planner.group.is-there");
        }
        if (other.stations().size() == pot.pot().pattern().stations()) {
            return Phrase.of("planner.group.full", other.stations().size());
        }
        List<StationId> joined = new ArrayList<>(other.stations());
        joined.add(station);
        List<StationId> left = new ArrayList<>(own.stations());
        left.remove(station);
        ProposedGroup with = TriedGroup.of(problem, pot.pot(), joined);
        int breaches = with.breaches() - other.breaches();
        if (!left.isEmpty()) {
            breaches += TriedGroup.of(problem, pot.pot(), left).breaches() - own.breaches();
        }
        if (breaches > 0) {
            return Phrase.of("planner.group.would-break", with.widest(), with.allowed());
        }
        long patrol = with.patrol() - other.patrol();
        if (!left.isEmpty()) {
            patrol += TriedGroup.of(problem, pot.pot(), left).patrol() - own.patrol();
        }
        return patrol >= 0
                ? Phrase.of("planner.group.longer", unit.value(patrol))
                : Phrase.of("planner.group.as-good", unit.value(-patrol), with.villages());
    }
}

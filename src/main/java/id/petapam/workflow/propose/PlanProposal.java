package id.petapam.workflow.propose;

import id.petapam.edit.Edit;
import id.petapam.geo.Metres;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What the planner proposes: groups and teams, how good that is, what is missing and what helps. A value; nothing of it is
 * in the plan before its edit is made.
 *
 * @param before the plan it was made for
 * @param command officers proposed as Padal and Pamatwil
 * @param teams posts to which somebody is sent, groups first
 * @param gaps posts that stay short, by kecamatan and class
 * @param shortage what is missing and why, the headline first
 * @param remedies what makes it fit, what asks least of others first; empty where strength is enough
 * @param notes what to know of it: stopped, starts that are assumed
 * @param seconds how long it took
 * @param edit takes over all of it as one step; empty where there is nothing to take over
 */
public record PlanProposal(
        Plan before,
        Grouping grouping,
        Command command,
        List<Team> teams,
        Cover cover,
        List<Gap> gaps,
        Proof proof,
        List<Phrase> shortage,
        List<Phrase> remedies,
        List<Phrase> notes,
        double seconds,
        Optional<Edit> edit) {

    public PlanProposal {
        teams = List.copyOf(teams);
        gaps = List.copyOf(gaps);
        shortage = List.copyOf(shortage);
        remedies = List.copyOf(remedies);
        notes = List.copyOf(notes);
    }

    /**
     * The groups that are made.
     *
     * @param stations in them
     * @param kept groups that stay as they are
     * @param atLeast fewest groups by number alone
     * @param breaches groups that are too wide or split by a river; each counts
     * @param breachesAtLeast fewest breaches with so many groups
     * @param patrol the shortest net of ways that joins the stations of each group, ways into other villages made dearer
     * @param patrolAtLeast no grouping into so many groups has less
     * @param finished false if it was stopped
     */
    public record Grouping(
            int groups,
            int stations,
            int kept,
            int atLeast,
            int breaches,
            int breachesAtLeast,
            Metres patrol,
            Metres patrolAtLeast,
            boolean finished) {

        /** Share of the patrol by which it may be longer than the shortest there is, 0 ... 1. */
        public double gap() {
            return patrol.value() == 0 ? 0 : (patrol.value() - patrolAtLeast.value()) / patrol.value();
        }
    }

    /**
     * An officer who is appointed.
     *
     * @param named false for an open place of his unit
     * @param ground why he: a name of {@link id.petapam.planner.command.Commander.Ground}
     */
    public record Officer(Post post, UnitId unit, boolean named, String ground, Optional<Minutes> travel) {}

    /**
     * Who is proposed to command.
     *
     * @param officers Padal and Pamatwil, by Polsek first
     * @param uncontrolled kecamatan with stations that have no Padal after it; 0 where it was not asked for
     * @param unobserved rayons that have no Pamatwil after it; 0 where it was not asked for
     */
    public record Command(List<Officer> officers, int uncontrolled, int unobserved) {

        public Command {
            officers = List.copyOf(officers);
        }
    }

    /** Officers of one unit that are sent to a post. */
    public record Sent(UnitId unit, String name, Headcount heads) {}

    /**
     * Who is sent to one post on top of who stands there.
     *
     * @param post in the plan with the new groups
     * @param stationClass empty for sites
     * @param missing officers after it
     * @param longest travel of those sent; empty where it is not known
     */
    public record Team(
            Post post,
            Phrase name,
            Optional<DistrictCode> district,
            Optional<VulnerabilityClass> stationClass,
            List<Sent> sent,
            Headcount missing,
            Optional<Minutes> longest) {

        public Team {
            sent = List.copyOf(sent);
        }
    }

    /**
     * Officers in sum.
     *
     * @param units of Polri that have anybody
     * @param required at all posts
     * @param standing at posts already; they stay
     * @param assigned sent by this proposal
     * @param missing at posts after it
     * @param left of the units after it, as far as they are there to be planned with
     * @param travelMinutes of all that are sent, one way
     * @param longest of all that are sent
     */
    public record Cover(
            int units,
            Headcount required,
            Headcount standing,
            Headcount assigned,
            Headcount missing,
            Headcount left,
            int mixedTeams,
            long travelMinutes,
            Minutes longest) {

        /** 0 where nobody is sent. */
        public double meanMinutes() {
            return assigned.value() == 0 ? 0 : travelMinutes / (double) assigned.value();
        }
    }

    /**
     * Posts of one kecamatan and class that stay short.
     *
     * @param name of the kecamatan; empty for sites and where it is not known
     * @param stationClass empty for sites
     */
    public record Gap(
            Optional<DistrictCode> district,
            String name,
            Optional<VulnerabilityClass> stationClass,
            int posts,
            Headcount required,
            Headcount missing) {}

    /**
     * How far from the best the teams can be, for these groups.
     *
     * @param cost all aims as one number: coverage by class, turns, travel; empty where there is no bound
     * @param lowerBound no distribution of these units on these posts costs less; checked from the problem alone
     * @param proven the cost is the bound
     */
    public record Proof(Optional<BigInteger> cost, Optional<BigInteger> lowerBound, boolean proven) {

        /** 0 ... 1; 1 where nothing is known. */
        public double gap() {
            if (proven) {
                return 0;
            } else if (cost.isEmpty() || lowerBound.isEmpty() || cost.get().signum() <= 0) {
                return 1;
            }
            return cost.get().subtract(lowerBound.get()).doubleValue()
                    / cost.get().doubleValue();
        }
    }

    /** False where there is nobody who could be sent. */
    public boolean hasUnits() {
        return cover.units() > 0;
    }

    /** Groups, officers, travel and proof, one sentence each. */
    public List<Phrase> figures() {
        return Figures.of(this);
    }

    /** Officers missing at posts of a class; empty: sites. */
    public Headcount missing(Optional<VulnerabilityClass> value) {
        return gaps.stream()
                .filter(gap -> gap.stationClass().equals(value))
                .map(Gap::missing)
                .reduce(Headcount.ZERO, Headcount::plus);
    }
}

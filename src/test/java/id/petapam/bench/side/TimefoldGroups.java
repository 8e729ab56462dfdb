package id.petapam.bench.side;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import id.petapam.model.GroupId;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.planner.grouping.GroupingProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups by Timefold Solver: each station chooses one of the groups of its pot. As many groups may be used as a tenth more
 * than the fewest. Score: stations above the pattern (hard); groups, breaches, ways. Stations come in the order of villages and
 * numbers, so that its first plan is a good one; then its usual local search, on an incremental score.
 */
public final class TimefoldGroups {

    /** A group that stations may choose. */
    public static final class Choice {
        private final GroupScore ground;
        private final List<Integer> members = new ArrayList<>();
        private GroupScore.Score score = GroupScore.Score.NONE;

        Choice(GroupScore ground) {
            this.ground = ground;
        }
    }

    /** A station that chooses. */
    @PlanningEntity
    public static class Chooser {
        private PollingStation station;
        private GroupingProblem.Pot pot;
        private int number;
        private List<Choice> choices;
        private Choice choice;

        public Chooser() {}

        @ValueRangeProvider(id = "choices")
        public List<Choice> getChoices() {
            return choices;
        }

        @PlanningVariable(valueRangeProviderRefs = "choices")
        public Choice getChoice() {
            return choice;
        }

        public void setChoice(Choice choice) {
            this.choice = choice;
        }
    }

    /** All stations. */
    @PlanningSolution
    public static class Grouping {
        private List<Chooser> choosers;
        private BendableLongScore score;

        public Grouping() {}

        @PlanningEntityCollectionProperty
        public List<Chooser> getChoosers() {
            return choosers;
        }

        public void setChoosers(List<Chooser> choosers) {
            this.choosers = choosers;
        }

        @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
        public BendableLongScore getScore() {
            return score;
        }

        public void setScore(BendableLongScore score) {
            this.score = score;
        }
    }

    /** Only the two groups that a move touches are counted anew. */
    public static class Calculator implements IncrementalScoreCalculator<Grouping, BendableLongScore> {
        private long over;
        private GroupScore.Score sum;

        @Override
        public void resetWorkingSolution(Grouping grouping) {
            over = 0;
            sum = GroupScore.Score.NONE;
            for (Chooser each : grouping.choosers) {
                for (Choice choice : each.choices) {
                    choice.members.clear();
                    choice.score = GroupScore.Score.NONE;
                }
            }
            grouping.choosers.forEach(this::join);
        }

        private void join(Chooser chooser) {
            Choice choice = chooser.choice;
            if (choice != null) {
                over += choice.members.size() >= choice.ground.most() ? 1 : 0;
                choice.members.add(chooser.number);
                measure(choice);
            }
        }

        private void leave(Chooser chooser) {
            Choice choice = chooser.choice;
            if (choice != null) {
                choice.members.remove((Integer) chooser.number);
                over -= choice.members.size() >= choice.ground.most() ? 1 : 0;
                measure(choice);
            }
        }

        private void measure(Choice choice) {
            GroupScore.Score now = choice.ground.of(choice.members);
            sum = sum.minus(choice.score).plus(now);
            choice.score = now;
        }

        @Override
        public void beforeEntityAdded(Object entity) {}

        @Override
        public void afterEntityAdded(Object entity) {
            join((Chooser) entity);
        }

        @Override
        public void beforeVariableChanged(Object entity, String variable) {
            leave((Chooser) entity);
        }

        @Override
        public void afterVariableChanged(Object entity, String variable) {
            join((Chooser) entity);
        }

        @Override
        public void beforeEntityRemoved(Object entity) {
            leave((Chooser) entity);
        }

        @Override
        public void afterEntityRemoved(Object entity) {}

        @Override
        public BendableLongScore calculateScore() {
            return BendableLongScore.of(new long[] {-over}, new long[] {-sum.groups(), -sum.breaches(), -sum.patrol()});
        }
    }

    private TimefoldGroups() {}

    /**
     * Each pot by itself, since stations of different pots never share a group: most moves would be in vain otherwise. A pot has
     * the share of the time that it has of the stations.
     *
     * @return empty if it found no grouping that keeps to the pattern
     */
    public static Optional<List<StationGroup>> solve(GroupingProblem problem, Duration time) {
        int stations =
                problem.pots().stream().mapToInt(pot -> pot.stations().size()).sum();
        List<StationGroup> groups = new ArrayList<>();
        for (GroupingProblem.Pot pot : problem.pots()) {
            Duration share =
                    Duration.ofMillis(1 + time.toMillis() * pot.stations().size() / stations);
            Grouping found = solver(share).solve(grouping(problem, pot));
            if (!found.score.isFeasible()) {
                return Optional.empty();
            }
            groups.addAll(asGroups(found, groups.size()));
        }
        return Optional.of(groups);
    }

    /** The first plan is always finished; the time is for its improvement. */
    private static Solver<Grouping> solver(Duration time) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        search.setTerminationConfig(new TerminationConfig().withSpentLimit(time));
        return SolverFactory.<Grouping>create(new SolverConfig()
                        .withSolutionClass(Grouping.class)
                        .withEntityClasses(Chooser.class)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Calculator.class))
                        .withRandomSeed(1L)
                        .withPhases(new ConstructionHeuristicPhaseConfig(), search))
                .buildSolver();
    }

    private static Grouping grouping(GroupingProblem problem, GroupingProblem.Pot pot) {
        GroupScore ground = new GroupScore(problem, pot);
        int stations = pot.stations().size();
        int fewest = (stations + ground.most() - 1) / ground.most();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < fewest + (fewest + 9) / 10; i++) {
            choices.add(new Choice(ground));
        }
        Grouping grouping = new Grouping();
        grouping.choosers = new ArrayList<>();
        for (int i = 0; i < stations; i++) {
            Chooser chooser = new Chooser();
            chooser.station = pot.stations().get(i);
            chooser.pot = pot;
            chooser.number = i;
            chooser.choices = choices;
            grouping.choosers.add(chooser);
        }
        grouping.choosers.sort(Comparator.comparing((Chooser c) -> String.valueOf(c.station.village()))
                .thenComparing(c -> c.station.number()));
        return grouping;
    }

    private static List<StationGroup> asGroups(Grouping found, int before) {
        Map<Choice, List<Chooser>> byChoice = new LinkedHashMap<>();
        found.choosers.forEach(
                c -> byChoice.computeIfAbsent(c.choice, k -> new ArrayList<>()).add(c));
        List<StationGroup> groups = new ArrayList<>();
        byChoice.values()
                .forEach(members -> groups.add(new StationGroup(
                        new GroupId("timefold-" + (before + groups.size())),
                        members.get(0).pot.district(),
                        before + groups.size() + 1,
                        members.get(0).pot.stationClass(),
                        members.stream().map(c -> c.station.id()).toList(),
                        Optional.empty())));
        return groups;
    }
}

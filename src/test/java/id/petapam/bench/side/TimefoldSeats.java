package id.petapam.bench.side;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import id.petapam.planner.flow.Seating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assignment by Timefold Solver: each pair's place at a post chooses a unit or stays empty. Hard: more than a unit has,
 * a unit where it must not go. Soft: the cost of the seating. Seats in the order of urgency; its usual construction
 * and local search, on an incremental score.
 */
public final class TimefoldSeats {

    /** A place for a pair. */
    @PlanningEntity
    public static class Seat {
        private long[] cost;
        private Integer unit;

        public Seat() {}

        @PlanningVariable(valueRangeProviderRefs = "units", allowsUnassigned = true)
        public Integer getUnit() {
            return unit;
        }

        public void setUnit(Integer unit) {
            this.unit = unit;
        }
    }

    /** All places. */
    @PlanningSolution
    public static class Assignment {
        private List<Seat> seats;
        private List<Integer> units;
        private int[] capacity;
        private HardSoftLongScore score;

        public Assignment() {}

        @ValueRangeProvider(id = "units")
        public List<Integer> getUnits() {
            return units;
        }

        @PlanningEntityCollectionProperty
        public List<Seat> getSeats() {
            return seats;
        }

        public void setSeats(List<Seat> seats) {
            this.seats = seats;
        }

        @PlanningScore
        public HardSoftLongScore getScore() {
            return score;
        }

        public void setScore(HardSoftLongScore score) {
            this.score = score;
        }
    }

    /** A move changes a few numbers. */
    public static class Calculator implements IncrementalScoreCalculator<Assignment, HardSoftLongScore> {
        private int[] left;
        private long broken;
        private long cost;

        @Override
        public void resetWorkingSolution(Assignment assignment) {
            left = assignment.capacity.clone();
            broken = 0;
            cost = 0;
            assignment.seats.forEach(this::come);
        }

        private void come(Seat seat) {
            if (seat.unit == null) {
                cost += seat.cost[left.length];
                return;
            }
            left[seat.unit]--;
            broken += left[seat.unit] < 0 ? 1 : 0;
            if (seat.cost[seat.unit] == Seating.FORBIDDEN) {
                broken++;
            } else {
                cost += seat.cost[seat.unit];
            }
        }

        private void go(Seat seat) {
            if (seat.unit == null) {
                cost -= seat.cost[left.length];
                return;
            }
            broken -= left[seat.unit] < 0 ? 1 : 0;
            left[seat.unit]++;
            if (seat.cost[seat.unit] == Seating.FORBIDDEN) {
                broken--;
            } else {
                cost -= seat.cost[seat.unit];
            }
        }

        @Override
        public void beforeEntityAdded(Object entity) {}

        @Override
        public void afterEntityAdded(Object entity) {
            come((Seat) entity);
        }

        @Override
        public void beforeVariableChanged(Object entity, String variable) {
            go((Seat) entity);
        }

        @Override
        public void afterVariableChanged(Object entity, String variable) {
            come((Seat) entity);
        }

        @Override
        public void beforeEntityRemoved(Object entity) {
            go((Seat) entity);
        }

        @Override
        public void afterEntityRemoved(Object entity) {}

        @Override
        public HardSoftLongScore calculateScore() {
            return HardSoftLongScore.of(-broken, -cost);
        }
    }

    private TimefoldSeats() {}

    /** @return source by seat; empty if it found nothing that keeps the rules */
    public static Optional<int[]> fill(Seating in, Duration time) {
        Assignment assignment = new Assignment();
        assignment.seats = new ArrayList<>();
        assignment.units = new ArrayList<>();
        assignment.capacity = in.capacity();
        for (long[] row : in.cost()) {
            Seat seat = new Seat();
            seat.cost = row;
            assignment.seats.add(seat);
        }
        for (int unit = 0; unit < in.sources(); unit++) {
            assignment.units.add(unit);
        }
        Assignment found = SolverFactory.<Assignment>create(new SolverConfig()
                        .withSolutionClass(Assignment.class)
                        .withEntityClasses(Seat.class)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Calculator.class))
                        .withRandomSeed(1L)
                        .withTerminationSpentLimit(time))
                .buildSolver()
                .solve(assignment);
        return found.score.isFeasible()
                ? Optional.of(found.seats.stream()
                        .mapToInt(seat -> seat.unit == null ? in.nobody() : seat.unit)
                        .toArray())
                : Optional.empty();
    }
}

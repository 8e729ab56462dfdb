package id.petapam.workflow.reserve;

import id.petapam.job.Progress;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Unit;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.LosableWays;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.propose.UnitLoss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks what a plan cannot do without: bridges, ferries, landings, waters by what a search of the network without them finds; vessels by
 * the movement plan without one; units by the best repair without them; named persons by who is left to stand in. For work off
 * the screen thread.
 */
public final class FindWeakPoints {

    private final StudyAccess access;
    private final MakeMovement movements;

    public FindWeakPoints(StudyAccess access, MakeMovement movements) {
        this.access = access;
        this.movements = movements;
    }

    /**
     * Looks at everything that may be lost.
     *
     * @param known access of the plan, perhaps of an earlier state of it
     * @throws Problem if the plan has no stations, saying what to do
     */
    public WeakPoints of(Plan plan, PhaseId phase, Progress progress, Optional<AccessTable> known) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("reserve.no-stations");
        }
        AccessTable table = access.study(plan, known);
        progress.check();
        progress.at(0.3);
        List<WeakPoint> points = new ArrayList<>();
        List<Phrase> notes = new ArrayList<>();
        if (table.hasNetwork()) {
            LosableWays.of(table, progress).forEach(loss -> points.add(way(loss)));
        } else {
            notes.add(Phrase.of("weakpoint.no-network"));
        }
        progress.at(0.7);
        boolean manned = plan.assignments().values().stream()
                .anyMatch(assignment -> assignment.phase().equals(phase));
        if (manned) {
            new LostBoats(movements, table, phase).find(points, notes, progress);
            UnitLoss.of(table, plan, phase, Progress.NONE).forEach(loss -> points.add(unit(plan, loss)));
            progress.check();
            points.addAll(LostPersons.of(plan, phase));
        } else {
            notes.add(Phrase.of("weakpoint.nobody-stands"));
        }
        points.sort(Comparator.comparing((WeakPoint point) -> -point.lost().size())
                .thenComparing(point -> -point.hit().size())
                .thenComparing(WeakPoint::kind)
                .thenComparing(point -> point.name().toString()));
        progress.at(1);
        return new WeakPoints(plan, points, manned || table.hasNetwork(), notes);
    }

    /** The same for the voting. */
    public WeakPoints of(Plan plan, Progress progress, Optional<AccessTable> known) {
        return of(plan, Phase.VOTING, progress, known);
    }

    private static WeakPoint way(LosableWays.Loss loss) {
        WeakPoint.Kind kind =
                switch (loss.kind()) {
                    case FERRY -> WeakPoint.Kind.FERRY;
                    case LANDING -> WeakPoint.Kind.LANDING;
                    case WATERWAY -> WeakPoint.Kind.WATERWAY;
                    default -> WeakPoint.Kind.BRIDGE;
                };
        return new WeakPoint(
                kind,
                name(loss),
                Optional.of(loss.at()),
                loss.cutOff(),
                loss.later(),
                Phrase.of(effect(loss), loss.cutOff().size(), loss.later().size(), loss.longer()));
    }

    private static String effect(LosableWays.Loss loss) {
        return loss.later().isEmpty()
                ? "weakpoint.way.cut"
                : loss.cutOff().isEmpty() ? "weakpoint.way.later" : "weakpoint.way.both";
    }

    private static Phrase name(LosableWays.Loss loss) {
        String name = loss.name().orElse("");
        String water = loss.water().orElse("");
        if (!name.isEmpty()) {
            return water.isEmpty() ? Phrase.of("name.site", name) : Phrase.of("weakpoint.name-over", name, water);
        }
        String unnamed =
                switch (loss.kind()) {
                    case FERRY -> "weakpoint.unnamed-ferry";
                    case LANDING -> "weakpoint.unnamed-landing";
                    case WATERWAY -> "weakpoint.unnamed-water";
                    default -> "weakpoint.unnamed-bridge";
                };
        return water.isEmpty() ? Phrase.of(unnamed) : Phrase.of(unnamed + "-over", water);
    }

    private static WeakPoint unit(Plan plan, UnitLoss.Loss loss) {
        Unit unit = plan.units().get(loss.unit());
        Set<id.petapam.model.StationId> hit = new HashSet<>(loss.stations());
        hit.removeAll(loss.open());
        Phrase effect = loss.missing().value() == 0
                ? Phrase.of(
                        "weakpoint.unit.covered",
                        loss.officers(),
                        loss.stations().size())
                : Phrase.of(
                        "weakpoint.unit.open",
                        loss.officers(),
                        loss.stations().size(),
                        loss.missing(),
                        loss.open().size());
        return new WeakPoint(
                WeakPoint.Kind.UNIT, Phrase.of("name.site", unit.name()), Optional.empty(), loss.open(), hit, effect);
    }
}

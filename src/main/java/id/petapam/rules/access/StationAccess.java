package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import id.petapam.model.OperationType;
import id.petapam.model.PollingStation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How one station can be reached: everything that the access rules say about it.
 *
 * @param facts its geography; empty while it has no place
 * @param flags raised, unknown and dismissed ones, in the order of their kinds
 * @param levelCertainty INDIKASI where it takes indicated flags to reach the level
 * @param suggestion R-20; the decided class stands with the station
 * @param departureDay R-30, relative to Hari H: -3 ... -1
 * @param latest R-31; empty where no time is known
 */
public record StationAccess(
        PollingStation station,
        Optional<AccessFacts> facts,
        Journey journey,
        List<AccessFlag> flags,
        AccessScore score,
        AccessLevel level,
        Certainty levelCertainty,
        SuggestedClass suggestion,
        OptionalInt departureDay,
        Optional<LatestDeparture> latest,
        AccessNumbers numbers) {

    private static final List<FlagRule> RULES = Stream.concat(
                    Stream.of(
                            new WaterOnly(),
                            new RiverCrossing(),
                            new HangsOnBridge(),
                            new LongTravel(),
                            new FarFromStations(),
                            new NearBorder(),
                            new OutsideOwner(),
                            new DisputedBoundary(),
                            new SeasonalSwamp(),
                            new SeasonalRoute()),
                    StatedCondition.ALL.stream())
            .toList();

    public StationAccess {
        flags = List.copyOf(flags);
    }

    public static StationAccess of(AccessCase c, OperationType operation) {
        Journey way = TravelEstimate.of(c, ModeOfAccess.of(c));
        List<AccessFlag> flags = flags(c, way);
        AccessScore score = AccessScore.of(flags);
        AccessLevel level = AccessLevelRule.level(score.points(), c.numbers());
        return new StationAccess(
                c.station(),
                c.facts(),
                way,
                flags,
                score,
                level,
                AccessLevelRule.certainty(score, c.numbers()),
                SuggestedClass.of(c.station(), flags, level, operation, c.numbers()),
                DepartureDay.of(way, c.numbers().rules()),
                LatestDeparture.of(way, c.numbers().rules()),
                c.numbers());
    }

    private static List<AccessFlag> flags(AccessCase c, Journey way) {
        List<AccessFlag> flags = new ArrayList<>();
        for (FlagRule rule : RULES) {
            rule.check(c, way).filter(f -> c.numbers().isOn(f.kind())).ifPresent(flags::add);
        }
        if (!c.decisions().isEmpty()) {
            decide(c, flags);
        }
        flags.sort((a, b) -> a.kind().compareTo(b.kind()));
        return flags;
    }

    private static void decide(AccessCase c, List<AccessFlag> flags) {
        c.decisions().stream().map(d -> d.flag()).filter(c.numbers()::isOn).forEach(kind -> {
            Optional<AccessFlag> raw =
                    flags.stream().filter(f -> f.kind() == kind).findFirst();
            raw.ifPresent(flags::remove);
            Decided.flag(c, kind, raw).ifPresent(flags::add);
        });
    }

    /** The flag of this kind, whatever is known or decided about it. */
    public Optional<AccessFlag> flag(AccessFlagKind kind) {
        return flags.stream().filter(f -> f.kind() == kind).findFirst();
    }

    public Optional<AccessFlag> raised(AccessFlagKind kind) {
        return flag(kind).filter(AccessFlag::isRaised);
    }
}

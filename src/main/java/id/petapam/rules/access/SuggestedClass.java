package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.Certainty;
import id.petapam.model.OperationType;
import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R-20 <em>Usulan kategori</em>: only a suggestion beside the class that a person decides. A special location is KHUSUS
 * whatever else holds. A dispute that is only indicated suggests RAWAN, a proven one SANGAT_RAWAN: the zones of the
 * reports are estimates, and whole kelurahan would be very vulnerable by them.
 *
 * @param reasons why, strongest first; empty for KURANG_RAWAN
 */
public record SuggestedClass(VulnerabilityClass value, List<Phrase> reasons) {

    private static final String RULE = "R-20";

    public SuggestedClass {
        reasons = List.copyOf(reasons);
    }

    static SuggestedClass of(
            PollingStation station,
            List<AccessFlag> flags,
            AccessLevel level,
            OperationType operation,
            AccessNumbers numbers) {
        if (isSpecial(station)) {
            return new SuggestedClass(VulnerabilityClass.KHUSUS, List.of(Phrase.of("rule.R-20.special")));
        }
        List<Phrase> reasons = new ArrayList<>();
        if (level == AccessLevel.SANGAT_SULIT) {
            reasons.add(Phrase.of("rule.R-20.level", level));
        }
        raised(flags, AccessFlagKind.BOUNDARY_DISPUTE)
                .filter(f -> f.certainty() == Certainty.TERBUKTI)
                .ifPresent(f -> reasons.add(Phrase.of("rule.R-20.flag", f.kind(), f.certainty())));
        raised(flags, AccessFlagKind.VIOLENCE_HISTORY)
                .ifPresent(f -> reasons.add(Phrase.of("rule.R-20.flag", f.kind(), f.certainty())));
        if (!reasons.isEmpty()) {
            return new SuggestedClass(VulnerabilityClass.SANGAT_RAWAN, reasons);
        }
        if (level == AccessLevel.SULIT) {
            reasons.add(Phrase.of("rule.R-20.level", level));
        }
        for (AccessFlagKind kind : List.of(
                AccessFlagKind.BOUNDARY_DISPUTE,
                AccessFlagKind.RIVER_CROSSING,
                AccessFlagKind.INTIMIDATION_HISTORY,
                AccessFlagKind.CROWD_FRICTION)) {
            raised(flags, kind)
                    .filter(SuggestedClass::counts)
                    .ifPresent(f -> reasons.add(Phrase.of("rule.R-20.flag", kind, f.certainty())));
        }
        int most = numbers.rules().whole("R-18." + operation);
        int share = numbers.rules().whole(RULE + ".voterPercent");
        station.registeredVoters()
                .filter(voters -> voters * 100L >= (long) most * share)
                .ifPresent(voters -> reasons.add(Phrase.of("rule.R-20.voters", voters, share, most)));
        return new SuggestedClass(
                reasons.isEmpty() ? VulnerabilityClass.KURANG_RAWAN : VulnerabilityClass.RAWAN, reasons);
    }

    private static boolean isSpecial(PollingStation station) {
        return station.number() >= PollingStation.FIRST_SPECIAL_NUMBER
                || station.stated().find(StatedFact.SPECIAL_PLACE_TYPE).isPresent();
    }

    /** A river that is only told (on the way to the Polres) makes no station vulnerable. */
    private static boolean counts(AccessFlag flag) {
        return flag.kind() != AccessFlagKind.RIVER_CROSSING
                || flag.weight() > 0
                || flag.certainty() == Certainty.TERBUKTI;
    }

    private static Optional<AccessFlag> raised(List<AccessFlag> flags, AccessFlagKind kind) {
        return flags.stream().filter(f -> f.kind() == kind && f.isRaised()).findFirst();
    }

    /** True where a decided class is lower than this suggestion; KHUSUS stands as high as SANGAT_RAWAN. */
    public boolean isAbove(VulnerabilityClass decided) {
        return rank(decided) < rank(value);
    }

    private static int rank(VulnerabilityClass value) {
        return Math.min(value.ordinal(), VulnerabilityClass.SANGAT_RAWAN.ordinal());
    }

    /** The finding where a person decided lower; an undecided class is another finding. */
    public static Optional<Finding> finding(StationAccess access) {
        return access.station()
                .decision()
                .filter(d -> access.numbers().rules().isOn(RULE))
                .filter(d -> access.suggestion().isAbove(d.value()))
                .map(d -> new Finding(
                        RULE,
                        access.numbers().rules().severity(RULE),
                        Phrase.of(
                                "rule.R-20.lower",
                                d.value(),
                                access.suggestion().value())));
    }
}

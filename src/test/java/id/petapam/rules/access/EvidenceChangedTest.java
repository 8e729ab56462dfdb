package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.Severity;
import id.petapam.rules.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** */
class EvidenceChangedTest {

    private static final AccessFlagKind KIND = AccessFlagKind.RIVER_CROSSING;

    private static Cases crossing() {
        return Cases.station()
                .polsek(Routes.way().road(10, 4).boat(20, 180, 3000).from("Polsek Contoh", 4));
    }

    @Test
    void aDismissalThatRestedOnOtherEvidenceIsAFinding() {
        List<Finding> found = EvidenceChanged.findings(crossing()
                .decision(KIND, FlagDecision.Verdict.DISMISSED, "bukti lama")
                .judge());
        assertEquals(List.of("R-37"), found.stream().map(Finding::rule).toList());
        assertEquals(Severity.PERINGATAN, found.get(0).severity());
    }

    @Test
    void nothingIsSaidWhereNobodyDecided() {
        assertEquals(List.of(), EvidenceChanged.findings(crossing().judge()));
    }

    @Test
    void switchedOffItSaysNothing() {
        assertEquals(
                List.of(),
                EvidenceChanged.findings(crossing()
                        .decision(KIND, FlagDecision.Verdict.DISMISSED, "bukti lama")
                        .rule("R-37.on", "false")
                        .judge()));
    }
}

package id.petapam.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.Headcount;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaObserversTest {

    private final RuleBook rules = Sumsel.rules();

    @Test
    void aRayonThatNobodyObservesIsAWarning() {
        assertEquals(
                Optional.of(Severity.PERINGATAN),
                AreaObservers.none(rules, 7, Headcount.ZERO).map(Finding::severity));
        assertEquals(Optional.empty(), AreaObservers.none(rules, 7, Headcount.of(1)));
    }

    @Test
    void aKecamatanBelongsToJustOneRayonOnceThereAreRayons() {
        assertEquals(Optional.empty(), AreaObservers.membership(rules, 0, List.of()));
        assertEquals(Optional.empty(), AreaObservers.membership(rules, 3, List.of("Rayon I")));
        assertEquals(
                Optional.of("rule.R-13.no-rayon"),
                AreaObservers.membership(rules, 3, List.of())
                        .map(f -> f.message().key()));
        assertEquals(
                Optional.of("rule.R-13.two-rayons"),
                AreaObservers.membership(rules, 3, List.of("Rayon I", "Rayon II"))
                        .map(f -> f.message().key()));
    }
}

package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.exchange.RuleBookReader;
import id.petapam.model.AccessLevel;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLevelRuleTest {

    private static final AccessNumbers NUMBERS = new AccessNumbers(
            new RuleBookReader().read(Path.of("data/rulebook.json")).defaults());

    @ParameterizedTest
    @CsvSource({"0, BIASA", "3, BIASA", "4, SULIT", "6, SULIT", "7, SANGAT_SULIT", "17, SANGAT_SULIT"})
    void fourPointsAreHardAndSevenVeryHard(int points, AccessLevel expected) {
        assertEquals(expected, AccessLevelRule.level(points, NUMBERS));
    }
}

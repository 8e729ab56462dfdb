package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.exchange.PatternText.Order;
import id.petapam.model.GuardPattern;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

    @Test
    void theOrderDecidesWhatTheNumbersMean() {
        GuardPattern standard = new GuardPattern(2, 8, 2);
        assertEquals(Optional.of(standard), PatternText.parse("2-8-16", Order.POLICE_STATIONS_LINMAS));
        assertEquals(Optional.of(standard), PatternText.parse("2 : 16 : 8", Order.POLICE_LINMAS_STATIONS));
        assertEquals(Optional.of(new GuardPattern(2, 4, 2)), PatternText.parse("2-4-8", Order.POLICE_STATIONS_LINMAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2-8", "2-0-16", "2-8-15", "a-b-c", "2-8-16-4", "200-8-16", "2-100-200"})
    void whatIsNoPatternIsNotReadAsOne(String text) {
        assertEquals(Optional.empty(), PatternText.parse(text, Order.POLICE_STATIONS_LINMAS));
    }
}

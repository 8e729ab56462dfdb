package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.GuardPattern;
import id.petapam.model.PatternPreset;
import id.petapam.model.Problem;
import id.petapam.model.Ratio;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RuleBookReaderTest {

    private static final Path SHIPPED = Path.of("data/rulebook.json");

    @TempDir
    Path dir;

    @Test
    void theShippedRuleBookAnswersEveryAccessorOfTheModel() {
        RuleBook book = new RuleBookReader().read(SHIPPED).defaults();
        assertEquals("2024.3", book.version());
        assertEquals(new GuardPattern(2, 8, 2), book.pattern(VulnerabilityClass.KURANG_RAWAN));
        assertEquals(new GuardPattern(2, 1, 2), book.pattern(VulnerabilityClass.KHUSUS));
        assertEquals(25, book.whole("R-04.max"));
        assertEquals(new Ratio(2, 3), book.ratio("R-02.ratio"));
        assertEquals(Severity.PERINGATAN, book.severity("R-05"));
        assertEquals(300, book.whole("R-18.PEMILU"));
        assertTrue(book.isOn("R-05"));
    }

    @Test
    void theNinePresetsComeInTheOrderOfTheFile() {
        var presets = new RuleBookReader().read(SHIPPED).presets();
        assertEquals("Standar 2024", presets.get(0).name());
        assertEquals("Kosong", presets.get(presets.size() - 1).name());
        assertEquals(9, presets.size());
        PatternPreset oki = presets.get(7);
        assertEquals(new GuardPattern(2, 2, 4), oki.patterns().get(VulnerabilityClass.RAWAN));
        assertEquals(3, oki.patterns().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"police\": 2, \"stations\": 8|\"police\": -2, \"stations\": 8",
                "\"police\": 2, \"stations\": 8|\"police\": 2, \"stations\": 0",
                "\"police\": 2, \"stations\": 8|\"police\": 2, \"stations\": 8.5",
                "\"police\": 2, \"stations\": 8|\"police\": 2, \"stations\": 99999999999",
                "\"2/3\"|\"3/2\"",
                "\"2/3\"|\"2/0\"",
                "\"KRITIS\"|\"GAWAT\"",
                "\"PEMILU\": 300|\"PEMILU\": \"banyak\"",
                "\"PEMILU\": 300,|",
                "\"RAWAN\": {|\"AMAN\": {",
                "\"max\": 25|\"max\": [25]",
                "\"R-05\"|\"R-04\"",
                "\"presets\"|\"lainnya\"",
                "\"ferryKmh\": 10|\"ferryKmh\": 0",
                "\"JUKUNG\": 10|\"JUKUNG\": {}",
                "\"JUKUNG\": 10|\"JUKUNG\": \"lambat\"",
                "\"JUKUNG\": 10,|",
            })
    void aRuleBookWithAWrongOrMissingValueIsRefusedAsAWhole(String was, String becomes) throws IOException {
        String text = Files.readString(SHIPPED);
        assertTrue(text.contains(was), was);
        Path file = Files.writeString(dir.resolve("aturan.json"), text.replace(was, becomes == null ? "" : becomes));
        assertTrue(refusal(file).startsWith("exchange.rulebook."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "bukan json", "{\"version\":\"1\"} {}", "\u0000\u0001"})
    void whatIsNotARuleBookIsRefused(String text) throws IOException {
        assertTrue(refusal(Files.writeString(dir.resolve("aturan.json"), text)).startsWith("exchange.rulebook."));
    }

    @Test
    void aRuleBookNestedADaringThousandTimesIsRefused() throws IOException {
        Path file = Files.writeString(dir.resolve("aturan.json"), "[".repeat(400_000));
        assertEquals("exchange.rulebook.not-json", refusal(file));
    }

    @Test
    void aHugeOrMissingFileIsRefusedWithItsOwnSentence() throws IOException {
        assertEquals(
                "exchange.rulebook.too-large",
                refusal(Files.writeString(dir.resolve("besar.json"), " ".repeat(1_000_001))));
        assertEquals("exchange.rulebook.unreadable", refusal(dir.resolve("tidak-ada.json")));
    }

    private static String refusal(Path file) {
        return assertThrows(Problem.class, () -> new RuleBookReader().read(file))
                .phrase()
                .key();
    }
}

package id.petapam.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExchangeTextTest {

    private static final Pattern KEY = Pattern.compile("\"(exchange\\.[a-z0-9.-]+[a-z0-9])\"");

    @Test
    void everySentenceThatAnImportCanSayExistsInBothLanguages() throws IOException {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        try (Stream<Path> files =
                Files.walk(Path.of("src/main/java/id/petapam/exchange")).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    found++;
                    for (Language language : Language.values()) {
                        if (new Words(language).find(keys.group(1)).isEmpty()) {
                            missing.add(language + " " + keys.group(1));
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(found > 50, "only " + found + " keys were found");
    }
}

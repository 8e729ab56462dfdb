package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegendTest {

    private final Legend legend = new Legend(MapTheme.LIGHT, 0.8);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySignHasItsWords(Language language) {
        Words words = new Words(language);
        for (Legend.Section section : legend.sections()) {
            assertTrue(words.find(section.titleKey()).isPresent(), section.titleKey());
            for (Legend.Entry entry : section.entries()) {
                assertTrue(words.find(entry.textKey()).isPresent(), entry.textKey());
            }
        }
    }

    @Test
    void everySignIsDrawn() throws IOException {
        PenFonts fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        for (Legend.Section section : legend.sections()) {
            for (Legend.Entry entry : section.entries()) {
                PenImage image =
                        PenImage.drawn(32, 32, fonts, pen -> entry.sample().draw(pen, 16, 16));
                assertTrue(Arrays.stream(image.pixels()).anyMatch(p -> p >>> 24 > 100), entry.textKey());
            }
        }
    }
}

package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.Coverage;
import id.petapam.model.SiteKind;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolPainterTest {

    private static final int SIDE = 40;

    private final PenFonts fonts;

    SymbolPainterTest() throws IOException {
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void everyStateOfAStationCanBeToldApartInGrey(MapTheme theme) {
        List<int[]> pictures = new ArrayList<>();
        for (int code = 0; code < MarkState.COUNT; code++) {
            MarkState state = MarkState.of(code);
            pictures.add(grey(theme, (painter, pen) -> painter.station(pen, 20, 20, state)));
        }
        for (int a = 0; a < pictures.size(); a++) {
            for (int b = a + 1; b < pictures.size(); b++) {
                int different = differing(pictures.get(a), pictures.get(b));
                assertTrue(different >= 8, MarkState.of(a) + " looks like " + MarkState.of(b) + ": " + different);
            }
        }
    }

    @Test
    void everyKindOfSiteHasLettersOfItsOwn() {
        Set<String> letters = new HashSet<>();
        for (SiteKind kind : SiteKind.values()) {
            letters.add(SiteLetters.of(kind));
        }
        assertEquals(SiteKind.values().length, letters.size());
    }

    @Test
    void aStationStaysWithinItsReach() {
        for (int code = 0; code < MarkState.COUNT; code++) {
            MarkState state = MarkState.of(code);
            PenImage image =
                    PenImage.drawn(60, 60, fonts, pen -> new SymbolPainter(MapTheme.LIGHT).station(pen, 30, 30, state));
            for (int i = 0; i < 60; i++) {
                for (int edge : new int[] {0, 30 - (int) SymbolPainter.REACH - 2, 30 + (int) SymbolPainter.REACH + 2}) {
                    assertEquals(0, image.argb(i, edge) >>> 24, () -> state + " reaches too far");
                    assertEquals(0, image.argb(edge, i) >>> 24, () -> state + " reaches too far");
                }
            }
        }
    }

    @Test
    void aDiscSaysInRedWhoIsMissingOnlyWhenSomebodyIs() {
        int[] counts = {5, 2, 0, 0, 0};
        assertEquals(0, reds(counts, 0));
        assertTrue(reds(counts, 4) > 10);
    }

    @Test
    void coverageShowsInTheMiddleOfTheSymbol() {
        MapTheme theme = MapTheme.LIGHT;
        int green = MarkClass.KURANG_RAWAN.colour(theme);
        assertTrue(share(Coverage.FULL, green) > share(Coverage.PARTLY, green));
        assertTrue(share(Coverage.PARTLY, green) > share(Coverage.EMPTY, green));
    }

    private int share(Coverage coverage, int colour) {
        MarkState state = new MarkState(MarkClass.KURANG_RAWAN, coverage, false, AccessMark.NONE);
        PenImage image =
                PenImage.drawn(SIDE, SIDE, fonts, pen -> new SymbolPainter(MapTheme.LIGHT).station(pen, 20, 20, state));
        int n = 0;
        for (int argb : image.pixels()) {
            n += argb == colour ? 1 : 0;
        }
        return n;
    }

    private int reds(int[] counts, int missing) {
        PenImage image = PenImage.drawn(
                60, 60, fonts, pen -> new SymbolPainter(MapTheme.LIGHT).cluster(pen, 30, 30, 20, counts, missing));
        int n = 0;
        for (int argb : image.pixels()) {
            boolean red = (argb >> 16 & 255) - (argb >> 8 & 255) > 80 && (argb >>> 24) > 200;
            n += red ? 1 : 0;
        }
        return n;
    }

    private int[] grey(MapTheme theme, BiConsumer<SymbolPainter, MapPen> drawing) {
        PenImage image = PenImage.drawn(SIDE, SIDE, fonts, pen -> {
            pen.fill(PenPath.rect(0, 0, SIDE, SIDE), theme.ground().land());
            drawing.accept(new SymbolPainter(theme), pen);
        });
        int[] grey = image.pixels().clone();
        for (int i = 0; i < grey.length; i++) {
            int c = grey[i];
            grey[i] = (int) (0.299 * (c >> 16 & 255) + 0.587 * (c >> 8 & 255) + 0.114 * (c & 255));
        }
        return grey;
    }

    private static int differing(int[] a, int[] b) {
        int n = 0;
        for (int i = 0; i < a.length; i++) {
            n += Math.abs(a[i] - b[i]) > 60 ? 1 : 0;
        }
        return n;
    }
}

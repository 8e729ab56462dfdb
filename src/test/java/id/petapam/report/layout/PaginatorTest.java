package id.petapam.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.report.page.Document;
import id.petapam.report.page.DocumentInfo;
import id.petapam.report.page.Paper;
import id.petapam.report.page.Running;
import id.petapam.report.page.Section;
import id.petapam.report.page.TextStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    /** Every letter half as wide as it is high. */
    private static final Typeface SQUARE = new Typeface() {
        @Override
        public double width(String text, boolean bold, double size) {
            return text.length() * size / 2;
        }

        @Override
        public String printable(String text) {
            return text;
        }
    };

    @Test
    void aGroupThatFitsOnAPageIsNotBroken() {
        List<Block.RowGroup> groups = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            groups.add(group("g" + i, 7));
        }
        List<LaidPage> pages = pages(
                table(groups, List.of(new Block.Row(List.of(Cell.total("TOTAL").over(2, 1))))));
        assertTrue(pages.size() > 2);
        for (int i = 0; i < 40; i++) {
            String name = "g" + i;
            long on = pages.stream().filter(page -> says(page, name)).count();
            assertEquals(1, on, "group " + i + " stands on one page");
            LaidPage page =
                    pages.stream().filter(p -> says(p, name)).findFirst().orElseThrow();
            for (int row = 0; row < 7; row++) {
                assertTrue(says(page, name + "-" + row), "row " + row + " of group " + i);
            }
        }
        for (LaidPage page : pages) {
            assertTrue(says(page, "HEAD"), "the header is repeated");
        }
        assertTrue(says(pages.get(pages.size() - 1), "TOTAL"));
        assertFalse(says(pages.get(0), "TOTAL"));
    }

    @Test
    void theTotalNeverStandsAloneOnAPageNorTheHeaderAtTheFootOfOne() {
        List<Block.Row> total =
                List.of(new Block.Row(List.of(Cell.total("TOTAL").over(2, 1))));
        for (int count = 1; count < 70; count++) {
            List<Block.RowGroup> groups = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                groups.add(group("g" + i, 1));
            }
            String last = "g" + (count - 1);
            for (LaidPage page : pages(table(groups, total))) {
                assertEquals(says(page, last), says(page, "TOTAL"), count + " groups");
            }
            for (LaidPage page : pages(new Block.Gap(4 * count), table(List.of(group("g", 1)), total))) {
                assertEquals(says(page, "HEAD"), says(page, "g-0"), "a gap of " + 4 * count + " mm");
            }
        }
    }

    @Test
    void aGroupHigherThanAPageGoesOnWithItsNameSaidAgain() {
        List<LaidPage> pages = pages(table(List.of(group("KPU", 200)), List.of()));
        assertTrue(pages.size() > 2);
        int rows = 0;
        for (LaidPage page : pages) {
            assertTrue(says(page, "KPU") && says(page, "HEAD"));
            rows += words(page).stream().filter(text -> text.startsWith("KPU-")).count();
        }
        assertEquals(200, rows, "every row once");
    }

    @Test
    void aRowHigherThanAPageLosesNoLine() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("line").append(i).append(i < 299 ? "\n" : "");
        }
        Block.RowGroup tall = Block.RowGroup.of(new Block.Row(List.of(Cell.of("A"), Cell.of(text.toString()))));
        List<LaidPage> pages = pages(table(List.of(tall), List.of()));
        List<String> all = new ArrayList<>();
        pages.forEach(page -> all.addAll(words(page)));
        for (int i = 0; i < 300; i++) {
            assertTrue(all.contains("line" + i), "line " + i);
        }
        assertTrue(pages.size() > 1);
    }

    @Test
    void aHeadingIsNotLeftAloneAtTheFootOfAPage() {
        for (double gap = 230; gap < 300; gap += 3) {
            List<LaidPage> pages = pages(
                    Block.Text.left(TextStyle.BODY, "first"),
                    new Block.Gap(gap),
                    Block.Text.left(TextStyle.HEADING, "TITLE"),
                    table(List.of(group("g", 3)), List.of()));
            LaidPage page =
                    pages.stream().filter(p -> says(p, "TITLE")).findFirst().orElseThrow();
            assertTrue(says(page, "g-0"), "gap " + gap);
        }
    }

    @Test
    void nothingIsDrawnOutsideThePage() {
        List<LaidPage> pages = pages(table(List.of(group("g", 90), group("h", 3)), List.of()));
        for (LaidPage page : pages) {
            double bottom = page.size().height() * 72 / 25.4;
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Stroke stroke) {
                    assertTrue(stroke.y2() <= bottom && stroke.width() >= 0.3);
                } else if (mark instanceof Mark.Words words) {
                    assertTrue(words.y() <= bottom && words.size() >= 7);
                }
            }
        }
    }

    private static Block.RowGroup group(String name, int count) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Cell member = Cell.of(name + "-" + i);
            rows.add(new Block.Row(i == 0 ? List.of(Cell.of(name).over(1, count), member) : List.of(member)));
        }
        return new Block.RowGroup(rows);
    }

    private static Block.Table table(List<Block.RowGroup> groups, List<Block.Row> total) {
        return new Block.Table(
                8,
                List.of(new Block.Column(1, Align.LEFT), new Block.Column(3, Align.LEFT)),
                List.of(new Block.Row(List.of(Cell.header("HEAD"), Cell.header("WHO")))),
                groups,
                total);
    }

    private static List<LaidPage> pages(Block... blocks) {
        return new Paginator(SQUARE)
                .paginate(new Document(
                        new DocumentInfo("t", "a", "id", "f", LocalDate.of(2024, 1, 1)),
                        List.of(new Section(
                                "s", Paper.A4.portrait(), new Running("L", "foot", "{0}/{1}"), List.of(blocks)))));
    }

    private static List<String> words(LaidPage page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static boolean says(LaidPage page, String text) {
        return words(page).contains(text);
    }
}

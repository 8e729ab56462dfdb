package id.petapam.report.sheet;

import id.petapam.map.AccessMark;
import id.petapam.map.AreaTint;
import id.petapam.map.Attribution;
import id.petapam.map.FineMap;
import id.petapam.map.FineSign;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkClass;
import id.petapam.map.PenPath;
import id.petapam.map.ScaleBar;
import id.petapam.map.Stroke;
import id.petapam.map.SymbolPainter;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.Coverage;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands below a map: scale, north, legend, index map, and where the data come from. */
final class SheetFoot {

    private static final double STRIP = 80;
    private static final double LINE = 9;
    /** Room for what access marks mean, where there are any. */
    private static final double ACCESS_ROW = 14;

    /** A row of what the signs of the ground mean. */
    private static final double SIGN_ROW = 13;

    private static final double INDEX = 80;
    private static final int INK = 0xFF000000;
    /** As the ground is hatched on paper. */
    private static final int HATCH = 0xFF9A9A9A;

    private static final TextStyle SMALL = TextStyle.plain(TextStyle.Face.REGULAR, 7, INK);
    private static final TextStyle BOLD = TextStyle.plain(TextStyle.Face.BOLD, 8.5, INK);

    private final MapSheet sheet;
    private final Words words;
    private final double width;

    SheetFoot(MapSheet sheet, double width) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.width = width;
    }

    /** Points. */
    double height(MapPen pen) {
        return strip(pen) + notes(pen).size() * LINE + 2;
    }

    void draw(MapPen pen, SheetView view) {
        scale(pen, view);
        north(pen, 178, 30);
        legend(pen, 212);
        if (!sheet.focus().equals(sheet.regency())) {
            new IndexMap(sheet).draw(pen, width - UtmTicks.ROOM - INDEX, 3, INDEX, STRIP - 8);
        }
        access(pen, STRIP + 7);
        ground(pen, strip() + 5);
        double y = strip(pen) + 6;
        for (String line : notes(pen)) {
            pen.text(line, UtmTicks.ROOM, y, SMALL);
            y += LINE;
        }
    }

    private void scale(MapPen pen, SheetView view) {
        double x = UtmTicks.ROOM;
        pen.text(words.say("report.map.ratio", view.ratio()), x, 13, BOLD);
        ScaleBar bar = ScaleBar.of(view.viewport(), 140);
        double metres = bar.metres();
        double length = bar.length();
        for (int i = 0; i < 4; i++) {
            PenPath piece = PenPath.rect(x + i * length / 4, 20, length / 4, 4);
            pen.fill(piece, i % 2 == 0 ? INK : 0xFFFFFFFF);
            pen.stroke(piece, INK, Stroke.sharp(0.4));
        }
        pen.text("0", x, 33, SMALL);
        pen.textCentered(distance(metres / 2, metres), x + length / 2, 30.5, SMALL);
        String end = distance(metres, metres) + (metres >= 1000 ? " km" : " m");
        pen.text(end, x + length - pen.textWidth(distance(metres, metres), SMALL) / 2, 33, SMALL);
        String zone = UtmTicks.zoneOf(view);
        pen.text(words.say("report.map.grid", zone), x, 46, SMALL);
        pen.text(words.say("report.map.figures"), x, 55, SMALL);
    }

    /** In kilometres where the whole bar is. */
    private String distance(double metres, double whole) {
        return whole >= 1000 ? words.decimal(metres / 1000, 1) : words.decimal(metres, 0);
    }

    private void north(MapPen pen, double x, double y) {
        pen.fill(PenPath.polygon(x, y - 16, x + 6, y + 10, x, y + 5), INK);
        PenPath left = PenPath.polygon(x, y - 16, x - 6, y + 10, x, y + 5);
        pen.fill(left, 0xFFFFFFFF);
        pen.stroke(left, INK, Stroke.sharp(0.6));
        pen.textCentered(words.say("report.map.north"), x, y - 22, BOLD);
    }

    private void legend(MapPen pen, double x) {
        PlanMarks marks = new PlanMarks(pen, new Viewport(0.5, 0.5, 8, 10, 10), MapTheme.PRINT);
        double y = 9;
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            MarkClass markClass = MarkClass.valueOf(value.name());
            PenPath shape = PlanMarks.shape(markClass, x, y, 3.2);
            pen.fill(shape, marks.colour(markClass));
            pen.stroke(shape, PlanMarks.darker(marks.colour(markClass)), Stroke.sharp(0.7));
            item(pen, x + 9, y, value.letters() + "  " + words.say(value));
            y += 12;
        }
        if (sheet.content().stations().stream().anyMatch(one -> one.markClass() == MarkClass.UNDECIDED)) {
            pen.fill(
                    PlanMarks.shape(MarkClass.UNDECIDED, x, y, 2.6),
                    PlanMarks.darker(marks.colour(MarkClass.UNDECIDED)));
            item(pen, x + 9, y, words.say("name.class.undecided"));
            y += 12;
        }
        pen.stroke(PenPath.circle(x, y, 2.6), INK, Stroke.sharp(0.7));
        item(pen, x + 9, y, words.say("report.map.estimated"));
        double x2 = x + 94;
        if (sheet.content().overview()) {
            discs(pen, x2);
        } else {
            badges(pen, marks, x2);
        }
    }

    private double strip() {
        return sheet.content().hard().isEmpty() ? STRIP : STRIP + ACCESS_ROW;
    }

    private double strip(MapPen pen) {
        return strip() + rows(pen) * SIGN_ROW;
    }

    private int rows(MapPen pen) {
        return ground(pen, Double.NaN);
    }

    /**
     * What the signs of a ground with fine layers mean: only those that it has.
     *
     * @param top middle of the first row; NaN draws nothing
     * @return how many rows that takes
     */
    private int ground(MapPen pen, double top) {
        double x = UtmTicks.ROOM;
        int row = 0;
        for (FineSign sign : sheet.base().fine().map(FineMap::signs).orElse(Set.of())) {
            String name = words.say(sign.textKey());
            double room = 25 + pen.textWidth(name, SMALL);
            if (row == 0 || x + room > width - UtmTicks.ROOM) {
                row++;
                x = UtmTicks.ROOM;
            }
            if (!Double.isNaN(top)) {
                double y = top + (row - 1) * SIGN_ROW;
                sign.draw(pen, MapTheme.PRINT, x + 10, y, 0.85);
                item(pen, x + 22, y, name);
            }
            x += room + 9;
        }
        return row;
    }

    /** Only the marks that this sheet has. */
    private void access(MapPen pen, double y) {
        List<SheetHard> hard = sheet.content().hard();
        if (hard.isEmpty()) {
            return;
        }
        SymbolPainter symbols = new SymbolPainter(MapTheme.PRINT, PlanMarks.ACCESS);
        double x = UtmTicks.ROOM;
        String title = words.say("report.map.hard");
        item(pen, x, y, title);
        x += pen.textWidth(title, SMALL) + 12;
        for (AccessMark mark : AccessMark.values()) {
            if (hard.stream().anyMatch(one -> one.mark() == mark)) {
                PlanMarks.hard(pen, symbols, mark, false, x, y);
                x = named(pen, x, y, words.say("legend.access." + mark));
            }
        }
        if (hard.stream().anyMatch(SheetHard::very)) {
            PlanMarks.hard(pen, symbols, AccessMark.FAR, true, x, y);
            named(pen, x, y, words.say("report.map.very-hard"));
        }
    }

    private static double named(MapPen pen, double x, double y, String name) {
        item(pen, x + 9, y, name);
        return x + 9 + pen.textWidth(name, SMALL) + 14;
    }

    private void badges(MapPen pen, PlanMarks marks, double x) {
        double y = 9;
        item(pen, x, y, words.say("report.map.badge"));
        for (Coverage coverage : List.of(Coverage.FULL, Coverage.PARTLY, Coverage.EMPTY)) {
            y += 13;
            marks.plate(pen, x, y - 4.5, 18, 9, marks.colour(MarkClass.KURANG_RAWAN), coverage);
            item(pen, x + 24, y, words.say(coverage));
        }
        border(pen, x, y + 13);
    }

    private void discs(MapPen pen, double x) {
        double y = 9;
        item(pen, x, y, words.say("report.map.disc"));
        y += 12;
        item(pen, x, y, words.say("report.map.disc.missing"));
        y += 12;
        MapTheme theme = MapTheme.PRINT;
        double step = 0;
        for (AreaTint tint : AreaTint.values()) {
            PenPath box = PenPath.rect(x + step, y - 4, 12, 8);
            pen.fill(box, theme.tint(tint));
            if (tint != AreaTint.COVERED) {
                pen.hatch(box, HATCH, tint == AreaTint.PARTLY ? 9 : 4.5, 0.3);
            }
            pen.stroke(box, INK, Stroke.sharp(0.4));
            String name = words.say("report.map.tint." + tint.name().toLowerCase(Locale.ROOT));
            item(pen, x + step + 15, y, name);
            step += 22 + pen.textWidth(name, SMALL);
        }
        border(pen, x, y + 13);
    }

    private void border(MapPen pen, double x, double y) {
        pen.line(x, y, x + 18, y, 0xFF505050, Stroke.dashed(0.9, 3.5, 2.5));
        item(pen, x + 24, y, words.say("report.map.border"));
    }

    private static void item(MapPen pen, double x, double y, String text) {
        pen.text(text, x, y + SMALL.capHeight() / 2, SMALL);
    }

    /** What is an estimate, then where the ground comes from. */
    private List<String> notes(MapPen pen) {
        List<String> sources = new ArrayList<>();
        List<Attribution> all = new ArrayList<>(sheet.base().attributions());
        all.addAll(sheet.under().attributions());
        for (Attribution attribution : all) {
            String text = words.language() == Language.ID ? attribution.indonesian() : attribution.english();
            if (!sources.contains(text)) {
                sources.add(text);
            }
        }
        boolean official = sheet.base().isOfficial(sheet.focus());
        String text = words.say(official ? "report.map.note-official" : "report.map.note");
        if (!sources.isEmpty()) {
            text += " " + words.say("report.map.sources", String.join("; ", sources));
        }
        return wrapped(pen, text, width - 2 * UtmTicks.ROOM);
    }

    private static List<String> wrapped(MapPen pen, String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && pen.textWidth(longer, SMALL) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}

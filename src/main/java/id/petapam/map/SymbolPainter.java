package id.petapam.map;

import id.petapam.model.Coverage;
import id.petapam.model.SiteKind;

/**
 * Draws what the plan puts on the map. Every state differs by shape, letter or pattern too, so that it can be told apart
 * in grey (design.md). Safe for several threads.
 */
public final class SymbolPainter {

    /** A station's symbol reaches no farther than this from its point at size 1, rings and marks included; pixels. */
    public static final double REACH = 17;

    private static final double RADIUS = 9;
    private static final int BADGE = 0xFF12263F;
    private static final int WHITE = 0xFFFFFFFF;

    private final MapTheme theme;
    private final double size;

    /** @param size of all symbols against normal: 1 on the screen, more on the projector, less on paper */
    public SymbolPainter(MapTheme theme, double size) {
        this.theme = theme;
        this.size = size;
    }

    public SymbolPainter(MapTheme theme) {
        this(theme, 1);
    }

    /** One station. */
    public void station(MapPen pen, double cx, double cy, MarkState state) {
        MarkClass klass = state.klass();
        int colour = klass.colour(theme);
        PenPath outline = outline(klass, cx, cy);
        if (state.estimated()) {
            pen.strokeCircle(cx, cy, 13.2 * size, theme.marks().paper() & 0x00FFFFFF | 0xB0000000, Stroke.of(3 * size));
            pen.strokeCircle(
                    cx, cy, 13.2 * size, theme.marks().estimated(), Stroke.dashed(1.4 * size, 3.2 * size, 2.4 * size));
        }
        body(pen, outline, colour, state.coverage(), klass == MarkClass.UNDECIDED);
        letters(pen, cx, cy + letterDrop(klass), klass.letters(), letterSize(klass), colour, state.coverage());
        if (state.coverage() == Coverage.TOO_MANY) {
            plus(pen, cx + 9.5 * size, cy - 9.5 * size);
        } else if (state.coverage() == Coverage.NOT_WANTED) {
            // nobody has to stand here in this phase: crossed, so that grey print tells it from an empty one
            double half = 6 * size;
            pen.line(cx - half, cy + half, cx + half, cy - half, darker(colour), Stroke.sharp(1.4 * size));
        }
        if (state.access() != AccessMark.NONE) {
            badge(pen, cx + 9.8 * size, cy + 9.8 * size, state.access());
        }
    }

    /** The mark of a station's access alone, about a middle. */
    public void badge(MapPen pen, double cx, double cy, AccessMark access) {
        pen.fillCircle(cx, cy, 6.6 * size, WHITE);
        pen.fillCircle(cx, cy, 5.8 * size, BADGE);
        AccessGlyph.draw(pen, access, cx, cy, 0.92 * size);
    }

    private void body(MapPen pen, PenPath outline, int colour, Coverage coverage, boolean undecided) {
        Stroke rim = undecided ? Stroke.dashed(2 * size, 2 * size, 1.6 * size) : Stroke.sharp(2 * size);
        // A pale rim lifts the symbol off whatever lies below.
        pen.stroke(outline, theme.marks().paper(), Stroke.of(4 * size));
        switch (coverage) {
            case FULL, TOO_MANY -> {
                pen.fill(outline, colour);
                if (undecided) {
                    pen.stroke(outline, theme.marks().figure(), rim);
                }
            }
            case PARTLY -> {
                pen.fill(outline, theme.marks().paper());
                pen.hatch(outline, colour, 3.4 * size, 1.5 * size);
                pen.stroke(outline, colour, rim);
            }
            case EMPTY -> {
                pen.fill(outline, theme.marks().paper());
                pen.stroke(outline, colour, rim);
            }
            case NOT_WANTED -> {
                pen.fill(outline, pale(colour, theme.marks().paper()));
                pen.stroke(outline, colour, Stroke.sharp(0.7 * size));
            }
        }
    }

    private void letters(
            MapPen pen, double cx, double cy, String text, double letterSize, int colour, Coverage coverage) {
        int ink = coverage == Coverage.FULL || coverage == Coverage.TOO_MANY ? inkOn(colour) : darker(colour);
        TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, letterSize * size, ink);
        if (coverage == Coverage.PARTLY) {
            style = style.withHalo(theme.marks().paper(), 2.2 * size);
        }
        pen.textCentered(text, cx, cy, style);
    }

    private void plus(MapPen pen, double x, double y) {
        pen.fillCircle(x, y, 5.2 * size, WHITE);
        pen.fillCircle(x, y, 4.4 * size, BADGE);
        Stroke stroke = Stroke.sharp(1.5 * size);
        pen.line(x - 2.8 * size, y, x + 2.8 * size, y, WHITE, stroke);
        pen.line(x, y - 2.8 * size, x, y + 2.8 * size, WHITE, stroke);
    }

    private PenPath outline(MarkClass klass, double cx, double cy) {
        double r = RADIUS * size;
        return switch (klass) {
            case KURANG_RAWAN, UNDECIDED -> PenPath.circle(cx, cy, r);
            case RAWAN ->
                PenPath.polygon(cx, cy - 1.12 * r, cx + 1.14 * r, cy + 0.86 * r, cx - 1.14 * r, cy + 0.86 * r);
            case SANGAT_RAWAN ->
                PenPath.polygon(cx, cy - 1.22 * r, cx + 1.22 * r, cy, cx, cy + 1.22 * r, cx - 1.22 * r, cy);
            case KHUSUS ->
                PenPath.polygon(
                        cx - 0.9 * r,
                        cy - 0.9 * r,
                        cx + 0.9 * r,
                        cy - 0.9 * r,
                        cx + 0.9 * r,
                        cy + 0.9 * r,
                        cx - 0.9 * r,
                        cy + 0.9 * r);
        };
    }

    private double letterDrop(MarkClass klass) {
        return klass == MarkClass.RAWAN ? 2.2 * size : 0;
    }

    private static double letterSize(MarkClass klass) {
        return switch (klass) {
            case KURANG_RAWAN, SANGAT_RAWAN -> 8.2;
            case RAWAN -> 8.6;
            case KHUSUS, UNDECIDED -> 10.5;
        };
    }

    /** The ring of a selected station (radius of its symbol) or cluster. */
    public void selection(MapPen pen, double cx, double cy, double radius) {
        double r = radius + 3.5 * size;
        pen.strokeCircle(cx, cy, r, theme.marks().paper(), Stroke.of(4.6 * size));
        pen.strokeCircle(cx, cy, r, theme.marks().selected(), Stroke.of(2.6 * size));
    }

    /** What a drag would drop on. */
    public void dropTarget(MapPen pen, double cx, double cy, double radius) {
        pen.fillCircle(cx, cy, radius + 9 * size, theme.marks().selected() & 0x00FFFFFF | 0x33000000);
        pen.strokeCircle(cx, cy, radius + 9 * size, theme.marks().selected(), Stroke.of(2.6 * size));
    }

    /** A site of the planner: a plate with the letters of its kind. */
    public void site(MapPen pen, double cx, double cy, SiteKind kind, Coverage coverage, boolean estimated) {
        String text = SiteLetters.of(kind);
        TextStyle measure = TextStyle.plain(TextStyle.Face.BOLD, 8.5 * size, BADGE);
        double width = Math.max(20 * size, pen.textWidth(text, measure) + 8 * size);
        double height = 15 * size;
        PenPath plate = PenPath.pill(cx - width / 2, cy - height / 2, width, height, 3.5 * size);
        if (estimated) {
            double m = 3.6 * size;
            PenPath ring =
                    PenPath.pill(cx - width / 2 - m, cy - height / 2 - m, width + 2 * m, height + 2 * m, 6 * size);
            pen.stroke(ring, theme.marks().estimated(), Stroke.dashed(1.4 * size, 3.2 * size, 2.4 * size));
        }
        int colour = theme.isDark() ? 0xFF2B4A73 : BADGE;
        body(pen, plate, colour, coverage, false);
        letters(pen, cx, cy, text, 8.5, colour, coverage);
        if (coverage == Coverage.TOO_MANY) {
            plus(pen, cx + width / 2, cy - height / 2);
        }
    }

    /** The disc of several stations: a ring divided by class, how many they are, in red how many people are missing. */
    public void cluster(MapPen pen, double cx, double cy, double radius, int[] counts, int missing) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        pen.fillCircle(cx, cy, radius, theme.marks().paper());
        double from = -Math.PI / 2;
        for (MarkClass klass : MarkClass.values()) {
            int count = counts[klass.ordinal()];
            if (count > 0) {
                double to = from + 2 * Math.PI * count / total;
                ringPiece(pen, cx, cy, radius, from, to, klass);
                from = to;
            }
        }
        String number = ClusterFigures.count(total);
        double figure = (number.length() > 3 ? 10.5 : 12) * size;
        TextStyle style =
                TextStyle.plain(TextStyle.Face.BOLD, figure, theme.marks().figure());
        if (missing > 0) {
            pen.textCentered(number, cx, cy - 3.6 * size, style);
            pen.textCentered(
                    "−" + ClusterFigures.count(missing),
                    cx,
                    cy + 6.2 * size,
                    TextStyle.plain(
                            TextStyle.Face.BOLD, 8.6 * size, theme.marks().missing()));
        } else {
            pen.textCentered(number, cx, cy, style);
        }
    }

    /** The graver the class the broader its piece of the ring: to be told apart in grey. */
    private void ringPiece(MapPen pen, double cx, double cy, double radius, double from, double to, MarkClass klass) {
        double width =
                switch (klass) {
                    case KURANG_RAWAN -> 3;
                    case RAWAN -> 4.2;
                    case SANGAT_RAWAN -> 5.4;
                    case KHUSUS -> 4.2;
                    case UNDECIDED -> 3;
                };
        double r = radius - width * size / 2;
        boolean dashed = klass == MarkClass.UNDECIDED;
        Stroke stroke = dashed ? Stroke.dashed(width * size, 2 * size, 1.6 * size) : Stroke.sharp(width * size);
        PenPath arc = PenPath.arc(cx, cy, r, from, to);
        pen.stroke(arc, klass.colour(theme), stroke);
        if (klass == MarkClass.KHUSUS) {
            pen.stroke(arc, theme.marks().paper(), Stroke.sharp(1 * size));
        }
    }

    private static int inkOn(int colour) {
        int luma = (int) (0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255));
        return luma > 150 ? 0xFF1A1400 : WHITE;
    }

    /** A quarter of the colour on the paper. */
    private static int pale(int colour, int paper) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = ((colour >> shift & 255) + 3 * (paper >> shift & 255)) / 4;
            mixed |= part << shift;
        }
        return mixed;
    }

    private static int darker(int colour) {
        int r = (colour >> 16 & 255) * 7 / 10;
        int g = (colour >> 8 & 255) * 7 / 10;
        int b = (colour & 255) * 7 / 10;
        return 0xFF000000 | r << 16 | g << 8 | b;
    }
}

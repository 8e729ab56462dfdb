package id.petapam.report.sheet;

import id.petapam.map.AccessMark;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkClass;
import id.petapam.map.Obstacle;
import id.petapam.map.PenPath;
import id.petapam.map.SecurityShape;
import id.petapam.map.Stroke;
import id.petapam.map.SymbolPainter;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.Coverage;
import id.petapam.model.SiteKind;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws stations, posts, discs and sites on a sheet, and says which room they take. */
final class PlanMarks {

    private static final int INK = 0xFF000000;
    private static final int PAPER = 0xFFFFFFFF;
    /** Letters of discs and sites stay above 7 pt at this size. */
    private static final double SYMBOLS = 0.85;

    /** Size of the pictures of access, and the room that one takes, points. */
    static final double ACCESS = 0.78;

    static final double HARD = 12;

    private static final double DISC = 13;
    private static final double BADGE = 10.5;
    /** A name farther away than this belongs to nothing, points. */
    private static final double NAME_REACH = 30;

    private final MapPen pen;
    private final Viewport view;
    private final MapTheme theme;
    private final BadgeRoom room;

    PlanMarks(MapPen pen, Viewport view, MapTheme theme) {
        this.pen = pen;
        this.view = view;
        this.theme = theme;
        this.room = new BadgeRoom(view.width(), view.height());
    }

    /** Everything; badges, discs and names get out of each other's way and off the stations. */
    List<Obstacle> draw(SheetContent content) {
        List<Obstacle> taken = new ArrayList<>();
        boolean small = content.overview();
        content.security().forEach(shape -> taken.addAll(security(shape)));
        content.posts().forEach(this::spokes);
        for (SheetStation station : content.stations()) {
            if (small) {
                speck(station);
            } else {
                double reach = dot(station);
                double x = view.screenX(station.x());
                double y = view.screenY(station.y());
                room.take(x, y, 2 * reach - 1, 2 * reach - 1);
                taken.add(Obstacle.disc(x, y, reach));
            }
        }
        List<Placed> placed = new ArrayList<>();
        SymbolPainter symbols = new SymbolPainter(theme, SYMBOLS);
        for (SheetSite site : content.sites()) {
            if (!view.shows(site.x(), site.y(), 0)) {
                continue;
            }
            double width = site.kind() == SiteKind.POLICE_DISTRICT ? 36 : 20;
            placed.add(place(
                    site.x(),
                    site.y(),
                    width + 7,
                    15 * SYMBOLS + 7,
                    at -> symbols.site(pen, at[0], at[1], site.kind(), site.coverage(), site.estimated())));
        }
        for (SheetPost post : content.posts()) {
            if (!view.shows(post.x(), post.y(), 0)) {
                continue;
            }
            TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, 7, INK);
            double width = pen.textWidth(post.label(), style) + 6;
            placed.add(place(post.x(), post.y(), width, BADGE, at -> badge(post, style, width, at)));
        }
        SymbolPainter access = new SymbolPainter(theme, ACCESS);
        for (SheetHard hard : content.hard()) {
            if (view.shows(hard.x(), hard.y(), 0)) {
                placed.add(place(
                        hard.x(),
                        hard.y(),
                        HARD,
                        HARD,
                        at -> hard(pen, access, hard.mark(), hard.very(), at[0], at[1])));
            }
        }
        for (SheetDistrict district : content.districts()) {
            placed.add(
                    place(district.x(), district.y(), 2 * DISC + 2, 2 * DISC + 2, at -> disc(symbols, district, at)));
        }
        placed.forEach(this::leader);
        for (Placed one : placed) {
            one.painting().accept(one.at());
            taken.add(Obstacle.box(
                    one.at()[0] - one.width() / 2, one.at()[1] - one.height() / 2, one.width(), one.height()));
        }
        content.villages().forEach(village -> name(village).ifPresent(taken::add));
        return taken;
    }

    /** Something that has got its place. */
    /** A ring or line with its name at its northernmost corner. */
    private List<Obstacle> security(SecurityShape shape) {
        PenPath path = new PenPath();
        double[] xy = shape.xy();
        for (int i = 0; i + 1 < xy.length; i += 2) {
            double x = view.screenX(xy[i]);
            double y = view.screenY(xy[i + 1]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        pen.stroke(path, PAPER, Stroke.of(3.4));
        pen.stroke(path, shape.argb(), shape.dashed() ? Stroke.dashed(1.5, 6.0, 3.0) : Stroke.of(1.5));
        TextStyle style =
                TextStyle.plain(TextStyle.Face.BOLD, 7.5, shape.argb()).withHalo(PAPER, 1.4);
        double[] top = shape.top();
        double x = view.screenX(top[0]);
        double y = view.screenY(top[1]) - 5;
        double width = pen.textWidth(shape.name(), style);
        room.take(x, y, width + 2, 10);
        pen.textCentered(shape.name(), x, y, style);
        return List.of(Obstacle.box(x - width / 2 - 1, y - 5, width + 2, 10));
    }

    private record Placed(
            double fromX, double fromY, double[] at, double width, double height, Consumer<double[]> painting) {}

    private Placed place(double x, double y, double width, double height, Consumer<double[]> painting) {
        double fromX = view.screenX(x);
        double fromY = view.screenY(y);
        return new Placed(fromX, fromY, room.place(fromX, fromY, width, height), width, height, painting);
    }

    /** Ties what had to move to where it belongs. */
    private void leader(Placed one) {
        if (Math.hypot(one.at()[0] - one.fromX(), one.at()[1] - one.fromY()) > one.height() * 0.7) {
            pen.line(one.fromX(), one.fromY(), one.at()[0], one.at()[1], 0xFF303030, Stroke.of(0.45));
            pen.fillCircle(one.fromX(), one.fromY(), 0.8, 0xFF303030);
        }
    }

    /** A village's name near its place; left out where there is no room near. */
    private Optional<Obstacle> name(SheetVillage village) {
        if (!view.shows(village.x(), village.y(), 0)) {
            return Optional.empty();
        }
        TextStyle style = TextStyle.plain(
                        TextStyle.Face.REGULAR, 7.2, theme.ink().village())
                .withHalo(theme.ink().halo(), 1.1);
        double width = pen.textWidth(village.name(), style) + 2;
        return room.placeNear(view.screenX(village.x()), view.screenY(village.y()), width, 9, NAME_REACH)
                .map(at -> {
                    pen.textCentered(village.name(), at[0], at[1], style);
                    return Obstacle.box(at[0] - width / 2, at[1] - 4.5, width, 9);
                });
    }

    /** Thin lines from the middle of a post to its stations. */
    private void spokes(SheetPost post) {
        PenPath path = new PenPath();
        for (SheetStation station : post.stations()) {
            path.moveTo(view.screenX(post.x()), view.screenY(post.y()))
                    .lineTo(view.screenX(station.x()), view.screenY(station.y()));
        }
        pen.stroke(path, 0xFF6B7280, Stroke.of(0.35));
    }

    /** Of thousands of stations only where they are, and the graver ones by shape. */
    private void speck(SheetStation station) {
        if (station.markClass() == MarkClass.UNDECIDED) {
            pen.fill(
                    cross(view.screenX(station.x()), view.screenY(station.y()), 1),
                    darker(colour(MarkClass.UNDECIDED)));
        } else if (station.markClass() == MarkClass.KURANG_RAWAN) {
            pen.fillCircle(
                    view.screenX(station.x()), view.screenY(station.y()), 0.7, darker(colour(station.markClass())));
        } else {
            dot(station);
        }
    }

    /** Filled where the place is known, hollow where it is an estimate. */
    private double dot(SheetStation station) {
        double x = view.screenX(station.x());
        double y = view.screenY(station.y());
        boolean plain = station.markClass() == MarkClass.KURANG_RAWAN || station.markClass() == MarkClass.UNDECIDED;
        double r = plain ? 1.4 : 2.2;
        PenPath shape = shape(station.markClass(), x, y, r);
        int colour = colour(station.markClass());
        pen.fill(shape, station.estimated() ? PAPER : colour);
        pen.stroke(shape, darker(colour), Stroke.sharp(plain ? 0.5 : 0.7));
        return r + 1;
    }

    static PenPath shape(MarkClass markClass, double x, double y, double r) {
        return switch (markClass) {
            case KURANG_RAWAN -> PenPath.circle(x, y, r);
            case UNDECIDED -> cross(x, y, r);
            case RAWAN -> PenPath.polygon(x, y - 1.1 * r, x + 1.1 * r, y + 0.85 * r, x - 1.1 * r, y + 0.85 * r);
            case SANGAT_RAWAN -> PenPath.polygon(x, y - 1.25 * r, x + 1.25 * r, y, x, y + 1.25 * r, x - 1.25 * r, y);
            case KHUSUS -> PenPath.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
        };
    }

    /** Told from a circle in grey too. */
    private static PenPath cross(double x, double y, double r) {
        double a = 1.3 * r;
        double b = 0.45 * r;
        return PenPath.polygon(
                x - b, y - a, x + b, y - a, x + b, y - b, x + a, y - b, x + a, y + b, x + b, y + b, x + b, y + a, x - b,
                y + a, x - b, y + b, x - a, y + b, x - a, y - b, x - b, y - b);
    }

    /** A plate with the post's number: filled where complete, hatched where short, white where nobody stands. */
    private void badge(SheetPost post, TextStyle style, double width, double[] at) {
        plate(pen, at[0] - width / 2, at[1] - BADGE / 2, width, BADGE, colour(post.markClass()), post.coverage());
        pen.textCentered(post.label(), at[0], at[1], letters(style, post.markClass(), post.coverage()));
    }

    void plate(MapPen to, double x, double y, double width, double height, int colour, Coverage coverage) {
        PenPath plate = PenPath.pill(x, y, width, height, 3);
        to.fill(plate, PAPER);
        if (coverage == Coverage.FULL || coverage == Coverage.TOO_MANY) {
            to.fill(plate, colour);
        } else if (coverage == Coverage.PARTLY) {
            to.hatch(plate, colour, 3, 0.8);
        }
        to.stroke(
                plate,
                darker(colour),
                Stroke.sharp(coverage == Coverage.EMPTY ? 1.1 : coverage == Coverage.NOT_WANTED ? 0.5 : 0.8));
    }

    private TextStyle letters(TextStyle style, MarkClass markClass, Coverage coverage) {
        boolean filled = coverage == Coverage.FULL || coverage == Coverage.TOO_MANY;
        if (filled) {
            int ink = markClass == MarkClass.RAWAN ? INK : PAPER;
            return TextStyle.plain(style.face(), style.size(), ink);
        }
        return coverage == Coverage.PARTLY ? style.withHalo(PAPER, 1.3) : style;
    }

    /** White on dark, so that it stays itself in grey; a second ring where it is very hard. */
    static void hard(MapPen pen, SymbolPainter symbols, AccessMark mark, boolean very, double x, double y) {
        symbols.badge(pen, x, y, mark);
        if (very) {
            pen.strokeCircle(x, y, HARD / 2 - 0.4, INK, Stroke.sharp(0.8));
        }
    }

    private void disc(SymbolPainter symbols, SheetDistrict district, double[] at) {
        symbols.cluster(pen, at[0], at[1], DISC, district.byClass(), district.missing());
        pen.strokeCircle(at[0], at[1], DISC, INK, Stroke.sharp(0.4));
    }

    int colour(MarkClass markClass) {
        return markClass == MarkClass.UNDECIDED
                ? theme.marks().estimated()
                : theme.colour(VulnerabilityClass.valueOf(markClass.name()));
    }

    static int darker(int argb) {
        int r = (argb >> 16 & 0xFF) * 55 / 100;
        int g = (argb >> 8 & 0xFF) * 55 / 100;
        int b = (argb & 0xFF) * 55 / 100;
        return 0xFF000000 | r << 16 | g << 8 | b;
    }
}

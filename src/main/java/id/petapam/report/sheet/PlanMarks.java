package id.petapam.report.sheet;

import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkClass;
import id.petapam.map.Obstacle;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.SymbolPainter;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.Coverage;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.List;

/** Draws stations, posts, discs and sites on a sheet, and says which room they take. */
final class PlanMarks {

    private static final int INK = 0xFF000000;
    private static final int PAPER = 0xFFFFFFFF;
    /** Letters of discs and sites stay above 7 pt at this size. */
    private static final double SYMBOLS = 0.85;

    private static final double DISC = 13;

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

    /** Everything; badges and discs get out of each other's way. */
    List<Obstacle> draw(SheetContent content) {
        List<Obstacle> taken = new ArrayList<>();
        boolean small = content.posts().isEmpty();
        SymbolPainter symbols = new SymbolPainter(theme, SYMBOLS);
        for (SheetSite site : content.sites()) {
            room.take(view.screenX(site.x()), view.screenY(site.y()), 24, 15);
        }
        for (SheetPost post : content.posts()) {
            spokes(post);
        }
        for (SheetStation station : content.stations()) {
            double reach = dot(station, small ? 1.1 : 1.7);
            if (!small) {
                taken.add(Obstacle.disc(view.screenX(station.x()), view.screenY(station.y()), reach));
            }
        }
        for (SheetPost post : content.posts()) {
            taken.add(badge(post));
        }
        for (SheetDistrict district : content.districts()) {
            taken.add(disc(symbols, district));
        }
        for (SheetSite site : content.sites()) {
            double x = view.screenX(site.x());
            double y = view.screenY(site.y());
            symbols.site(pen, x, y, site.kind(), site.coverage(), site.estimated());
            taken.add(Obstacle.box(x - 13, y - 9, 26, 18));
        }
        return taken;
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

    /** Filled where the place is known, hollow where it is an estimate. */
    private double dot(SheetStation station, double size) {
        double x = view.screenX(station.x());
        double y = view.screenY(station.y());
        boolean plain = station.markClass() == MarkClass.KURANG_RAWAN || station.markClass() == MarkClass.UNDECIDED;
        double r = plain ? size : Math.max(2.2, size * 1.5);
        PenPath shape = shape(station.markClass(), x, y, r);
        int colour = colour(station.markClass());
        pen.fill(shape, station.estimated() ? PAPER : colour);
        pen.stroke(shape, darker(colour), Stroke.sharp(plain ? 0.5 : 0.7));
        return r + 1;
    }

    static PenPath shape(MarkClass markClass, double x, double y, double r) {
        return switch (markClass) {
            case KURANG_RAWAN, UNDECIDED -> PenPath.circle(x, y, r);
            case RAWAN -> PenPath.polygon(x, y - 1.1 * r, x + 1.1 * r, y + 0.85 * r, x - 1.1 * r, y + 0.85 * r);
            case SANGAT_RAWAN -> PenPath.polygon(x, y - 1.25 * r, x + 1.25 * r, y, x, y + 1.25 * r, x - 1.25 * r, y);
            case KHUSUS -> PenPath.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
        };
    }

    /** A plate with the post's number: filled where complete, hatched where short, white where nobody stands. */
    private Obstacle badge(SheetPost post) {
        TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, 7, INK);
        double width = pen.textWidth(post.label(), style) + 6;
        double height = 10.5;
        double fromX = view.screenX(post.x());
        double fromY = view.screenY(post.y());
        double[] at = room.place(fromX, fromY, width, height);
        if (Math.hypot(at[0] - fromX, at[1] - fromY) > 7) {
            pen.line(fromX, fromY, at[0], at[1], 0xFF303030, Stroke.of(0.5));
            pen.fillCircle(fromX, fromY, 0.9, 0xFF303030);
        }
        plate(pen, at[0] - width / 2, at[1] - height / 2, width, height, colour(post.markClass()), post.coverage());
        pen.textCentered(post.label(), at[0], at[1], letters(style, post.markClass(), post.coverage()));
        return Obstacle.box(at[0] - width / 2 - 1, at[1] - height / 2 - 1, width + 2, height + 2);
    }

    void plate(MapPen to, double x, double y, double width, double height, int colour, Coverage coverage) {
        PenPath plate = PenPath.pill(x, y, width, height, 3);
        to.fill(plate, PAPER);
        if (coverage == Coverage.FULL || coverage == Coverage.TOO_MANY) {
            to.fill(plate, colour);
        } else if (coverage == Coverage.PARTLY) {
            to.hatch(plate, colour, 3, 0.8);
        }
        to.stroke(plate, darker(colour), Stroke.sharp(coverage == Coverage.EMPTY ? 1.1 : 0.8));
    }

    private TextStyle letters(TextStyle style, MarkClass markClass, Coverage coverage) {
        boolean filled = coverage == Coverage.FULL || coverage == Coverage.TOO_MANY;
        if (filled) {
            int ink = markClass == MarkClass.RAWAN ? INK : PAPER;
            return TextStyle.plain(style.face(), style.size(), ink);
        }
        return coverage == Coverage.PARTLY ? style.withHalo(PAPER, 1.3) : style;
    }

    private Obstacle disc(SymbolPainter symbols, SheetDistrict district) {
        double fromX = view.screenX(district.x());
        double fromY = view.screenY(district.y());
        double[] at = room.place(fromX, fromY, 2 * DISC + 2, 2 * DISC + 2);
        symbols.cluster(pen, at[0], at[1], DISC, district.byClass(), district.missing());
        pen.strokeCircle(at[0], at[1], DISC, INK, Stroke.sharp(0.4));
        return Obstacle.disc(at[0], at[1], DISC + 2);
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

package id.petapam.report.sheet;

import id.petapam.geo.Bounds;
import id.petapam.map.BaseMap;
import id.petapam.map.BaseMapPainter;
import id.petapam.map.LabelPlacer;
import id.petapam.map.MapLabel;
import id.petapam.map.MapLabels;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.Obstacle;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import id.petapam.map.Underlay;
import id.petapam.report.page.Drawing;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A map for paper, in black and white still readable: ground, the plan on it, UTM ticks around, and below it scale,
 * north, legend and where the data come from.
 *
 * @param regency whose kecamatan are named
 * @param focus code of the area that the sheet is about; what lies around it is faded
 * @param area what must be seen, degrees
 * @param under base maps of others between the ground and the borders
 */
public record MapSheet(
        BaseMap base, String regency, String focus, Bounds area, SheetContent content, Words words, Underlay under)
        implements Drawing {

    private static final MapTheme THEME = MapTheme.PRINT;
    /** Names of the ground are 12 units on the screen; that many times as many points on paper. */
    private static final double NAMES = 0.78;
    /** Before rivers and neighbours, as on the screen. */
    private static final int DISTRICT_RANK = 20;

    @Override
    public void draw(MapPen pen, double width, double height) {
        SheetFoot foot = new SheetFoot(this, width);
        double frameX = UtmTicks.ROOM;
        double frameY = UtmTicks.ROOM;
        double frameWidth = width - 2 * UtmTicks.ROOM;
        double frameHeight = height - 2 * UtmTicks.ROOM - foot.height(pen);
        if (frameHeight < 60) {
            return;
        }
        SheetView view = SheetView.of(area, frameWidth, frameHeight);
        pen.save();
        pen.translate(frameX, frameY);
        pen.save();
        pen.clip(PenPath.rect(0, 0, frameWidth, frameHeight));
        UtmTicks ticks = new UtmTicks(view);
        ground(pen, view);
        ticks.crosses(pen);
        plan(pen, view);
        pen.restore();
        ticks.around(pen);
        pen.stroke(PenPath.rect(0, 0, frameWidth, frameHeight), 0xFF000000, Stroke.sharp(0.9));
        pen.restore();
        pen.save();
        pen.translate(0, height - foot.height(pen));
        foot.draw(pen, view);
        pen.restore();
    }

    private void ground(MapPen pen, SheetView view) {
        BaseMapPainter painter = new BaseMapPainter(base, THEME);
        painter.paint(pen, view.viewport());
        if (under.paint(pen, view.viewport(), base)) {
            painter.paintBorders(pen, view.viewport());
        }
        painter.paintTints(pen, view.viewport(), content.tints());
        painter.paintFocus(pen, view.viewport(), focus);
    }

    private void plan(MapPen pen, SheetView view) {
        PlanMarks marks = new PlanMarks(pen, view.viewport(), THEME);
        List<Obstacle> taken = marks.draw(content);
        List<MapLabel> labels = new ArrayList<>(new MapLabels(base, THEME, NAMES).of(view.viewport(), regency));
        labels.addAll(unnamed(labels, view));
        new LabelPlacer(pen).place(labels, taken, view.viewport()).forEach(label -> label.draw(pen, 0, 0));
    }

    /** The screen leaves out the names of kecamatan on a small scale; a sheet of them must have them. */
    private List<MapLabel> unnamed(List<MapLabel> named, SheetView view) {
        TextStyle style = TextStyle.plain(
                        TextStyle.Face.SEMI_BOLD, 8.6, THEME.ink().area())
                .withHalo(THEME.ink().halo(), 1.3);
        List<MapLabel> missing = new ArrayList<>();
        for (SheetDistrict district : content.districts()) {
            if (named.stream().noneMatch(label -> label.text().equalsIgnoreCase(district.name()))) {
                base.surface(district.code(), view.viewport().zoom())
                        .ifPresent(surface -> missing.add(new MapLabel(
                                district.name(),
                                MapLabel.Kind.AREA,
                                style,
                                DISTRICT_RANK,
                                district.x(),
                                district.y(),
                                surface)));
            }
        }
        return missing;
    }
}

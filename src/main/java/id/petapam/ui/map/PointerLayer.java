package id.petapam.ui.map;

import id.petapam.map.Viewport;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** What belongs to the pointer: the ring of what it is over, what it carries and where that may go. */
final class PointerLayer extends Canvas {

    private static final Color REFUSED = Color.web("#B42318");

    /** What follows the pointer while something is carried. */
    private record Carried(MapTarget taken, double x, double y) {}

    private final MarkLayer marks;
    private Optional<MapTarget> hovered = Optional.empty();
    private Optional<MapTarget> over = Optional.empty();
    private boolean accepted;
    private Optional<Carried> carried = Optional.empty();

    PointerLayer(MarkLayer marks) {
        this.marks = marks;
        setVisible(false);
    }

    void hover(Optional<MapTarget> target) {
        hovered = target;
    }

    void dropTarget(Optional<MapTarget> target, boolean isAccepted) {
        over = target;
        accepted = isAccepted;
    }

    void carry(Optional<MapTarget> taken, double x, double y) {
        carried = taken.map(t -> new Carried(t, x, y));
    }

    void draw(Viewport view) {
        boolean needed = hovered.isPresent() || over.isPresent() || carried.isPresent();
        // An empty canvas over the whole map costs as much to mix in as a full one.
        setVisible(needed);
        if (!needed) {
            return;
        }
        if (getWidth() != view.width() || getHeight() != view.height()) {
            setWidth(view.width());
            setHeight(view.height());
        }
        GraphicsContext gc = getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        draw(gc, new PlanHits(marks.picture(), view, marks.plates()));
    }

    private void draw(GraphicsContext gc, PlanHits hits) {
        hovered.flatMap(hits::spotOf).ifPresent(spot -> {
            gc.setLineDashes();
            gc.setLineWidth(1.5);
            gc.setStroke(FxPen.colour(marks.theme().marks().selected()));
            double r = spot[2] + 2;
            gc.strokeOval(spot[0] - r, spot[1] - r, 2 * r, 2 * r);
        });
        carried.ifPresent(c -> drawCarried(gc, hits, c));
        over.flatMap(hits::spotOf).ifPresent(spot -> {
            if (accepted) {
                marks.sprites().dropRing(spot[2]).draw(gc, snap(spot[0]), snap(spot[1]));
            } else {
                gc.setLineDashes(5, 4);
                gc.setLineWidth(2.5);
                gc.setStroke(REFUSED);
                double r = spot[2] + 8;
                gc.strokeOval(spot[0] - r, spot[1] - r, 2 * r, 2 * r);
            }
        });
    }

    private void drawCarried(GraphicsContext gc, PlanHits hits, Carried c) {
        hits.spotOf(c.taken()).ifPresent(spot -> {
            gc.setStroke(FxPen.colour(marks.theme().marks().selected()));
            gc.setLineWidth(2);
            gc.setLineDashes(6, 4);
            gc.strokeLine(spot[0], spot[1], c.x(), c.y());
            gc.setLineDashes();
            gc.setGlobalAlpha(0.8);
            spriteOf(c.taken()).ifPresent(sprite -> sprite.draw(gc, snap(c.x()), snap(c.y())));
            gc.setGlobalAlpha(1);
        });
    }

    private Optional<Sprites.Sprite> spriteOf(MapTarget target) {
        MapPicture picture = marks.picture();
        if (target instanceof MapTarget.OnSite site) {
            return picture.site(site.id()).map(marks.sprites()::site);
        } else if (target instanceof MapTarget.OnStation station) {
            OptionalInt number = picture.number(station.id());
            return number.isPresent()
                    ? Optional.of(marks.sprites().station(picture.marks().stateCode(number.getAsInt())))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** On whole pixels of the screen, where a picture is not blurred. */
    private double snap(double value) {
        return Math.round(value * marks.renderScale()) / marks.renderScale();
    }
}

package id.petapam.ui.map;

import id.petapam.map.ClusterLevel;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The canvas of stations, clusters, sites and names, drawn anew whenever the view moves. */
final class MarkLayer extends Canvas {

    private static final Color REFUSED = Color.web("#B42318");

    /** What follows the pointer while something is carried. */
    private record Carried(MapTarget taken, double x, double y) {}

    private final FxFonts fonts;
    private final Names names;
    private MapTheme theme = MapTheme.LIGHT;
    private double size = 1;
    private double scale = 1;
    private Sprites sprites;
    private MapPicture picture = MapPicture.EMPTY;
    private final BitSet selected = new BitSet();
    private Set<SiteId> selectedSites = Set.of();
    private Optional<MapTarget> hovered = Optional.empty();
    private Optional<MapTarget> over = Optional.empty();
    private boolean accepted;
    private Optional<Carried> carried = Optional.empty();
    private List<SitePlaces.Plate> plates = List.of();

    MarkLayer(FxFonts fonts, Names names) {
        this.fonts = fonts;
        this.names = names;
        this.sprites = new Sprites(theme, size, scale, fonts);
    }

    void look(MapTheme newTheme, double newSize, double newScale) {
        if (newTheme != theme || newSize != size || newScale != scale) {
            theme = newTheme;
            size = newSize;
            scale = newScale;
            sprites = new Sprites(theme, size, scale, fonts);
        }
    }

    double renderScale() {
        return scale;
    }

    double size() {
        return size;
    }

    MapTheme theme() {
        return theme;
    }

    void show(MapPicture newPicture) {
        picture = newPicture;
    }

    void select(Set<StationId> stations, Set<SiteId> sites) {
        selected.clear();
        for (StationId id : stations) {
            picture.number(id).ifPresent(selected::set);
        }
        selectedSites = Set.copyOf(sites);
    }

    /** Where sites were drawn last. */
    List<SitePlaces.Plate> plates() {
        return plates;
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
        if (getWidth() != view.width() || getHeight() != view.height()) {
            setWidth(view.width());
            setHeight(view.height());
        }
        GraphicsContext gc = getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        names.draw(gc, view, scale);
        plates = SitePlaces.of(picture, view, size);
        drawLeaders(gc);
        drawStations(gc, view);
        drawSites(gc);
        drawPointed(gc, new PlanHits(picture, view, plates));
    }

    private void drawStations(GraphicsContext gc, Viewport view) {
        ClusterLevel level = picture.clusters().level(view.zoom());
        int[] visible = level.visible(view);
        sprites.prepare(level, visible, picture.marks()::stateCode);
        for (int c : visible) {
            double x = snap(view.screenX(level.worldX(c)));
            double y = snap(view.screenY(level.worldY(c)));
            sprites.of(level, c, picture.marks()::stateCode).draw(gc, x, y);
            if (!selected.isEmpty() && isSelected(level, c)) {
                sprites.ring(level.radius(c)).draw(gc, x, y);
            }
        }
    }

    private boolean isSelected(ClusterLevel level, int cluster) {
        if (level.count(cluster) == 1) {
            return selected.get(level.firstMember(cluster));
        }
        for (int member : level.members(cluster)) {
            if (selected.get(member)) {
                return true;
            }
        }
        return false;
    }

    /** Below the discs, so that no line crosses a figure. */
    private void drawLeaders(GraphicsContext gc) {
        gc.setLineDashes();
        gc.setLineWidth(1.2);
        gc.setStroke(FxPen.colour(theme.marks().estimated()));
        for (SitePlaces.Plate plate : plates) {
            if (plate.isBeside()) {
                gc.strokeLine(plate.pointX(), plate.pointY(), plate.x(), plate.y());
            }
        }
    }

    private void drawSites(GraphicsContext gc) {
        for (SitePlaces.Plate plate : plates) {
            double x = snap(plate.x());
            double y = snap(plate.y());
            sprites.site(plate.site()).draw(gc, x, y);
            if (selectedSites.contains(plate.site().id())) {
                sprites.ring(14 * size).draw(gc, x, y);
            }
        }
    }

    private void drawPointed(GraphicsContext gc, PlanHits hits) {
        hovered.flatMap(hits::spotOf).ifPresent(spot -> {
            gc.setLineDashes();
            gc.setLineWidth(1.5);
            gc.setStroke(FxPen.colour(theme.marks().selected()));
            double r = spot[2] + 2;
            gc.strokeOval(spot[0] - r, spot[1] - r, 2 * r, 2 * r);
        });
        carried.ifPresent(c -> drawCarried(gc, hits, c));
        over.flatMap(hits::spotOf).ifPresent(spot -> {
            if (accepted) {
                sprites.dropRing(spot[2]).draw(gc, snap(spot[0]), snap(spot[1]));
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
            gc.setStroke(FxPen.colour(theme.marks().selected()));
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
        if (target instanceof MapTarget.OnSite site) {
            return picture.site(site.id()).map(sprites::site);
        } else if (target instanceof MapTarget.OnStation station) {
            OptionalInt number = picture.number(station.id());
            return number.isPresent()
                    ? Optional.of(sprites.station(picture.marks().stateCode(number.getAsInt())))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** On whole pixels of the screen, where a picture is not blurred. */
    private double snap(double value) {
        return Math.round(value * scale) / scale;
    }
}

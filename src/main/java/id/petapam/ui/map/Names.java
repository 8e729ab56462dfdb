package id.petapam.ui.map;

import id.petapam.map.BaseMap;
import id.petapam.map.ClusterLevel;
import id.petapam.map.LabelPlacer;
import id.petapam.map.MapLabels;
import id.petapam.map.MapTheme;
import id.petapam.map.Obstacle;
import id.petapam.map.PlacedLabel;
import id.petapam.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The names on the map and where they stand. They are placed in the background for a picture larger than the window;
 * until that is done the old ones stay, moved to where they belong. JavaFX thread only.
 */
final class Names {

    private static final double MARGIN = 200;

    /** What names were placed for. */
    private record Placement(Viewport view, List<PlacedLabel> labels) {}

    private final Executor background;
    private final Executor fxThread;
    private final Runnable ready;
    private Optional<MapLabels> source = Optional.empty();
    private Placement placed = new Placement(new Viewport(0, 0, 6, 1, 1), List.of());
    private final NameSprites sprites = new NameSprites();
    private double size = 1;
    private boolean wanted = true;
    private boolean working;
    private boolean changed;
    /** Placements begun for an older picture are thrown away. */
    private int generation;

    Names(Executor background, Executor fxThread, Runnable ready) {
        this.background = background;
        this.fxThread = fxThread;
        this.ready = ready;
    }

    /** @param newSize of letters and symbols against normal */
    void use(BaseMap map, MapTheme theme, double newSize) {
        size = newSize;
        source = Optional.of(new MapLabels(map, theme, newSize));
        placed = new Placement(placed.view(), List.of());
        changed = true;
        renew();
    }

    /** What stands in the way of names has changed. */
    void renew() {
        wanted = true;
        generation++;
    }

    void follow(MapPicture picture, Viewport view, boolean moving) {
        if (source.isEmpty() || moving || working || !(wanted || isOutgrown(view))) {
            return;
        }
        wanted = false;
        working = true;
        int asked = generation;
        Viewport large = view.resized(view.width() + 2 * MARGIN, view.height() + 2 * MARGIN);
        MapLabels labels = source.get();
        CompletableFuture.supplyAsync(() -> place(labels, picture, large, size), background)
                .whenCompleteAsync((placement, failure) -> settle(asked, Optional.ofNullable(placement)), fxThread);
    }

    private void settle(int asked, Optional<Placement> placement) {
        working = false;
        if (asked == generation && placement.isPresent()) {
            placed = placement.get();
            changed = true;
        }
        ready.run();
    }

    private boolean isOutgrown(Viewport view) {
        Viewport p = placed.view();
        return p.zoom() != view.zoom()
                || p.width() != view.width() + 2 * MARGIN
                || p.height() != view.height() + 2 * MARGIN
                || Math.abs(view.screenX(p.centerX()) - view.width() / 2) > MARGIN * 0.8
                || Math.abs(view.screenY(p.centerY()) - view.height() / 2) > MARGIN * 0.8;
    }

    private static Placement place(MapLabels source, MapPicture picture, Viewport view, double size) {
        List<Obstacle> obstacles = new ArrayList<>();
        ClusterLevel level = picture.clusters().level(view.zoom());
        for (int c : level.visible(view)) {
            obstacles.add(
                    Obstacle.disc(view.screenX(level.worldX(c)), view.screenY(level.worldY(c)), level.radius(c) + 2));
        }
        for (SitePlaces.Plate plate : SitePlaces.of(picture, view, size)) {
            double w = SitePlaces.HALF_WIDTH * size;
            double h = SitePlaces.HALF_HEIGHT * size;
            obstacles.add(Obstacle.box(plate.x() - w, plate.y() - h, 2 * w, 2 * h));
        }
        List<PlacedLabel> labels =
                new LabelPlacer(new FxFonts()).place(source.of(view, picture.focus()), obstacles, view);
        return new Placement(view, labels);
    }

    /** Whether they would look different in the same view. */
    boolean isChanged() {
        return changed;
    }

    /** @param scale pixels of the screen for one drawing unit */
    void lay(Pixels on, Viewport view, double scale) {
        Viewport p = placed.view();
        changed = !sprites.prepare(placed.labels(), scale);
        if (changed) {
            ready.run();
        }
        for (PlacedLabel label : placed.labels()) {
            double x = label.label().x();
            double y = label.label().y();
            sprites.lay(on, label, view.screenX(x) - p.screenX(x), view.screenY(y) - p.screenY(y));
        }
    }

    int count() {
        return placed.labels().size();
    }
}

package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** The plan on the map: one canvas for everything, never a node per station. */
final class PlanLayer extends Region {

    private final Canvas canvas = new Canvas();
    private Viewport view = new Viewport(0.5, 0.5, 6, 1, 1);

    PlanLayer() {
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void paintFor(MapTheme theme) {}

    void draw(Viewport now) {
        view = now;
    }

    MapTarget at(double x, double y) {
        return new MapTarget.OnGround(view.toLatLon(x, y));
    }

    Set<StationId> stationsIn(Gestures.Box box) {
        return Set.of();
    }

    Set<SiteId> sitesIn(Gestures.Box box) {
        return Set.of();
    }

    Optional<Bounds> boundsOf(List<StationId> stations) {
        return Optional.empty();
    }

    void hover(Optional<MapTarget> target) {}

    void carry(Optional<MapTarget> taken, double x, double y) {}

    void dropTarget(Optional<MapTarget> over, boolean accepted) {}
}

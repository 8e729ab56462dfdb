package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.map.AreaCover;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** The plan over the tiles: the tinted ground below, names and marks above on a canvas; never a node per station. */
final class PlanLayer extends Region {

    private final GroundLayer ground;
    private final MarkLayer marks;
    private final Names names;
    private Optional<BaseMap> map = Optional.empty();
    private MapPicture picture = MapPicture.EMPTY;
    private Set<StationId> selectedStations = Set.of();
    private Set<SiteId> selectedSites = Set.of();
    private Viewport view = new Viewport(0.5, 0.5, 6, 1, 1);

    /** @param stale told when something is ready to be drawn without the view having moved */
    PlanLayer(Executor background, Executor fxThread, Runnable stale) {
        FxFonts fonts = new FxFonts();
        names = new Names(background, fxThread, stale);
        ground = new GroundLayer(background, fxThread, stale);
        marks = new MarkLayer(fonts, names);
        setMouseTransparent(true);
        getChildren().addAll(ground, marks);
    }

    /** @param scale pixels of the screen for one drawing unit */
    void look(MapTheme theme, double size, double scale) {
        boolean other = theme != marks.theme() || size != marks.size();
        marks.look(theme, size, scale);
        if (other) {
            useMap();
        }
    }

    MapTheme theme() {
        return marks.theme();
    }

    void use(BaseMap newMap, TileSource source) {
        map = Optional.of(newMap);
        ground.use(source);
        useMap();
    }

    private void useMap() {
        map.ifPresent(m -> names.use(m, marks.theme(), marks.size()));
    }

    void show(MapPicture newPicture) {
        boolean moved = !newPicture.marks().hasPlacesOf(picture.marks())
                || !newPicture.sites().equals(picture.sites())
                || !newPicture.focus().equals(picture.focus());
        picture = newPicture;
        marks.show(picture);
        ground.cover(new AreaCover(picture.tints(), picture.focus()));
        marks.select(selectedStations, selectedSites);
        if (moved) {
            names.renew();
        }
    }

    MapPicture picture() {
        return picture;
    }

    void select(Set<StationId> stations, Set<SiteId> sites) {
        selectedStations = Set.copyOf(stations);
        selectedSites = Set.copyOf(sites);
        marks.select(selectedStations, selectedSites);
    }

    void draw(Viewport now, boolean moving) {
        view = now;
        ground.follow(view, marks.renderScale(), moving);
        names.follow(picture, view, moving);
        marks.draw(view);
    }

    /** Whether nothing of what lies below can be seen. */
    boolean isCovering() {
        return ground.isCovering();
    }

    MapTarget at(double x, double y) {
        return hits().at(x, y);
    }

    Set<StationId> stationsIn(Gestures.Box box) {
        return hits().stationsIn(box);
    }

    Set<SiteId> sitesIn(Gestures.Box box) {
        return hits().sitesIn(box);
    }

    Optional<Bounds> boundsOf(Iterable<StationId> stations, Set<SiteId> sites) {
        return hits().boundsOf(stations, sites);
    }

    Optional<double[]> spotOf(MapTarget target) {
        return hits().spotOf(target);
    }

    private PlanHits hits() {
        return new PlanHits(picture, view, marks.plates());
    }

    void hover(Optional<MapTarget> target) {
        marks.hover(target);
    }

    void carry(Optional<MapTarget> taken, double x, double y) {
        marks.carry(taken, x, y);
    }

    void dropTarget(Optional<MapTarget> over, boolean accepted) {
        marks.dropTarget(over, accepted);
    }
}

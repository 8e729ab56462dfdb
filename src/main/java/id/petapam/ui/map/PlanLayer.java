package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.map.AreaCover;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/**
 * The plan over the tiles as one picture: the tinted ground with names and marks laid over it, never a node per station.
 * Above it only what belongs to the pointer.
 */
final class PlanLayer extends Region {

    private final PlanImage image = new PlanImage();
    private final Ground ground;
    private final MarkLayer marks;
    private final PointerLayer pointer;
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
        ground = new Ground(background, fxThread, stale);
        marks = new MarkLayer(fonts, names);
        pointer = new PointerLayer(marks);
        setMouseTransparent(true);
        getChildren().addAll(image, pointer);
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

    void zones(List<ZoneMark> zones) {
        marks.zones(zones);
    }

    void draw(Viewport now, boolean moving) {
        boolean moved = !now.equals(view);
        view = now;
        double scale = marks.renderScale();
        int width = pixels(view.width(), scale);
        int height = pixels(view.height(), scale);
        boolean fresh = image.fit(width, height, scale);
        boolean otherGround = ground.follow(view, width, height, scale, moving);
        names.follow(picture, view, moving);
        if (fresh || otherGround || moved || marks.isChanged() || names.isChanged()) {
            Pixels page = image.next();
            page.copy(ground.pixels());
            marks.lay(page, view);
            image.turn();
        }
        pointer.draw(view);
    }

    private static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.ceil(length * scale - 0.01));
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
        pointer.hover(target);
    }

    void carry(Optional<MapTarget> taken, double x, double y) {
        pointer.carry(taken, x, y);
    }

    void dropTarget(Optional<MapTarget> over, boolean accepted) {
        pointer.dropTarget(over, accepted);
    }
}

package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.model.ClosedWay;
import id.petapam.model.Pier;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.text.Words;
import id.petapam.ui.common.TravelShown;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The map: base-map tiles, the plan on one canvas, and what the planner does with mouse and keys. Whose plan it is and
 * what a drop means is told from outside by values and a {@link MapListener}. Belongs to the JavaFX thread.
 */
public final class MapSurface extends Region {

    /** All of Indonesia: until a base map says what there is. */
    private static final Bounds ANYWHERE = new Bounds(-11.5, 94.5, 6.5, 141.5);

    /** Symbols and names for the far end of the room. */
    private static final double PROJECTOR_SIZE = 1.4;

    /** On a small screen the legend gives way: it never takes more than this share of the map. */
    private static final double LEGEND_SHARE = 0.4;

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final Executor background;
    private final Executor fxThread;
    private final TileView tiles = new TileView();
    private final PlanLayer plan;
    private final TravelLayer travel = new TravelLayer();
    private final EvidenceLayer evidence = new EvidenceLayer();
    private final LegendStrip legend;
    private final MapOverlay overlay;
    private final FocusRim rim = new FocusRim();
    private final MapControl control;
    private final Camera camera = new Camera(ANYWHERE);
    private final ViewMotion motion = new ViewMotion(this::lookAt);
    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(camera.view());
    private final ReadOnlyObjectWrapper<Optional<LatLon>> pointer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final MapPulse pulse = new MapPulse(this, this::drawIfStale, this::changed);
    private double symbolSize = 1;
    private Optional<Double> roomSize = Optional.empty();
    /** What the room was shown last: a projector of another size still shows all of it. */
    private Optional<Bounds> roomView = Optional.empty();

    private Optional<Bounds> home = Optional.empty();
    private boolean motionWanted = true;
    private boolean still;
    private boolean homeWanted = true;
    private boolean stale = true;
    private Optional<Runnable> drawn = Optional.empty();

    /**
     * @param background where tiles are rendered
     * @param fxThread the JavaFX thread
     */
    public MapSurface(Words words, Executor background, Executor fxThread) {
        this.background = background;
        this.fxThread = fxThread;
        this.plan = new PlanLayer(background, fxThread, this::redraw);
        this.overlay = new MapOverlay(words, new SurfaceTools(this));
        this.legend = new LegendStrip(words);
        this.control = new MapControl(this, new ViewStage(), plan, overlay);
        getStyleClass().add("map-surface");
        getStylesheets().add("/id/petapam/ui/map/map.css");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.say("mapview.accessible"));
        setMinSize(160, 120);
        setPickOnBounds(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        tiles.setManaged(false);
        plan.setManaged(false);
        overlay.setManaged(false);
        rim.setManaged(false);
        rim.visibleProperty().bind(focusedProperty());
        getChildren().addAll(tiles, plan, travel, evidence, overlay, legend, rim);
    }

    /**
     * Shows another base map, or the same in other colours.
     *
     * @param map areas and names; what is drawn over the tiles
     * @param source gives the tiles, in the colours of the theme
     * @param limits the view's centre never leaves these degrees
     * @param sources whose data it is
     */
    public void setBase(BaseMap map, TileSource source, MapTheme theme, Bounds limits, MapSources sources) {
        OfflineTiles.installed().use(source, background, fxThread);
        tiles.renew();
        still = theme == MapTheme.PROJECTOR;
        motion.enable(motionWanted && !still);
        symbolSize = roomSize.orElse(symbolSizeOf(theme));
        plan.look(theme, symbolSize, pulse.scale());
        plan.use(map, source);
        legend.paintFor(theme, map);
        camera.limitTo(limits);
        overlay.attribute(sources);
        changed();
    }

    /** How large symbols are in a theme against normal, where no other size is asked for. */
    public static double symbolSizeOf(MapTheme theme) {
        return theme == MapTheme.PROJECTOR ? PROJECTOR_SIZE : 1;
    }

    /** How large symbols are now against normal; clusters have to be made for the same size. */
    double symbolSize() {
        return symbolSize;
    }

    /** For the far end of the room: no tools, no legend, nothing glides. */
    void forRoom(double size) {
        roomSize = Optional.of(size);
        symbolSize = size;
        setMotion(false);
        setMouseTransparent(true);
        setFocusTraversable(false);
        overlay.forRoom();
        legend.fold(true);
        legend.setManaged(false);
        requestLayout();
    }

    /** Shows a plan as it is now. */
    public void setPicture(MapPicture picture) {
        plan.show(picture);
        control.forgetHover();
        background.execute(picture::prepare);
        redraw();
    }

    /** Rings these; does not move the view. */
    public void setSelection(Set<StationId> stations, Set<SiteId> sites) {
        plan.select(stations, sites);
        redraw();
    }

    /** Whether the view glides to where it goes; it never does for a projector. */
    public void setMotion(boolean wanted) {
        motionWanted = wanted;
        motion.enable(motionWanted && !still);
    }

    /** Who answers and is told. */
    public void setListener(MapListener listener) {
        control.tell(listener);
    }

    /** What Home shows: all of the plan. The first time the view goes there at once. */
    public void setHome(Bounds all) {
        boolean other = !Optional.of(all).equals(home);
        home = Optional.of(all);
        if (other) {
            homeWanted = true;
            requestLayout();
        }
    }

    public void goHome() {
        home.ifPresent(this::reveal);
    }

    /** Moves the view so that all of these degrees are seen. */
    public void reveal(Bounds bounds) {
        roomView = roomSize.map(size -> bounds);
        motion.go(camera.view(), camera.fitting(bounds));
    }

    /** Moves the view so that this place is in the middle, near enough to see single stations. */
    public void reveal(LatLon place) {
        motion.go(camera.view(), camera.closeTo(place, 13));
    }

    /** Moves the view to a place that is none of the plan's, and marks it until Esc. */
    public void pin(LatLon place, String label) {
        overlay.pin().put(place, label);
        reveal(place);
        redraw();
    }

    /** Moves the view so that all of these are seen; nothing happens for none. */
    public void reveal(Set<StationId> stations, Set<SiteId> sites) {
        plan.boundsOf(stations, sites).ifPresent(this::reveal);
    }

    /** Positive is nearer. */
    public void zoomBy(double levels) {
        zoomAround(levels, getWidth() / 2, mapHeight() / 2);
    }

    /** The next drag draws a box that picks all in it. */
    void useBoxTool(boolean on) {
        control.useBoxTool(on);
    }

    void showLegend(boolean shown) {
        legend.fold(!shown);
        requestLayout();
    }

    /** Moves what is shown by so many pixels to the right and down. */
    public void panBy(double dx, double dy) {
        motion.stop();
        camera.panBy(dx, dy);
        changed();
    }

    /** Told once, in the frame in which a plan is first seen on its ground. */
    public void whenDrawn(Runnable task) {
        drawn = Optional.of(task);
    }

    /** Asks the planner to point at a place; Esc ends it without a call. */
    public void askPoint(String prompt, Consumer<LatLon> chosen) {
        control.ask(prompt, chosen);
    }

    /** Lets the planner draw an area corner by corner; Esc ends it without a call. */
    public void askCorners(String prompt, int least, Consumer<List<LatLon>> drawn) {
        control.askArea(prompt, new AreaSketch(least, drawn));
    }

    /** Draws areas of the planner and of the data below the stations. */
    void setZones(List<ZoneMark> zones) {
        plan.zones(zones);
        redraw();
    }

    /** Draws the evidence of a flag; where it is not all in view, or too small to be seen, the view goes there. */
    void setEvidence(Optional<EvidencePicture> shown) {
        evidence.show(shown);
        shown.map(EvidencePicture::bounds)
                .filter(bounds -> !EvidenceLayer.isSeen(bounds, camera.view()))
                .ifPresent(bounds -> reveal(bounds.grown(0.1)));
        redraw();
    }

    /** Draws ways and what is closed; the view stays. */
    void setTravel(TravelShown shown) {
        travel.show(shown);
        redraw();
    }

    /** Draws landings and closures of the plan. */
    void setWays(Collection<Pier> piers, Collection<ClosedWay> closed) {
        travel.show(piers, closed);
        redraw();
    }

    public ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Where on earth the pointer is; empty while it is elsewhere. */
    public ReadOnlyObjectProperty<Optional<LatLon>> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    private void lookAt(Viewport wanted) {
        camera.look(wanted);
        changed();
    }

    private void zoomAround(double levels, double x, double y) {
        Viewport resting = motion.target(camera.view());
        motion.go(camera.view(), camera.zoomed(resting, levels, x, y));
    }

    private void changed() {
        view.set(camera.view());
        redraw();
    }

    private void redraw() {
        stale = true;
        Platform.requestNextPulse();
    }

    /** Many moves may come between two pulses; the picture is made once. */
    private void drawIfStale() {
        if (stale && getWidth() > 0 && getScene() != null) {
            stale = false;
            plan.look(plan.theme(), symbolSize, pulse.scale());
            plan.draw(camera.view(), motion.isGoing());
            // What the plan's picture covers wholly needs neither tiles nor a colour below it.
            boolean covered = plan.isCovering();
            if (!covered) {
                tiles.show(camera.view(), pulse.scale());
            }
            tiles.setVisible(!covered);
            pseudoClassStateChanged(COVERED, covered);
            travel.draw(camera.view(), plan.theme(), symbolSize, plan.picture());
            evidence.draw(camera.view(), plan.theme(), symbolSize);
            overlay.follow(camera.view());
            if (covered && !plan.picture().stations().isEmpty()) {
                drawn.ifPresent(Runnable::run);
                drawn = Optional.empty();
            }
        }
    }

    private double mapHeight() {
        double strip = legend.heightFor(getWidth());
        return getHeight() - overlay.below(getWidth()) - (strip > LEGEND_SHARE * getHeight() ? 0 : strip);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = mapHeight();
        tiles.resizeRelocate(0, 0, w, h);
        plan.resizeRelocate(0, 0, w, h);
        overlay.resizeRelocate(0, 0, w, h + overlay.below(w));
        legend.resizeRelocate(0, h, w, getHeight() - h);
        rim.resizeRelocate(0, 0, w, getHeight());
        boolean atHome = home.isPresent() && camera.view().equals(camera.fitting(home.get()));
        boolean resized = camera.resize(w, h);
        if (resized) {
            homeWanted |= atHome;
            changed();
        }
        if (resized && roomView.isPresent()) {
            camera.look(camera.fitting(roomView.get()));
            changed();
        } else if (homeWanted && home.isPresent() && w > 1 && h > 1) {
            homeWanted = false;
            camera.look(camera.fitting(home.get()));
            changed();
        }
        drawIfStale();
    }

    private final class ViewStage implements MapControl.Stage {

        @Override
        public Viewport view() {
            return camera.view();
        }

        @Override
        public void zoom(double levels, double x, double y) {
            zoomAround(levels, x, y);
        }

        @Override
        public void pan(double dx, double dy) {
            panBy(dx, dy);
        }

        @Override
        public void home() {
            goHome();
        }

        @Override
        public void zoomTo(List<StationId> stations) {
            plan.boundsOf(stations, Set.of()).ifPresent(MapSurface.this::reveal);
        }

        @Override
        public void sketch(Optional<AreaSketch> sketch) {
            evidence.sketch(sketch);
            MapSurface.this.redraw();
        }

        @Override
        public void redraw() {
            MapSurface.this.redraw();
        }

        @Override
        public void pointAt(Optional<LatLon> place) {
            pointer.set(place);
        }
    }
}

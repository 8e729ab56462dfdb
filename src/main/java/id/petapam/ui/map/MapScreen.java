package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.AreaLevel;
import id.petapam.map.Attribution;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.PlanHeader;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessState;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.MapReadout;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.Assessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The map in the main window: shows the plan on the desk and what is selected, and hands drops to the drop desk. */
public final class MapScreen implements MapArea {

    /** Where the map is while no plan is open and the region names no bounds: South Sumatra. */
    private static final Bounds SOMEWHERE = new Bounds(-5, 102, -1.5, 107);

    private final Workplace place;
    private final MapGround ground;
    private final Executor background;
    private final Executor fxThread;
    private final MapSurface surface;
    private final ReadOnlyObjectWrapper<MapReadout> readout = new ReadOnlyObjectWrapper<>(MapReadout.NONE);
    private BaseMap base;
    private Readouts readouts;
    private Optional<PlanPicture> picture = Optional.empty();
    private MapTheme theme = MapTheme.LIGHT;
    private boolean headcounts = true;
    private Optional<DistrictCode> only = Optional.empty();
    /** Whose marks are shown. */
    private Optional<AccessTable> marked = Optional.empty();
    /** Pictures begun for an older state are not shown. */
    private int asked;

    /**
     * A map on one ground for every plan.
     *
     * @param tiles renders tiles in the colours of a theme; safe for several threads
     * @param background where tiles, names and pictures are made
     * @param fxThread the JavaFX thread
     */
    public MapScreen(
            Workplace place,
            BaseMap base,
            Function<MapTheme, TileSource> tiles,
            Executor background,
            Executor fxThread) {
        this(place, base, MapGround.always(base, tiles), background, fxThread);
    }

    /**
     * A map whose ground follows the plan.
     *
     * @param base the ground while no plan is open
     * @param background where tiles, names and pictures are made
     * @param fxThread the JavaFX thread
     */
    public MapScreen(Workplace place, BaseMap base, MapGround ground, Executor background, Executor fxThread) {
        this.place = place;
        this.base = base;
        this.ground = ground;
        this.background = background;
        this.fxThread = fxThread;
        Words words = place.words();
        this.surface = new MapSurface(words, background, fxThread);
        this.readouts = new Readouts(base, words);
        MapMenu menu = new MapMenu(
                surface,
                words,
                place.navigator(),
                (levels, target) -> nearer(target),
                this::pointedOrMiddle,
                new WayTools(place, this)::at);
        surface.setListener(new PlanDealings(place, fxThread, menu::show));
        surface.viewProperty().addListener((o, old, now) -> read());
        surface.pointerProperty().addListener((o, old, now) -> read());
        show(Theme.LIGHT);
        place.scope().follow(place.desk().stateProperty(), this::take);
        place.scope().follow(place.selection().placesProperty(), this::ring);
        place.scope().follow(place.access().stateProperty(), this::mark);
        place.scope().follow(place.selection().flagProperty(), flag -> prove());
        place.scope().follow(place.selection().travelProperty(), surface::setTravel);
        place.scope()
                .follow(
                        place.selection().situationProperty(),
                        stage -> take(place.desk().state()));
    }

    @Override
    public Node node() {
        return surface;
    }

    /** The map itself, for pictures and benchmarks. */
    public MapSurface surface() {
        return surface;
    }

    private void take(DeskState state) {
        int mine = ++asked;
        zones();
        if (state.derived().isEmpty()) {
            picture = Optional.empty();
            surface.setPicture(MapPicture.EMPTY);
            surface.setHome(base.layers().areas().isEmpty() ? SOMEWHERE : wholeRegion());
            return;
        }
        Assessment now = state.assessment();
        AccessState access = place.access().state();
        Optional<PlanPicture> before = picture;
        double size = surface.symbolSize();
        PlanPicture.Choice choice =
                new PlanPicture.Choice(only, headcounts, place.selection().situation());
        CompletableFuture.supplyAsync(
                        () -> new Made(ground.baseMap(now.plan()), PlanPicture.of(now, access, before, size, choice)),
                        background)
                .thenAcceptAsync(made -> show(mine, made, now), fxThread);
    }

    /** A new table: other marks on the same plan. */
    private void mark(AccessState access) {
        if (!access.table().equals(marked)) {
            marked = access.table();
            prove();
            zones();
            take(place.desk().state());
        }
    }

    /** Draws the evidence of the flag that is looked at. */
    private void prove() {
        surface.setEvidence(place.selection()
                .flag()
                .flatMap(picked -> place.access().state().of(picked.station()).flatMap(access -> access.flag(
                                picked.flag())
                        .flatMap(flag -> EvidencePicture.of(access, flag, place.words())))));
    }

    private void zones() {
        surface.setWays(
                place.desk().state().plan().piers().values(),
                place.desk().state().plan().closedWays().values());
        surface.setZones(ZoneMark.of(
                place.desk().state().plan().zones().values(),
                place.access().state().table(),
                place.words()));
    }

    /** A picture and the ground it lies on. */
    private record Made(BaseMap base, PlanPicture picture) {}

    private void show(int mine, Made all, Assessment now) {
        if (mine == asked) {
            PlanPicture made = all.picture();
            if (all.base() != base) {
                base = all.base();
                readouts = new Readouts(base, place.words());
                dress();
            }
            picture = Optional.of(made);
            surface.setPicture(made.picture());
            if (!now.plan().isEmpty()) {
                homeOf(now.plan().header(), made).ifPresent(surface::setHome);
            }
            ring(place.selection().places());
        }
    }

    private Optional<Bounds> homeOf(PlanHeader header, PlanPicture made) {
        return base.boundsOf(header.regencyCode()).or(() -> Bounds.of(made.places()));
    }

    private Bounds wholeRegion() {
        return base.layers().areas().stream()
                .map(area -> base.boundsOf(area.code()))
                .flatMap(Optional::stream)
                .reduce(Bounds::union)
                .orElse(SOMEWHERE);
    }

    private void ring(Places places) {
        surface.setSelection(stationsOf(places), places.sites());
    }

    private Set<StationId> stationsOf(Places places) {
        Set<StationId> stations = new LinkedHashSet<>(places.stations());
        for (GroupId id : places.groups()) {
            StationGroup group = place.desk().state().plan().groups().get(id);
            if (group != null) {
                stations.addAll(group.stations());
            }
        }
        return stations;
    }

    @Override
    public void reveal(Places places) {
        surface.reveal(stationsOf(places), places.sites());
    }

    @Override
    public void reveal(DistrictCode district) {
        base.boundsOf(district.value()).ifPresent(surface::reveal);
    }

    @Override
    public void pin(LatLon point, String label) {
        surface.pin(point, label);
    }

    @Override
    public void revealAll() {
        surface.goHome();
    }

    @Override
    public void zoomBy(double steps) {
        surface.zoomBy(steps);
    }

    private void nearer(MapTarget target) {
        if (target instanceof MapTarget.OnGround ground) {
            surface.reveal(ground.at());
        } else {
            reveal(PlanDealings.placesOf(target));
        }
    }

    @Override
    public void askPoint(String hint, Consumer<LatLon> chosen) {
        surface.askPoint(hint, chosen);
    }

    @Override
    public void askArea(String hint, Consumer<List<LatLon>> drawn) {
        surface.askCorners(hint, AreaSketch.AREA, drawn);
    }

    @Override
    public void askLine(String hint, Consumer<List<LatLon>> drawn) {
        surface.askCorners(hint, AreaSketch.LINE, drawn);
    }

    @Override
    public void reveal(Bounds bounds) {
        surface.reveal(bounds);
    }

    @Override
    public List<String> regencyNames() {
        return base.areas(AreaLevel.REGENCY).stream()
                .sorted(Comparator.comparing(id.petapam.map.MapArea::code))
                .map(id.petapam.map.MapArea::name)
                .toList();
    }

    @Override
    public void whenDrawn(Runnable task) {
        surface.whenDrawn(task);
    }

    @Override
    public void show(Theme wanted) {
        theme = MapTheme.valueOf(wanted.name());
        dress();
        if (picture.isPresent()) {
            take(place.desk().state());
        }
    }

    @Override
    public void groundChanged() {
        dress();
    }

    private void dress() {
        surface.setBase(base, ground.tiles(base, theme), theme, wholeRegion().grown(0.1), sources());
    }

    @Override
    public void forRoom(double size) {
        surface.setListener(new MapListener() {});
        surface.forRoom(size);
        show(Theme.valueOf(theme.name()));
    }

    @Override
    public void only(Optional<DistrictCode> district) {
        boolean other = !district.equals(only);
        only = district;
        if (other) {
            take(place.desk().state());
        }
        district.ifPresentOrElse(this::reveal, this::revealAll);
    }

    @Override
    public void showHeadcounts(boolean shown) {
        headcounts = shown;
        take(place.desk().state());
    }

    @Override
    public ObservableValue<MapReadout> readout() {
        return readout.getReadOnlyProperty();
    }

    private void read() {
        readout.set(readouts.of(
                surface.viewProperty().get(), surface.pointerProperty().get()));
    }

    private LatLon pointedOrMiddle() {
        Viewport view = surface.viewProperty().get();
        return surface.pointerProperty().get().orElseGet(() -> view.toLatLon(view.width() / 2, view.height() / 2));
    }

    private MapSources sources() {
        DeskState state = place.desk().state();
        boolean official =
                state.isOpen() && base.isOfficial(state.plan().header().regencyCode());
        List<Attribution> all = new ArrayList<>(base.attributions());
        all.addAll(ground.attributions());
        return MapSources.of(all, official, place.words());
    }
}

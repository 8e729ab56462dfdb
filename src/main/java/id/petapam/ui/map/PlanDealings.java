package id.petapam.ui.map;

import id.petapam.edit.Edit;
import id.petapam.edit.MoveStations;
import id.petapam.edit.Names;
import id.petapam.edit.PutSite;
import id.petapam.geo.LatLon;
import id.petapam.map.SecurityShape;
import id.petapam.model.Assignment;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Severity;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.rules.check.Finding;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.DeskState;
import id.petapam.ui.common.Dialogs;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.DragLoad;
import id.petapam.workflow.DropPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/** What clicks and drops on the map mean for the plan on the desk. */
final class PlanDealings implements MapListener {

    /** Shows the context menu of a target at a place of the screen. */
    interface MenuShower {
        void show(MapTarget target, double screenX, double screenY);
    }

    private record Asked(MapLoad load, MapTarget over, DeskState state) {}

    private final PlanDesk desk;
    private final AccessDesk access;
    private final Selection selection;
    private final DropDesk drops;
    private final Dialogs dialogs;
    private final Executor screen;
    private final Words words;
    private final HoverText hover;
    private final MenuShower menu;
    /** The pointer rests on one target for many moves: the last answer is kept. */
    private Optional<Asked> asked = Optional.empty();

    private Optional<DropHint> answer = Optional.empty();

    /** @param screen the JavaFX thread */
    PlanDealings(Workplace place, Executor screen, MenuShower menu) {
        this.desk = place.desk();
        this.access = place.access();
        this.selection = place.selection();
        this.drops = place.drops();
        this.dialogs = place.dialogs();
        this.screen = screen;
        this.words = place.words();
        this.hover = new HoverText(words);
        this.menu = menu;
    }

    @Override
    public List<String> describe(MapTarget target) {
        return desk.state()
                .derived()
                .map(now -> hover.of(target, now, access.state()))
                .orElse(List.of());
    }

    @Override
    public void clicked(MapTarget target, boolean toggle) {
        Places places = placesOf(target);
        selection.choose(toggle ? selection.places().toggled(places) : places);
    }

    @Override
    public void boxed(Set<StationId> stations, Set<SiteId> sites, boolean add) {
        Places places = new Places(stations, Set.of(), sites);
        selection.choose(add ? selection.places().plus(places) : places);
    }

    @Override
    public void menuWanted(MapTarget target, double screenX, double screenY) {
        if (target.isMark() && !contains(selection.places(), placesOf(target))) {
            selection.choose(placesOf(target));
        }
        menu.show(target, screenX, screenY);
    }

    private static boolean contains(Places all, Places some) {
        return all.plus(some).equals(all);
    }

    @Override
    public boolean canTake(MapTarget target) {
        return desk.state().isOpen() && (target instanceof MapTarget.OnStation || target instanceof MapTarget.OnSite);
    }

    @Override
    public Optional<DropHint> hint(MapLoad load, MapTarget over) {
        Asked now = new Asked(load, over, desk.state());
        if (!asked.equals(Optional.of(now))) {
            answer = desk.state().isOpen() ? answer(load, over) : Optional.empty();
            asked = Optional.of(now);
        }
        return answer;
    }

    private Optional<DropHint> answer(MapLoad load, MapTarget over) {
        if (load instanceof MapLoad.FromMap own && over instanceof MapTarget.OnGround ground) {
            return Optional.of(
                    DropHint.accepted(words.say("mapview.move", nameOf(own.taken())), words.value(ground.at())));
        }
        if (load instanceof MapLoad.FromMap own && teamAt(own.taken()).isEmpty()) {
            return Optional.of(DropHint.refused(words.say("mapview.no-team", nameOf(own.taken()))));
        }
        return forceOf(load).map(force -> over.isMark() ? hintOf(force, placesOf(over)) : aim());
    }

    private DropHint aim() {
        return new DropHint(words.say("mapview.aim"), List.of(), false, Severity.INFO);
    }

    private DropHint hintOf(DragLoad force, Places over) {
        List<Post> posts = drops.postsOf(over);
        DropPreview preview = drops.preview(force, posts);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(preview.effect()));
        preview.warnings().stream().map(Finding::cited).distinct().forEach(m -> lines.add(words.say(m)));
        if (posts.size() > 1) {
            lines.add(words.say("mapview.asks-which", posts.size()));
        }
        Severity severity = preview.isRefused()
                ? Severity.KRITIS
                : preview.warnings().isEmpty() ? Severity.INFO : Severity.PERINGATAN;
        return new DropHint(words.say(preview.title()), lines, !preview.isRefused(), severity);
    }

    @Override
    public void dropped(MapLoad load, MapTarget over) {
        if (load instanceof MapLoad.FromMap own && over instanceof MapTarget.OnGround ground) {
            moveEdit(own.taken(), ground.at()).ifPresent(edit -> move(edit, moved(own.taken(), ground.at())));
        } else {
            forceOf(load).ifPresent(force -> drops.dropOn(force, placesOf(over)));
        }
    }

    /** The planner need not confirm a move, so he is told what happened and how to take it back. */
    private void move(Edit edit, Phrase told) {
        desk.submit(edit).thenAcceptAsync(changed -> changed.ifPresent(c -> dialogs.notice(told)), screen);
    }

    private Phrase moved(MapTarget taken, LatLon to) {
        Phrase name = Names.post(desk.state().plan(), postOf(taken));
        return pointOf(taken)
                .map(from -> Phrase.of("mapview.moved", name, from.at().distanceTo(to)))
                .orElseGet(() -> Phrase.of("mapview.placed", name));
    }

    private Optional<PlacedPoint> pointOf(MapTarget taken) {
        Plan plan = desk.state().plan();
        if (taken instanceof MapTarget.OnStation station) {
            return Optional.ofNullable(plan.stations().get(station.id())).flatMap(PollingStation::point);
        }
        return Optional.ofNullable(plan.sites().get(((MapTarget.OnSite) taken).id()))
                .map(Site::point);
    }

    private Optional<Edit> moveEdit(MapTarget taken, LatLon at) {
        Plan plan = desk.state().plan();
        PlacedPoint point = new PlacedPoint(at, PointQuality.STATED);
        if (taken instanceof MapTarget.OnStation station) {
            return Optional.of(new MoveStations(Map.of(station.id(), point)));
        } else if (taken instanceof MapTarget.OnSite site) {
            return Optional.ofNullable(plan.sites().get(site.id())).map(s -> new PutSite(moved(s, point)));
        }
        return Optional.empty();
    }

    private Optional<DragLoad> forceOf(MapLoad load) {
        if (load instanceof MapLoad.FromOutside outside) {
            return DropDesk.loadOf(outside.forces());
        }
        return teamAt(((MapLoad.FromMap) load).taken()).map(a -> new DragLoad.OfTeam(a.id()));
    }

    private Optional<Assignment> teamAt(MapTarget taken) {
        DeskState state = desk.state();
        return drops.postsOf(placesOf(taken)).stream()
                .findFirst()
                .flatMap(post -> state.plan().index().assignmentAt(state.phase(), post));
    }

    private String nameOf(MapTarget taken) {
        return words.say(Names.post(desk.state().plan(), postOf(taken)));
    }

    /** The station itself, also where its group is what is served. */
    private static Post postOf(MapTarget taken) {
        return taken instanceof MapTarget.OnSite site
                ? new Post.OfSite(site.id())
                : new Post.OfStation(((MapTarget.OnStation) taken).id());
    }

    /** The mark of a ring stands on its line: what is moved is its middle. A line moves as a whole. */
    private static Site moved(Site site, PlacedPoint to) {
        LatLon from = SecurityShape.markOf(site);
        double north = to.at().lat() - from.lat();
        double east = to.at().lon() - from.lon();
        LatLon old = site.point().at();
        List<LatLon> line = site.detail().line().stream()
                .map(at -> new LatLon(at.lat() + north, at.lon() + east))
                .toList();
        return site.withPoint(new PlacedPoint(new LatLon(old.lat() + north, old.lon() + east), to.quality()))
                .withDetail(site.detail().withLine(line));
    }

    static Places placesOf(MapTarget target) {
        if (target instanceof MapTarget.OnStation station) {
            return Places.of(station.id());
        } else if (target instanceof MapTarget.OnCluster cluster) {
            return Places.ofStations(cluster.stations());
        } else if (target instanceof MapTarget.OnSite site) {
            return Places.of(site.id());
        }
        return Places.NONE;
    }
}

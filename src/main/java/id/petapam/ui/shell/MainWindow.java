package id.petapam.ui.shell;

import id.petapam.edit.MakeGroups;
import id.petapam.edit.PutSite;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.Zone;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.access.AccessTabViewModel;
import id.petapam.ui.access.AccessView;
import id.petapam.ui.access.ZoneDialog;
import id.petapam.ui.access.ZonesDialog;
import id.petapam.ui.access.ZonesViewModel;
import id.petapam.ui.basemap.BaseMapsDialog;
import id.petapam.ui.basemap.BaseMapsViewModel;
import id.petapam.ui.briefing.BriefingParts;
import id.petapam.ui.briefing.BriefingRoom;
import id.petapam.ui.command.CommandView;
import id.petapam.ui.command.CommandViewModel;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Navigator;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Scope;
import id.petapam.ui.common.Selection;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.findings.FindingsView;
import id.petapam.ui.findings.FindingsViewModel;
import id.petapam.ui.inspector.AccessViewModel;
import id.petapam.ui.inspector.InspectorView;
import id.petapam.ui.inspector.InspectorViewModel;
import id.petapam.ui.inspector.SiteDialog;
import id.petapam.ui.roster.RosterView;
import id.petapam.ui.roster.RosterViewModel;
import id.petapam.ui.tables.GroupsViewModel;
import id.petapam.ui.tables.NeedViewModel;
import id.petapam.ui.tables.StationsViewModel;
import id.petapam.ui.tables.TablesView;
import id.petapam.ui.whatif.WhatIfView;
import id.petapam.ui.whatif.WhatIfViewModel;
import id.petapam.workflow.CompareTravel;
import id.petapam.workflow.GroupByVillage;
import id.petapam.workflow.PreviewDrop;
import id.petapam.workflow.ShowRoute;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/**
 * The main window's content in one language and theme; built anew when the language changes. Needs no stage, so that
 * its picture can be taken without a display.
 */
public final class MainWindow {

    private final WindowParts parts;
    private final Selection selection = new Selection();
    private final Scene scene;
    private Settings settings;
    private Scope scope = new Scope();
    private ShellView shell;
    private MapArea map;
    private RosterView roster;
    private Doors doors;
    private InspectorView inspector;
    private TablesView tables;
    private ZonesViewModel zones;
    private Runnable showAccess = () -> {};
    private Runnable showWhatIf = () -> {};
    private WhatIfViewModel whatIf;
    private Workplace place;
    private final Briefer briefing;

    /**
     * @param width of the content, pixels
     * @param height of the content, pixels
     */
    public MainWindow(WindowParts parts, double width, double height) {
        this.parts = parts;
        this.settings = parts.settings();
        this.scene = new Scene(new StackPane(), width, height);
        this.briefing = new Briefer(this::briefingRoom, () -> map.show(theme()));
        new WindowKeys()
                .ctrl(KeyCode.K, () -> shell.search().requestFocus())
                .ctrl(KeyCode.F, () -> tables.focusFilter())
                .plain(KeyCode.F2, () -> inspector.openClassForm())
                .plain(KeyCode.DELETE, () -> inspector.release())
                .listenIn(scene);
        build();
    }

    public Scene scene() {
        return scene;
    }

    /** The map in the centre, as it is built now. */
    public MapArea map() {
        return map;
    }

    public Selection selection() {
        return selection;
    }

    /** What the screens work with, as built now. */
    public Workplace workplace() {
        return place;
    }

    /** Changes colours and sizes; remembered for the next start. */
    public void show(Theme theme) {
        keep(settings.withTheme(theme.name().toLowerCase(Locale.ROOT)));
        ThemeStyles.dress(scene, theme);
        map.show(theme);
    }

    /** Speaks another language; remembered for the next start. */
    public void speak(Language language) {
        keep(settings.withLanguage(language.tag()));
        build();
    }

    /** What the window remembers; others who change settings begin with these. */
    public Settings settings() {
        return settings;
    }

    public void keep(Settings changed) {
        settings = changed;
        parts.keep().accept(changed);
    }

    private Theme theme() {
        return Theme.valueOf(settings.theme().toUpperCase(Locale.ROOT));
    }

    private void build() {
        scope.close();
        scope = new Scope();
        Language language = Language.valueOf(settings.language().toUpperCase(Locale.ROOT));
        Theme theme = theme();
        Words words = new Words(language);
        FxDialogs dialogs = new FxDialogs(words, scene::getWindow, sentence -> shell.say(sentence));
        DropDesk drops =
                new DropDesk(parts.desk(), new PreviewDrop(parts.ids()), dialogs, words, new UiThread()::later);
        place = new Workplace(
                parts.desk(),
                parts.access(),
                selection,
                drops,
                dialogs,
                new Leading(),
                parts.work(),
                words,
                scope,
                parts.ids());
        map = parts.maps().create(place);
        ShellViewModel model = new ShellViewModel(parts.desk(), words, parts.zone(), scope);
        doors = new Doors(this, parts.files(), parts.holder(), place);
        roster = new RosterView(place, new RosterViewModel(place));
        inspector = new InspectorView(
                place, new InspectorViewModel(place), new AccessViewModel(place, LocalDate::now), map);
        tables = new TablesView(
                place, new StationsViewModel(place), new GroupsViewModel(place), new NeedViewModel(place));
        zones = new ZonesViewModel(place);
        AccessTabViewModel access = new AccessTabViewModel(place);
        showAccess = tables.add(access.titleProperty(), new AccessView(place, access).node(), access::filter);
        whatIf = new WhatIfViewModel(place, new CompareTravel(), new ShowRoute());
        showWhatIf = tables.add(whatIf.titleProperty(), new WhatIfView(place, whatIf, map).node(), whatIf::filter);
        CommandViewModel command = new CommandViewModel(place);
        tables.add(command.titleProperty(), new CommandView(place, command, map).node(), command::filter);
        FindingsViewModel findings = new FindingsViewModel(place, parts.checks(), LocalDate::now);
        Runnable showFindings = tables.add(
                findings.checkProperty().map(check -> findings.tabTitle()),
                new FindingsView(place, findings).node(),
                findings::filter);
        ShellView.Panes panes = new ShellView.Panes(roster.node(), inspector.node(), tables.node());
        shell = new ShellView(words, model, map, panes, this::start);
        shell.follow(scope, new HeadlineViewModel(parts.desk(), words, scope), parts.work());
        FindingsLine.follow(
                shell.findingsLine(),
                words,
                scope,
                findings.checkProperty().map(check -> findings.headline()),
                showFindings);
        // what was said in passing about an edit is over with the next one, or when it is taken back
        scope.follow(parts.desk().stateProperty(), state -> shell.say(""));
        RegionWarning.follow(place, parts.files().packs(), shell::warn);
        shell.choices(
                theme, language == Language.EN, this::show, english -> speak(english ? Language.EN : Language.ID));
        new SearchBox(
                shell.search(),
                new SearchViewModel(
                        parts.places().apply(words),
                        words,
                        new MenuCommands(shell.menuBar())::now,
                        parts.background(),
                        new UiThread()),
                () -> parts.desk().state().plan(),
                this::go,
                () -> map.node().requestFocus());
        scope.follow(parts.desk().problemProperty(), problem -> {
            if (problem != null) {
                dialogs.problem(problem);
            }
        });
        scene.setRoot(shell.node());
        map.node().requestFocus();
        ThemeStyles.dress(scene, theme);
        map.show(theme);
    }

    /** No screen follows the desk any more; for the end of the program. */
    public void close() {
        scope.close();
    }

    /** Opens a plan file, as the command line or the last start asks for. */
    public void open(Path file) {
        doors.openPlan(file);
    }

    RosterView roster() {
        return roster;
    }

    /** Asks for a point, then what stands there. */
    void placeSite() {
        Words words = place.words();
        map.askPoint(words.say("shell.site.point-at"), at -> {
            Site fresh = new Site(
                    new SiteId(parts.ids().next("site")),
                    SiteKind.GUARD_POST,
                    words.say(SiteKind.GUARD_POST),
                    new PlacedPoint(at, PointQuality.STATED),
                    Headcount.ZERO);
            new SiteDialog(words, fresh).ask().ifPresent(site -> {
                parts.desk().submit(new PutSite(site));
                selection.choose(Places.of(site.id()));
            });
        });
    }

    /** Asks for facts about the picked stations. */
    void stateFacts() {
        if (!inspector.openFacts()) {
            place.dialogs().problem(Phrase.of("accessview.facts.pick-first"));
        }
    }

    void showAccess() {
        showAccess.run();
    }

    /** Lets the planner draw a zone, then asks what it is. */
    void drawZone() {
        drawZone(Optional.empty());
    }

    private void drawZone(Optional<Zone> again) {
        Words words = place.words();
        map.askArea(words.say("accessview.zone.draw"), corners -> {
            if (again.isPresent()) {
                zones.put(zones.redrawn(again.get(), corners));
            } else {
                // in turn: a dialog must not be asked for in the middle of a click
                new UiThread().later(() -> new ZoneDialog(words, zones.drawn(corners), map.regencyNames())
                        .ask()
                        .ifPresent(zones::put));
            }
        });
    }

    void whatIf() {
        showWhatIf.run();
    }

    /** Asks for a bridge, road, ferry or landing on the map, and looks what happens without it. */
    void closeWay() {
        showWhatIf.run();
        map.askPoint(place.words().say("whatif.point-at"), whatIf::closeAt);
    }

    void zones() {
        new ZonesDialog(place.words(), zones, map, this::drawZone).show(scene.getWindow());
    }

    void baseMaps() {
        FileAsk ask = new FileAsk(place.words(), scene.getWindow(), this::settings, this::keep);
        BaseMapsViewModel model = new BaseMapsViewModel(
                place, parts.files().baseMaps(), this::settings, this::keep, () -> map.groundChanged());
        new BaseMapsDialog(place.words(), model, ask).show(scene.getWindow());
    }

    /** Groups all stations that stand alone: of the chosen kecamatan, or of the whole plan. */
    void groupAll() {
        Plan plan = parts.desk().state().plan();
        List<StationId> stations = plan.stations().values().stream()
                .filter(station ->
                        selection.district().isEmpty() || station.district().equals(selection.district()))
                .map(PollingStation::id)
                .toList();
        MakeGroups edit = new GroupByVillage(parts.ids()).edit(plan, stations);
        if (edit.groups().isEmpty()) {
            place.dialogs().problem(Phrase.of("group.none"));
        } else {
            parts.desk().submit(edit);
        }
    }

    /** The briefing of the open plan, without a window yet. */
    public BriefingRoom briefingRoom(double width, double height) {
        return new BriefingRoom(
                new BriefingParts(
                        parts.desk(),
                        place.access(),
                        parts.briefings(),
                        parts.maps()::create,
                        parts.background(),
                        new UiThread(),
                        Clock.system(parts.zone()),
                        place.words(),
                        parts.ids()),
                width,
                height);
    }

    /** Begins the briefing on a screen of the planner's choice, or brings the running one to the front. */
    void brief() {
        briefing.brief(scene.getWindow(), place.words());
    }

    private void go(SearchHit hit) {
        hit.command().ifPresent(command -> command.run().run());
        hit.target().ifPresent(target -> new SearchGoal(selection, map).go(target, hit.label()));
    }

    private void start(Task task) {
        doors.open(task);
    }

    /** Leads from any screen to map and dialogs. */
    private final class Leading implements Navigator {

        @Override
        public void reveal(Places places) {
            map.reveal(places);
        }

        @Override
        public void reveal(DistrictCode district) {
            map.reveal(district);
        }

        @Override
        public void start(Task task) {
            MainWindow.this.start(task);
        }
    }
}

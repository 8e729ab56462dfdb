package id.petapam.app;

import id.petapam.cli.Tools;
import id.petapam.cli.WindowPicture;
import id.petapam.exchange.RuleBookFile;
import id.petapam.exchange.RuleBookReader;
import id.petapam.exchange.TableReader;
import id.petapam.map.BaseMap;
import id.petapam.map.Underlay;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.RuleBook;
import id.petapam.pen.PenFonts;
import id.petapam.region.Region;
import id.petapam.report.pdf.FontFiles;
import id.petapam.settings.Settings;
import id.petapam.settings.SettingsFile;
import id.petapam.text.Words;
import id.petapam.tiles.BaseMapLayer;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.StackedUnderlay;
import id.petapam.workflow.AssignByName;
import id.petapam.workflow.BuildRegionPack;
import id.petapam.workflow.ConfirmImport;
import id.petapam.workflow.DescribeRegion;
import id.petapam.workflow.ExportPicture;
import id.petapam.workflow.ExportPlan;
import id.petapam.workflow.ImportAreas;
import id.petapam.workflow.ImportPersonnel;
import id.petapam.workflow.ImportSites;
import id.petapam.workflow.ImportStations;
import id.petapam.workflow.MakeExample;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.OpenPlan;
import id.petapam.workflow.OpenRegion;
import id.petapam.workflow.PackShelf;
import id.petapam.workflow.PlanRegion;
import id.petapam.workflow.PreviewDrop;
import id.petapam.workflow.RecogniseList;
import id.petapam.workflow.SetByExpression;
import id.petapam.workflow.SetVehicles;
import id.petapam.workflow.StepHistory;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.UsePack;
import id.petapam.workflow.VerifyPlan;
import id.petapam.workflow.WriteAreaReport;
import id.petapam.workflow.WriteRejects;
import id.petapam.workflow.WriteReport;
import id.petapam.workflow.basemap.BaseMapSearch;
import id.petapam.workflow.basemap.BaseMapShelf;
import id.petapam.workflow.briefing.PrepareBriefing;
import id.petapam.workflow.command.AppointByName;
import id.petapam.workflow.command.ArrangeRayons;
import id.petapam.workflow.command.CitySecurity;
import id.petapam.workflow.findings.AcceptFinding;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.FixFinding;
import id.petapam.workflow.findings.PaperFindings;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.phases.EditPhases;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.proof.TryScenario;
import id.petapam.workflow.propose.ExplainPlan;
import id.petapam.workflow.propose.ProposePlan;
import id.petapam.workflow.propose.RepairPlan;
import id.petapam.workflow.reserve.FindWeakPoints;
import id.petapam.workflow.reserve.HoldReserve;
import id.petapam.workflow.search.FindPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the services together, by hand: the only place that says {@code new} for them. */
public final class Wiring implements Tools {

    private final Home home;
    private final UserFolder user;
    private final Clock clock;
    private final IdSource ids = IdSource.of(new SecureRandom());
    private final Supplier<Region> region;
    private final Supplier<RuleBookFile> rules;
    private final Supplier<StudyAccess> study;
    private final Supplier<Settings> settings;
    private final Supplier<BaseMap> base;
    private final PackShelf shelf;
    private final PlanRegion regions;
    private final Supplier<PenFonts> fonts;
    private final BaseMapShelf baseMaps;

    public Wiring(Home home, UserFolder user, Clock clock) {
        this.home = home;
        this.user = user;
        this.clock = clock;
        this.region = new Lazy<>(() -> new OpenRegion().open(home.region()));
        this.rules = new Lazy<>(() -> new RuleBookReader().read(home.rulebook()));
        this.study = new Lazy<>(
                () -> new StudyAccess(regions(), new OpenRegion().knowledge(home.knowledge()), rules().defaults()));
        this.shelf = new PackShelf(this::knownPacks);
        this.base = new Lazy<>(() -> RegionBaseMap.of(region()));
        this.regions = new PlanRegion(region, base, shelf);
        this.fonts = new Lazy<>(() -> fonts(home));
        this.settings = new Lazy<>(() -> settingsFile().load());
        this.baseMaps = new BaseMapShelf(fonts, BaseMapSearch.ofThisComputer(List.of(home.folder())));
    }

    Home home() {
        return home;
    }

    public Region region() {
        return region.get();
    }

    /** Where region packs are found. */
    PackShelf shelf() {
        return shelf;
    }

    @Override
    public void rememberPack(Path pack) {
        Path whole = pack.toAbsolutePath().normalize();
        shelf.add(whole);
        if (!isInPackFolder(whole)) {
            settingsFile().save(settingsFile().load().withPack(whole.toString()));
        }
    }

    @Override
    public Optional<Phrase> regionTrouble(Plan plan) {
        return regions.trouble(plan);
    }

    /** The folder of packs is searched anyway. */
    boolean isInPackFolder(Path pack) {
        return user.packs().toAbsolutePath().equals(pack.getParent());
    }

    Path packFolder() {
        return user.packs();
    }

    @Override
    public UsePack usePack() {
        return new UsePack(regions, shelf, region);
    }

    /** The folder of packs, and packs that the planner keeps elsewhere. */
    private List<Path> knownPacks() {
        List<Path> places = new ArrayList<>(List.of(user.packs()));
        settingsFile().load().packs().forEach(pack -> places.add(Path.of(pack)));
        return places;
    }

    public RuleBookFile rules() {
        return rules.get();
    }

    public IdSource ids() {
        return ids;
    }

    public SettingsFile settingsFile() {
        return new SettingsFile(user.settings());
    }

    @Override
    public NewPlan newPlan() {
        return new NewPlan(region(), rules().defaults(), ids);
    }

    @Override
    public EditPhases editPhases() {
        return new EditPhases(ids, study);
    }

    @Override
    public OpenPlan openPlan() {
        return new OpenPlan(clock, desk(), shelf);
    }

    public MakeExample example() {
        return new MakeExample(region(), rules().defaults());
    }

    @Override
    public WriteReport writeReport() {
        return new WriteReport(
                () -> FontFiles.in(home.folder()),
                regions,
                study,
                (plan, phase) -> new PaperFindings(checkPlan()).of(plan, phase),
                this::proveShortage,
                this::makeMovement,
                this::underlay,
                clock.withZone(ZoneId.systemDefault()));
    }

    @Override
    public ExportPicture exportPicture() {
        return new ExportPicture(fonts, regions, this::underlay, clock.withZone(ZoneId.systemDefault()));
    }

    @Override
    public ExportPlan exportPlan() {
        return new ExportPlan(study, regions, clock.withZone(ZoneId.systemDefault()));
    }

    /** The ground of every map: the region data, made ready for drawing. */
    public BaseMap baseMap() {
        return base.get();
    }

    Path manual() {
        return home.manual();
    }

    /** Makes the bundled letters known to the toolkit. */
    void loadScreenFonts() {
        ScreenFonts.load(home);
    }

    /** The region and its map as a plan with official areas of its own sees them. */
    public PlanRegion regions() {
        return regions;
    }

    /** Base maps of others; empty until the settings' ones are taken. */
    public BaseMapShelf baseMaps() {
        return baseMaps;
    }

    /** The base maps of others as paper shows them: those that the settings name and that are there. */
    private Underlay underlay() {
        if (baseMaps.entries().isEmpty()) {
            // no window has taken them
            baseMaps.take(settingsFile().load().baseMaps(), Optional.empty());
        }
        List<BaseMapLayer> layers = baseMaps.layers();
        return layers.isEmpty() ? Underlay.NONE : new StackedUnderlay(layers, baseMaps.attributions(), fonts());
    }

    /** The letters of every map. */
    public PenFonts fonts() {
        return fonts.get();
    }

    private static PenFonts fonts(Home home) {
        try {
            return PenFonts.read(home.folder());
        } catch (IOException e) {
            throw new Problem(Phrase.of("app.no-fonts", home.folder().toString()), e);
        }
    }

    @Override
    public RecogniseList recogniseList() {
        return new RecogniseList(new TableReader());
    }

    @Override
    public ImportStations importStations() {
        return new ImportStations(new TableReader(), region(), clock);
    }

    @Override
    public ImportPersonnel importPersonnel() {
        return new ImportPersonnel(new TableReader(), ids);
    }

    @Override
    public ImportSites importSites() {
        return new ImportSites(new TableReader(), region(), ids);
    }

    @Override
    public ImportAreas importAreas() {
        return new ImportAreas(new TableReader(), region(), regions, clock);
    }

    @Override
    public ConfirmImport confirmImport() {
        return new ConfirmImport();
    }

    @Override
    public WriteRejects writeRejects() {
        return new WriteRejects(new TableReader());
    }

    @Override
    public WriteAreaReport writeAreaReport() {
        return new WriteAreaReport();
    }

    /** Access is studied and findings are looked for only when a briefing asks. */
    public PrepareBriefing prepareBriefing() {
        return new PrepareBriefing(study, this::checkPlan);
    }

    @Override
    public FindPlace findPlace(Words words) {
        return new FindPlace(regions::of, words);
    }

    /** What the history calls this desk: as the settings say, else the account of the system. */
    private String desk() {
        String named = settings.get().desk();
        return named.isBlank() ? System.getProperty("user.name", "?") : named;
    }

    @Override
    public SetVehicles setVehicles() {
        return new SetVehicles(rules().defaults(), ids);
    }

    @Override
    public SetByExpression setByExpression() {
        return new SetByExpression(rules().presets(), ids, study);
    }

    /** One for all who ask, since it keeps the indexes of the region. */
    @Override
    public StudyAccess studyAccess() {
        return study.get();
    }

    @Override
    public AssignByName assignByName() {
        return new AssignByName(new PreviewDrop(ids));
    }

    @Override
    public MakeMovement makeMovement() {
        return new MakeMovement(study.get());
    }

    @Override
    public AppointByName appointByName() {
        return new AppointByName(new PreviewDrop(ids));
    }

    @Override
    public ArrangeRayons arrangeRayons() {
        return new ArrangeRayons(ids);
    }

    @Override
    public RepairPlan repairPlan() {
        return new RepairPlan(study.get(), ids);
    }

    @Override
    public TryScenario tryScenario() {
        return new TryScenario(repairPlan(), ids);
    }

    @Override
    public HoldReserve holdReserve() {
        return new HoldReserve(study.get());
    }

    @Override
    public FindWeakPoints weakPoints() {
        return new FindWeakPoints(study.get(), makeMovement());
    }

    @Override
    public ProveShortage proveShortage() {
        return new ProveShortage(proposePlan());
    }

    @Override
    public CitySecurity citySecurity() {
        return new CitySecurity(ids);
    }

    @Override
    public RuleBook rules(Plan plan) {
        return plan.rules().completedBy(rules().defaults());
    }

    @Override
    public ProposePlan proposePlan() {
        return new ProposePlan(study.get(), ids);
    }

    @Override
    public ExplainPlan explainPlan() {
        return new ExplainPlan(study.get());
    }

    @Override
    public StepHistory stepHistory() {
        return new StepHistory();
    }

    @Override
    public CheckPlan checkPlan() {
        return new CheckPlan(study.get(), rules().defaults());
    }

    @Override
    public AcceptFinding acceptFinding() {
        return new AcceptFinding(this::today);
    }

    @Override
    public FixFinding fixFinding(String basis) {
        return new FixFinding(ids, this::today, basis);
    }

    @Override
    public VerifyPlan verifyPlan() {
        return new VerifyPlan();
    }

    @Override
    public DescribeRegion.Facts region(Optional<Path> pack) {
        return new DescribeRegion().describe(pack.map(new OpenRegion()::open).orElseGet(region));
    }

    @Override
    public BuildRegionPack buildRegionPack() {
        return new BuildRegionPack(region);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public WindowPicture windowPicture() {
        return new WindowShot(this, user, new Display(System.getenv()));
    }
}

package id.petapam.ui.map;

import id.petapam.edit.History;
import id.petapam.edit.HistoryEntry;
import id.petapam.edit.Journal;
import id.petapam.edit.PlanSession;
import id.petapam.exchange.RuleBookReader;
import id.petapam.geo.Bounds;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.pen.PenFonts;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.detail.Detail;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.UiThread;
import id.petapam.workflow.Assessment;
import id.petapam.workflow.MakeExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.text.Font;

/** The worked example on the built-in region, ready to be shown. */
public final class ExampleMap {

    private static final Path HOME = Path.of(System.getProperty("petapam.home", "."));

    private final Region region;
    private final BaseMap base;
    private final PenFonts fonts;
    private final PlanSession session;

    public ExampleMap() throws IOException {
        this(Detail.NONE);
    }

    /** @param detail fine layers laid on the built-in region */
    public ExampleMap(Detail detail) throws IOException {
        Region coarse = new RegionReader().read(HOME.resolve("data/region/sumsel.gpkg"));
        region = new Region(coarse.header(), coarse.layers(), List.of(), detail);
        base = RegionBaseMap.of(region);
        fonts = PenFonts.read(HOME);
        session = example();
        try (var files = Files.list(HOME.resolve("data/fonts"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ttf")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    Font.loadFont(in, 12);
                }
            }
        }
    }

    private PlanSession example() {
        Map<Long, ChangeSet> lines = new HashMap<>();
        Journal journal = new Journal() {
            @Override
            public void append(HistoryEntry line, ChangeSet changes) {
                lines.put(line.seq(), changes);
            }

            @Override
            public ChangeSet changesOf(long seq) {
                return lines.get(seq);
            }
        };
        PlanSession made = new PlanSession(Plan.empty(), History.EMPTY, journal, Clock.systemUTC(), "test");
        new MakeExample(
                        region,
                        new RuleBookReader()
                                .read(HOME.resolve("data/rulebook.json"))
                                .defaults())
                .through(edit -> {
                    made.apply(edit);
                    return made.plan();
                });
        return made;
    }

    public Region region() {
        return region;
    }

    public BaseMap base() {
        return base;
    }

    public PlanSession session() {
        return session;
    }

    public Plan plan() {
        return session.plan();
    }

    /** The plan in the phase of voting, with symbols for a theme. */
    public MapPicture picture(MapTheme theme) {
        return PlanPicture.of(Assessment.of(plan(), Phase.VOTING), Optional.empty(), MapSurface.symbolSizeOf(theme))
                .picture();
    }

    public MapSurface surface(Executor background, MapTheme theme) {
        MapSurface map = new MapSurface(new Words(Language.ID), background, new UiThread());
        map.setMotion(false);
        Bounds limits = base.boundsOf("16").orElseThrow().grown(0.2);
        map.setBase(
                base,
                new RegionTiles(base, theme, fonts),
                theme,
                limits,
                MapSources.of(base.attributions(), new Words(Language.ID)));
        return map;
    }
}

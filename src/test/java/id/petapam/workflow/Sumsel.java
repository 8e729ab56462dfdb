package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.edit.History;
import id.petapam.edit.HistoryEntry;
import id.petapam.edit.Journal;
import id.petapam.edit.PlanSession;
import id.petapam.exchange.RuleBookReader;
import id.petapam.model.ChangeSet;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.region.KnowledgeReader;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** The shipped region and rule book, and plans in memory, for tests. */
public final class Sumsel {

    private static final Path DATA = Path.of("data");

    private Sumsel() {}

    public static Region region() throws RegionUnreadable {
        return new RegionReader().read(DATA.resolve("region/sumsel.gpkg"));
    }

    public static RuleBook rules() {
        return new RuleBookReader().read(DATA.resolve("rulebook.json")).defaults();
    }

    public static LocalKnowledge knowledge() throws RegionUnreadable {
        return new KnowledgeReader().read(DATA.resolve("region/sumsel-knowledge.json"));
    }

    /** The access study of a plan. */
    public static AccessTable access(Plan plan) throws RegionUnreadable {
        return new StudyAccess(region(), knowledge(), rules()).study(plan);
    }

    /** A session that keeps its lines in memory only. */
    public static PlanSession session() {
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
        return new PlanSession(Plan.empty(), History.EMPTY, journal, Clock.systemUTC(), "test");
    }

    public static PlanSession example(Region region) {
        PlanSession session = session();
        new MakeExample(region, rules()).through(edit -> applied(session, edit));
        return session;
    }

    private static Plan applied(PlanSession session, Edit edit) {
        session.apply(edit);
        return session.plan();
    }
}

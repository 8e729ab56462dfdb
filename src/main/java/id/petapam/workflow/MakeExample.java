package id.petapam.workflow;

import id.petapam.edit.ChangeStrength;
import id.petapam.edit.Edit;
import id.petapam.edit.PutSite;
import id.petapam.edit.StartPlan;
import id.petapam.model.ClassDecision;
import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Ratio;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StatedFact;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The worked example: OKU Timur at the election of 14 February 2024, 2,180 stations of which 105 are rawan and 2
 * special (domain 5a), 446 officers. Which stations are rawan, how the officers divide over units and every person are
 * arbitrary samples and say so: "CONTOH". Always the same, id for id. Partly plotted, so that every state of a post,
 * short and doubled ones included, can be seen.
 */
public final class MakeExample {

    /** Kemendagri code of OKU Timur. */
    public static final String REGENCY = "16.08";

    private static final LocalDate ELECTION = LocalDate.of(2024, 2, 14);
    private static final int RAWAN = 105;
    private static final String BASIS = "CONTOH, bukan penetapan nyata";

    private final Region region;
    private final RuleBook rules;
    private final IdSource ids = IdSource.of(new Random(20240214));

    public MakeExample(Region region, RuleBook rules) {
        this.region = region;
        this.rules = rules;
    }

    /**
     * Makes the example, edit by edit, as a planner would.
     *
     * @param gate applies an edit durably and gives the plan after it
     */
    public void through(Gate gate) {
        Plan plan = gate.apply(start());
        ExampleRoster roster = new ExampleRoster(plan, ids);
        plan = gate.apply(new ChangeStrength(strength(), BigDecimal.ZERO));
        plan = gate.apply(roster.edit());
        plan = gate.apply(new GroupByVillage(ids).edit(plan, plan.stations().keySet()));
        plan = gate.apply(electionOffice(plan));
        ExamplePosts posts = new ExamplePosts(plan, ids);
        for (Edit edit : posts.edits()) {
            gate.apply(edit);
        }
    }

    /** Where the edits go through: a plan file's session, or only memory. */
    @FunctionalInterface
    public interface Gate {
        Plan apply(Edit edit);
    }

    private StartPlan start() {
        PlanRequest request = PlanRequest.of(REGENCY, OperationType.PEMILU, ELECTION)
                .named("CONTOH: Operasi Mantap Brata Musi 2023-2024");
        int ordinary = region.villagesOfRegency(REGENCY).stream()
                .mapToInt(v -> v.stations2024() - v.specialStations2024())
                .sum();
        Counter counter = new Counter();
        return new NewPlan(region, rules, ids).found(request, station -> shaped(station, counter, ordinary));
    }

    /** Counts the ordinary stations as they come. */
    private static final class Counter {
        private int next;
    }

    /** Spreads the rawan stations evenly through the list: a sample, not a judgement about any place. */
    private static PollingStation shaped(PollingStation station, Counter counter, int ordinary) {
        if (!station.isUndecided()) {
            return station.withList("Lapas", "", Optional.empty())
                    .withStated(station.stated().with(StatedFact.SPECIAL_PLACE_TYPE, "LAPAS"));
        }
        int index = counter.next++;
        boolean rawan = (long) (index + 1) * RAWAN / ordinary > (long) index * RAWAN / ordinary;
        return station.decided(new ClassDecision(
                rawan ? VulnerabilityClass.RAWAN : VulnerabilityClass.KURANG_RAWAN, BASIS, ELECTION.minusDays(30)));
    }

    /** The officers that were sent in 2024 (153 + 174 + 119): two thirds are taken already, so each line counts whole. */
    private List<StrengthLine> strength() {
        return List.of(
                line("Polres OKU Timur (yang dikirim)", ForceKind.POLRI, ExampleRoster.POLRES),
                line("Polsek jajaran (yang dikirim)", ForceKind.POLRI, ExampleRoster.POLSEK),
                line("BKO Polda Sumsel", ForceKind.POLRI, ExampleRoster.BKO),
                line("Kodim (angka contoh)", ForceKind.TNI, ExampleRoster.ARMY),
                line("Linmas (2 per TPS)", ForceKind.LINMAS, 4360));
    }

    private StrengthLine line(String source, ForceKind force, int heads) {
        return new StrengthLine(
                new StrengthLineId(ids.next("line")),
                source,
                force,
                Headcount.of(heads),
                Headcount.ZERO,
                Ratio.WHOLE,
                false);
    }

    private Edit electionOffice(Plan plan) {
        Site polres = plan.sites().values().stream()
                .filter(s -> s.siteKind() == SiteKind.POLICE_DISTRICT)
                .findFirst()
                .orElseThrow();
        return new PutSite(new Site(
                new SiteId(ids.next("site")),
                SiteKind.ELECTION_OFFICE,
                "KPU OKU Timur (titik contoh)",
                new PlacedPoint(polres.point().at().offset(900, 500), PointQuality.ESTIMATED),
                Headcount.of(10)));
    }
}

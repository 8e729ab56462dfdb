package id.petapam.store;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.DaySpan;
import id.petapam.model.DistrictCode;
import id.petapam.model.Entity;
import id.petapam.model.Headcount;
import id.petapam.model.Kit;
import id.petapam.model.Measure;
import id.petapam.model.Person;
import id.petapam.model.PersonTie;
import id.petapam.model.PersonTieId;
import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.Site;
import id.petapam.model.SiteDetail;
import id.petapam.model.SiteId;
import id.petapam.model.Situation;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import id.petapam.model.VulnerabilityClass;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random command, vehicles, kits, pins, ties, phases: the part of {@link RandomEdits} that is about the operation. */
final class RandomOperation {

    private RandomOperation() {}

    static boolean isRich(Plan plan) {
        return plan.rayons().values().stream().anyMatch(r -> r.districts().size() > 1)
                && plan.vehicles().values().stream().anyMatch(v -> v.home().isPresent())
                && !plan.personTies().isEmpty()
                && plan.teams().values().stream().anyMatch(t -> t.vessel().isPresent())
                && plan.assignments().values().stream().anyMatch(Assignment::pinned)
                && plan.assignments().values().stream().anyMatch(a -> a.post().isCommand())
                && plan.units().values().stream().anyMatch(u -> u.available().isPresent())
                && plan.sites().values().stream()
                        .anyMatch(s -> !s.detail().line().isEmpty())
                && plan.scenarios().values().stream()
                        .anyMatch(s -> !s.measures().isEmpty());
    }

    static void step(Random random, Plan plan, long line, List<Change> changes) {
        switch (random.nextInt(8)) {
            case 0 ->
                changes.add(Change.added(new Rayon(
                        new RayonId("rayon-" + line),
                        "Rayon " + line,
                        List.of(new DistrictCode("16.08.01"), new DistrictCode("16.08.0" + (2 + random.nextInt(8)))))));
            case 1 ->
                changes.add(Change.added(new Vehicle(
                        new VehicleId("vehicle-" + line),
                        VehicleKind.values()[random.nextInt(VehicleKind.values().length)],
                        random.nextBoolean() ? "" : "Speedboat \"contoh\"",
                        1 + random.nextInt(3),
                        6,
                        30,
                        RandomEdits.pick(random, plan.sites().values()).map(s -> ((Site) s).id()),
                        RandomEdits.pick(random, plan.units().values()).map(u -> ((Unit) u).id()))));
            case 2 -> tie(random, plan, line, changes);
            case 3 ->
                RandomEdits.pick(random, plan.teams().values())
                        .map(Team.class::cast)
                        .ifPresent(team -> changes.add(Change.replaced(
                                team,
                                team.withKit(new Kit(random.nextInt(3), random.nextInt(3)))
                                        .withVessel(RandomEdits.pick(
                                                        random, plan.vehicles().values())
                                                .map(v -> ((Vehicle) v).id())))));
            case 4 ->
                RandomEdits.pick(random, plan.assignments().values())
                        .map(Assignment.class::cast)
                        .ifPresent(a -> changes.add(Change.replaced(a, a.withPinned(!a.pinned()))));
            case 5 -> command(random, plan, line, changes);
            case 6 ->
                RandomEdits.pick(random, plan.units().values())
                        .map(Unit.class::cast)
                        .ifPresent(unit -> changes.add(Change.replaced(
                                unit,
                                unit.withAvailable(Optional.of(new DaySpan(-3, (int) line)))
                                        .withStock(new Kit((int) line, random.nextInt(2))))));
            default -> {
                site(random, plan, changes);
                phase(random, plan, changes);
            }
        }
    }

    private static void tie(Random random, Plan plan, long line, List<Change> changes) {
        Optional<Entity> one = RandomEdits.pick(random, plan.persons().values());
        Optional<Entity> other = RandomEdits.pick(random, plan.persons().values());
        if (one.isPresent() && !one.equals(other)) {
            changes.add(Change.added(PersonTie.of(
                    new PersonTieId("tie-" + line),
                    ((Person) one.get()).id(),
                    ((Person) other.orElseThrow()).id(),
                    random.nextBoolean() ? PersonTie.Bond.APART : PersonTie.Bond.TOGETHER,
                    random.nextBoolean() ? "" : "contoh " + line)));
        }
    }

    private static void command(Random random, Plan plan, long line, List<Change> changes) {
        List<Post> posts = new ArrayList<>(List.of(new Post.OfDistrict(SamplePlan.DISTRICT)));
        RandomEdits.pick(random, plan.rayons().values()).ifPresent(r -> posts.add(new Post.OfRayon(((Rayon) r).id())));
        RandomEdits.pick(random, plan.sites().values()).ifPresent(s -> posts.add(new Post.OfControl(((Site) s).id())));
        RandomEdits.pick(random, plan.units().values())
                .map(u -> ((Unit) u).id())
                .ifPresent((UnitId unit) -> {
                    Team team = new Team(new TeamId("padal-" + line), List.of(Slot.open(unit)));
                    changes.add(Change.added(team));
                    changes.add(Change.added(new Assignment(
                            new AssignmentId("command-" + line),
                            Phase.VOTING,
                            team.id(),
                            posts.get(random.nextInt(posts.size())),
                            Optional.empty())));
                });
    }

    private static void site(Random random, Plan plan, List<Change> changes) {
        RandomEdits.pick(random, plan.sites().values()).map(Site.class::cast).ifPresent(site -> {
            SiteDetail detail = new SiteDetail(
                    RandomEdits.pick(random, plan.sites().values()).map(s -> ((Site) s).id()),
                    50 * random.nextInt(9),
                    List.of(RandomEdits.point(random), RandomEdits.point(random)),
                    Set.of(Situation.values()[random.nextInt(3)]),
                    random.nextBoolean() ? Set.of() : Set.of(PhaseKind.REKAPITULASI_KPU, PhaseKind.PASCA));
            if (!site.detail().equals(detail)) {
                changes.add(Change.replaced(site, site.withDetail(detail)));
            }
        });
    }

    private static void phase(Random random, Plan plan, List<Change> changes) {
        RandomEdits.pick(random, plan.phases().values()).map(Phase.class::cast).ifPresent(phase -> {
            Phase other = new Phase(
                    phase.id(),
                    phase.phaseKind(),
                    phase.fromDay(),
                    phase.toDay(),
                    LocalTime.of(random.nextInt(12), 30),
                    LocalTime.of(12 + random.nextInt(12), 0));
            if (!other.equals(phase)) {
                changes.add(Change.replaced(phase, other));
            }
        });
    }

    static List<Measure> measures(Random random) {
        List<Measure> all = List.of(
                new Measure.UnitPulled(new UnitId("unit-1"), Headcount.of(5)),
                new Measure.VehicleLost(new VehicleId("vehicle-1"), 1),
                new Measure.Trouble(new SiteId("site-1"), Situation.MERAH),
                new Measure.DistrictPattern(SamplePlan.DISTRICT, VulnerabilityClass.KURANG_RAWAN, 10),
                new Measure.PlanPattern(VulnerabilityClass.RAWAN, 3),
                new Measure.ExtraForce("BKO Polda", Headcount.of(20)),
                new Measure.ReserveShare(5));
        return all.subList(0, random.nextInt(all.size() + 1));
    }
}

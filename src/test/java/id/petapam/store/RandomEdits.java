package id.petapam.store;

import id.petapam.edit.Edit;
import id.petapam.edit.PlanSession;
import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.model.AcceptedFinding;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AreaCode;
import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.Entity;
import id.petapam.model.EntityKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.ForceKind;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.OwnArea;
import id.petapam.model.Person;
import id.petapam.model.PersonId;
import id.petapam.model.PersonalData;
import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Ratio;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StatedFact;
import id.petapam.model.StationGroup;
import id.petapam.model.StrengthLine;
import id.petapam.model.StrengthLineId;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.TimeWindow;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.model.Zone;
import id.petapam.model.ZoneId;
import id.petapam.model.ZoneKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A stream of mixed edits, undos and redos over every kind of thing. The next step depends only on the seed and on what
 * the session holds, so that another process can take the same steps.
 */
final class RandomEdits {

    private final long seed;
    private final int largest;

    /** @param largest most stations that one import adds */
    RandomEdits(long seed, int largest) {
        this.seed = seed;
        this.largest = largest;
    }

    /** Takes one step; it always adds one line to the history. */
    void step(PlanSession session) {
        switch (next(session)) {
            case "undo" -> session.undo();
            case "redo" -> session.redo();
            default -> session.apply(edit(session));
        }
    }

    /** Takes steps until the plan has something of every kind. */
    void stepUntilRich(PlanSession session) {
        while (!isRich(session.plan())) {
            step(session);
        }
    }

    private static boolean isRich(Plan plan) {
        return plan.personal().size() > 3
                && !plan.groups().isEmpty()
                && !plan.strength().isEmpty()
                && plan.teams().values().stream()
                        .anyMatch(t -> t.slots().size() > 1
                                && t.slots().get(1).person().isPresent())
                && RandomOperation.isRich(plan)
                && !plan.zones().isEmpty()
                && !plan.flagDecisions().isEmpty()
                && !plan.acceptedFindings().isEmpty()
                && !plan.ownAreas().isEmpty()
                && !plan.piers().isEmpty()
                && !plan.closedWays().isEmpty()
                && plan.scenarios().values().stream()
                        .anyMatch(s -> !s.closed().isEmpty() && !s.flooded().isEmpty())
                && plan.stations().values().stream()
                        .anyMatch(s -> !s.earlierDecisions().isEmpty()
                                && !s.stated().values().isEmpty());
    }

    /** What the next step will be: "undo", "redo" or the kind of an edit. */
    String next(PlanSession session) {
        int dice = random(session).nextInt(100);
        if (dice < 25 && session.history().nextUndo().isPresent()) {
            return "undo";
        } else if (dice >= 25 && dice < 45 && session.history().nextRedo().isPresent()) {
            return "redo";
        }
        return edit(session).kind();
    }

    private Random random(PlanSession session) {
        return new Random(seed * 1_000_003 + session.history().lastSeq() * 7919);
    }

    private Edit edit(PlanSession session) {
        if (session.plan().isEmpty()) {
            return SamplePlan.start();
        }
        Random random = random(session);
        random.nextInt(100);
        long line = session.history().lastSeq() + 1;
        Plan plan = session.plan();
        if (random.nextInt(8) == 0) {
            return SamplePlan.manyStations("tps" + line, 1 + random.nextInt(largest));
        }
        List<Change> changes = new ArrayList<>();
        List<PersonalData> personal = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3) && changes.isEmpty(); i++) {
            work(random, plan, line, changes, personal);
        }
        if (changes.isEmpty()) {
            return SamplePlan.manyStations("tps" + line, 2);
        }
        return new SamplePlan.Ready(
                "edit-" + random.nextInt(5),
                Phrase.of("edit.contoh", line, "langkah \"" + line + "\""),
                new ChangeSet(changes, personal));
    }

    private static void work(Random random, Plan plan, long line, List<Change> changes, List<PersonalData> personal) {
        switch (random.nextInt(23)) {
            case 0 -> roster(random, plan, line, changes, personal);
            case 1 -> group(plan, line, changes);
            case 2 -> assign(random, plan, line, changes);
            case 3 -> unassign(random, plan, changes);
            case 4, 5 -> decide(random, plan, changes);
            case 6 -> site(random, line, changes);
            case 7 -> numbers(random, plan, line, changes);
            case 8 ->
                pick(random, plan.sites().values())
                        .ifPresent(site -> changes.add(Change.replaced(
                                site, ((Site) site).withPoint(new PlacedPoint(point(random), PointQuality.STATED)))));
            case 9 -> zone(random, plan, line, changes);
            case 10 -> flag(random, plan, line, changes);
            case 11 -> accepted(random, plan, line, changes);
            case 12 -> area(random, plan, line, changes);
            case 13 -> RandomWays.pier(random, plan, line, changes);
            case 14 -> RandomWays.closed(random, plan, line, changes);
            case 15 -> RandomWays.scenario(random, plan, line, changes);
            case 16, 17, 18, 19, 20, 21 -> RandomOperation.step(random, plan, line, changes);
            default -> removeStation(random, plan, changes);
        }
    }

    static LatLon point(Random random) {
        return new LatLon(-4 - random.nextDouble(), 104 + random.nextDouble());
    }

    static Optional<Entity> pick(Random random, Collection<? extends Entity> all) {
        return all.stream()
                .skip(all.isEmpty() ? 0 : random.nextInt(all.size()))
                .findFirst()
                .map(e -> e);
    }

    private static void roster(Random random, Plan plan, long line, List<Change> changes, List<PersonalData> personal) {
        UnitId id = new UnitId("unit-" + line);
        Optional<UnitId> parent = pick(random, plan.units().values()).map(u -> ((Unit) u).id());
        Optional<SiteId> home = pick(random, plan.sites().values()).map(s -> ((Site) s).id());
        changes.add(Change.added(new Unit(
                id, "Polsek \u00c7ontoh " + line, UnitKind.POLSEK, Headcount.of(random.nextInt(40)), parent, home)));
        long key = plan.nextPersonalKey().value();
        for (int i = 0; i < random.nextInt(6); i++) {
            PersonalData data = new PersonalData(
                    new id.petapam.model.PersonalKey(key + i),
                    "CONTOH " + (key + i),
                    String.valueOf(70000000 + key + i),
                    "0800",
                    random.nextBoolean() ? Optional.empty() : Optional.of(new VillageCode("16.08.01.2001")));
            personal.add(data);
            changes.add(Change.added(new Person(
                    new PersonId("person-" + line + "-" + i),
                    Rank.values()[random.nextInt(Rank.values().length)],
                    "Brip.",
                    "Banit",
                    id,
                    data.key())));
        }
    }

    private static void group(Plan plan, long line, List<Change> changes) {
        List<id.petapam.model.StationId> free = plan.stations().values().stream()
                .filter(s -> s.countedClass() == VulnerabilityClass.RAWAN)
                .map(PollingStation::id)
                .filter(id -> plan.index().groupOf(id).isEmpty())
                .limit(4)
                .toList();
        if (!free.isEmpty()) {
            changes.add(Change.added(new StationGroup(
                    new GroupId("group-" + line),
                    SamplePlan.DISTRICT,
                    (int) line,
                    VulnerabilityClass.RAWAN,
                    free,
                    line % 2 == 0 ? Optional.empty() : Optional.of(new GuardPattern(2, 5, 2)))));
        }
    }

    private static void assign(Random random, Plan plan, long line, List<Change> changes) {
        List<Post> posts = new ArrayList<>();
        pick(random, plan.stations().values()).ifPresent(s -> posts.add(new Post.OfStation(((PollingStation) s).id())));
        pick(random, plan.groups().values()).ifPresent(g -> posts.add(new Post.OfGroup(((StationGroup) g).id())));
        pick(random, plan.sites().values()).ifPresent(s -> posts.add(new Post.OfSite(((Site) s).id())));
        Optional<Unit> unit = pick(random, plan.units().values()).map(Unit.class::cast);
        if (unit.isEmpty() || posts.isEmpty()) {
            return;
        }
        List<Slot> slots = new ArrayList<>(List.of(Slot.open(unit.get().id())));
        pick(random, plan.persons().values()).ifPresent(p -> slots.add(Slot.named((Person) p)));
        Team team = new Team(new TeamId("team-" + line), slots);
        changes.add(Change.added(team));
        changes.add(Change.added(new Assignment(
                new AssignmentId("assignment-" + line),
                Phase.VOTING,
                team.id(),
                posts.get(random.nextInt(posts.size())),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new TimeWindow(0, LocalTime.of(6, 30), 1, LocalTime.MIDNIGHT)))));
    }

    private static void unassign(Random random, Plan plan, List<Change> changes) {
        pick(random, plan.assignments().values()).map(Assignment.class::cast).ifPresent(assignment -> {
            changes.add(Change.removed(assignment));
            changes.add(Change.removed(plan.teams().get(assignment.team())));
        });
    }

    private static void decide(Random random, Plan plan, List<Change> changes) {
        pick(random, plan.stations().values()).map(PollingStation.class::cast).ifPresent(station -> {
            PollingStation decided = station.decided(new ClassDecision(
                    VulnerabilityClass.values()[random.nextInt(4)],
                    "Bawaslu",
                    LocalDate.of(2024, 1, 1 + random.nextInt(28))));
            changes.add(Change.replaced(station, decided));
            // the same thing twice in one edit
            PollingStation stated = decided.withStated(
                            decided.stated().with(StatedFact.values()[random.nextInt(16)], "ya \uD83D\uDEA4"))
                    .withFallback(Optional.of(new PlacedPoint(point(random), PointQuality.SURVEYED)));
            changes.add(Change.replaced(decided, stated));
        });
    }

    private static void site(Random random, long line, List<Change> changes) {
        changes.add(Change.added(new Site(
                new SiteId("site-" + line),
                SiteKind.values()[random.nextInt(SiteKind.values().length)],
                "Pos 'PAM' \u0000 " + line,
                new PlacedPoint(point(random), PointQuality.STATED),
                Headcount.of(random.nextInt(5)))));
    }

    private static void numbers(Random random, Plan plan, long line, List<Change> changes) {
        changes.add(Change.replaced(
                plan.header(), plan.header().withReservePercent(new BigDecimal(line).movePointLeft(1))));
        changes.add(Change.replaced(
                plan.rules(), plan.rules().with(Map.of("R-07.metres." + random.nextInt(3), "" + line))));
        District district = plan.districts().get(SamplePlan.DISTRICT);
        changes.add(Change.replaced(
                district,
                new District(
                        district.code(),
                        district.name(),
                        district.regencyCode(),
                        Map.of(VulnerabilityClass.values()[random.nextInt(4)], new GuardPattern(1, 2, 3)))));
        changes.add(Change.added(new StrengthLine(
                new StrengthLineId("strength-" + line),
                "BKO",
                ForceKind.TNI,
                Headcount.of(10),
                Headcount.of(1),
                new Ratio(2, 3),
                random.nextBoolean())));
    }

    private static AreaShape shape(Random random) {
        LatLon corner = point(random);
        return AreaShape.ofRing(List.of(
                corner,
                corner.offset(100 + random.nextInt(9000), 0),
                corner.offset(random.nextInt(5000), 100 + random.nextInt(9000))));
    }

    private static void zone(Random random, Plan plan, long line, List<Change> changes) {
        if (random.nextInt(3) == 0) {
            pick(random, plan.zones().values()).ifPresent(z -> changes.add(Change.removed(z)));
            return;
        }
        changes.add(Change.added(new Zone(
                new ZoneId("zone-" + line),
                ZoneKind.values()[random.nextInt(ZoneKind.values().length)],
                "Zona " + line,
                shape(random),
                "16.71",
                random.nextBoolean() ? "16.07" : "",
                "contoh \"zona\"")));
    }

    private static void flag(Random random, Plan plan, long line, List<Change> changes) {
        pick(random, plan.stations().values()).map(PollingStation.class::cast).ifPresent(station -> {
            FlagDecision decision = new FlagDecision(
                    station.id(),
                    AccessFlagKind.values()[random.nextInt(3)],
                    FlagDecision.Verdict.values()[random.nextInt(3)],
                    "jalan baru " + line,
                    random.nextBoolean() ? "Kapolsek" : "",
                    LocalDate.of(2024, 1, 1 + random.nextInt(28)),
                    "bukti-" + line);
            FlagDecision earlier = plan.flagDecisions().get(decision.id());
            changes.add(earlier == null ? Change.added(decision) : Change.replaced(earlier, decision));
        });
    }

    private static void accepted(Random random, Plan plan, long line, List<Change> changes) {
        if (random.nextInt(3) == 0) {
            pick(random, plan.acceptedFindings().values()).ifPresent(f -> changes.add(Change.removed(f)));
            return;
        }
        changes.add(Change.added(new AcceptedFinding(
                "R-11",
                EntityKind.STATION,
                "tps-" + line,
                random.nextBoolean() ? "" : "rincian",
                "fakta",
                "dijaga dari pos",
                LocalDate.of(2024, 1, 9))));
    }

    private static void area(Random random, Plan plan, long line, List<Change> changes) {
        OwnArea area = new OwnArea(
                new AreaCode("16.08.01.200" + random.nextInt(4)),
                "CONTOH",
                OwnArea.Level.VILLAGE,
                shape(random),
                "peta resmi " + line,
                LocalDate.of(2024, 1, 9));
        OwnArea earlier = plan.ownAreas().get(area.code());
        changes.add(earlier == null ? Change.added(area) : Change.replaced(earlier, area));
    }

    /** Removes a station that nothing refers to. */
    private static void removeStation(Random random, Plan plan, List<Change> changes) {
        pick(random, plan.stations().values())
                .map(PollingStation.class::cast)
                .filter(s -> plan.index().groupOf(s.id()).isEmpty())
                .filter(s -> plan.index().decisionsOf(s.id()).isEmpty())
                .filter(s -> plan.assignments().values().stream()
                        .noneMatch(a -> a.post().id().equals(s.id())))
                .ifPresent(s -> changes.add(Change.removed(s)));
    }
}

package id.petapam.store;

import id.petapam.geo.AreaShape;
import id.petapam.model.Change;
import id.petapam.model.ClosedWay;
import id.petapam.model.Entity;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.WayId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random landings, closed ways and scenarios: the part of {@link RandomEdits} that is about ways. */
final class RandomWays {

    private RandomWays() {}

    static void pier(Random random, Plan plan, long line, List<Change> changes) {
        Optional<Entity> known = RandomEdits.pick(random, plan.piers().values());
        if (known.isPresent() && random.nextInt(3) == 0) {
            changes.add(
                    random.nextBoolean()
                            ? Change.removed(known.get())
                            : Change.replaced(known.get(), ((Pier) known.get()).withPoint(RandomEdits.point(random))));
            return;
        }
        changes.add(Change.added(new Pier(
                PierId.of(random.nextBoolean() ? -line : line), "Dermaga Contoh " + line, RandomEdits.point(random))));
    }

    static void closed(Random random, Plan plan, long line, List<Change> changes) {
        Optional<Entity> known = RandomEdits.pick(random, plan.closedWays().values());
        if (known.isPresent() && random.nextInt(3) == 0) {
            changes.add(Change.removed(known.get()));
            return;
        }
        changes.add(Change.added(new ClosedWay(
                new WayId("BRIDGE:" + line), "Jembatan \"Contoh\" " + line, RandomEdits.point(random), "putus")));
    }

    static void scenario(Random random, Plan plan, long line, List<Change> changes) {
        Scenario made = new Scenario(
                new ScenarioId("kalau-" + line),
                "Kalau contoh " + line,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                List.of(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(AreaShape.ofRing(List.of(
                                RandomEdits.point(random), RandomEdits.point(random), RandomEdits.point(random)))));
        for (int i = 0; i < random.nextInt(4); i++) {
            made = made.closing(new Scenario.Closed(
                    new WayId("FERRY:" + -(line + i)), "Feri contoh " + i, RandomEdits.point(random)));
        }
        made = made.measuring(RandomOperation.measures(random));
        Optional<Entity> known = RandomEdits.pick(random, plan.scenarios().values());
        if (known.isPresent() && random.nextInt(3) == 0) {
            Scenario before = (Scenario) known.get();
            changes.add(
                    random.nextBoolean()
                            ? Change.removed(before)
                            : Change.replaced(
                                    before, before.named("Kalau " + line).flooding(made.flooded())));
            return;
        }
        changes.add(Change.added(made));
    }
}

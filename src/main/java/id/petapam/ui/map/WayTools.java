package id.petapam.ui.map;

import id.petapam.edit.OpenWay;
import id.petapam.edit.PutPier;
import id.petapam.edit.RemovePier;
import id.petapam.geo.LatLon;
import id.petapam.model.ClosedWay;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import id.petapam.model.Plan;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Workplace;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be done with landings and closed ways at a place of the map. */
final class WayTools {

    /** Metres within which something counts as what was pointed at. */
    private static final double REACH = 500;

    private final Workplace place;
    private final MapArea map;

    WayTools(Workplace place, MapArea map) {
        this.place = place;
        this.map = map;
    }

    /** Text keys and what they do, in the order of the menu; none while no plan is open. */
    Map<String, Runnable> at(LatLon at) {
        Map<String, Runnable> items = new LinkedHashMap<>();
        if (!place.desk().state().isOpen()) {
            return items;
        }
        Plan plan = place.desk().state().plan();
        Optional<Pier> pier = nearest(plan.piers().values(), Pier::at, at);
        if (pier.isPresent()) {
            items.put("mapview.menu.pier.move", () -> move(pier.get()));
            items.put("mapview.menu.pier.remove", () -> place.desk()
                    .submit(new RemovePier(pier.get().id())));
        } else {
            items.put("mapview.menu.pier", () -> place.desk().submit(new PutPier(fresh(plan, at))));
        }
        nearest(plan.closedWays().values(), ClosedWay::at, at)
                .ifPresent(way ->
                        items.put("mapview.menu.open-way", () -> place.desk().submit(new OpenWay(way.id()))));
        items.put("mapview.menu.what-if", () -> place.navigator().start(Task.CLOSE_WAY));
        return items;
    }

    private void move(Pier pier) {
        map.askPoint(
                place.words().say("mapview.pier.point-at"), to -> place.desk().submit(new PutPier(pier.withPoint(to))));
    }

    /** With the next free number of the planner's own. */
    private Pier fresh(Plan plan, LatLon at) {
        long lowest =
                plan.piers().keySet().stream().mapToLong(PierId::number).min().orElse(0);
        long number = Math.min(lowest, 0) - 1;
        return new Pier(PierId.of(number), place.words().say("mapview.pier.name", -number), at);
    }

    private static <T> Optional<T> nearest(Collection<T> all, Function<T, LatLon> where, LatLon at) {
        return all.stream()
                .filter(one -> where.apply(one).distanceTo(at).value() < REACH)
                .min(Comparator.comparing(one -> where.apply(one).distanceTo(at)));
    }
}

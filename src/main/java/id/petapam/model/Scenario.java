package id.petapam.model;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.List;

/**
 * What if (<em>Kalau ...</em>): conditions of travel that are looked at beside the plan and never change it.
 *
 * @param name "Jembatan Martapura putus"
 * @param wet the wet months
 * @param night between 18.00 and 05.00: no boats
 * @param lowTide ways that follow the tide are closed
 * @param closed what cannot be used, each thing once
 * @param flooded areas where nobody gets through on the ground
 * @param measures what is different of the plan itself, in the order they were added
 */
public record Scenario(
        ScenarioId id,
        String name,
        boolean wet,
        boolean night,
        boolean lowTide,
        List<Closed> closed,
        List<AreaShape> flooded,
        List<Measure> measures)
        implements Entity {

    /** Conditions of travel alone. */
    public Scenario(
            ScenarioId id,
            String name,
            boolean wet,
            boolean night,
            boolean lowTide,
            List<Closed> closed,
            List<AreaShape> flooded) {
        this(id, name, wet, night, lowTide, closed, flooded, List.of());
    }

    /** A thing of the travel network that is closed; where it is, and what people call it. */
    public record Closed(WayId way, String label, LatLon at) {}

    public Scenario {
        closed = List.copyOf(closed);
        flooded = List.copyOf(flooded);
        measures = List.copyOf(measures);
    }

    /** Nothing is different yet. */
    public static Scenario empty(ScenarioId id, String name) {
        return new Scenario(id, name, false, false, false, List.of(), List.of());
    }

    /** True where nothing is different from usual. */
    public boolean isUsual() {
        return !wet && !night && !lowTide && closed.isEmpty() && flooded.isEmpty() && measures.isEmpty();
    }

    public Scenario named(String other) {
        return new Scenario(id, other, wet, night, lowTide, closed, flooded, measures);
    }

    public Scenario under(boolean wetMonths, boolean atNight, boolean atLowTide) {
        return new Scenario(id, name, wetMonths, atNight, atLowTide, closed, flooded, measures);
    }

    /** The same with this thing closed too, once. */
    public Scenario closing(Closed one) {
        Scenario open = opening(one.way());
        List<Closed> more = new ArrayList<>(open.closed);
        more.add(one);
        return new Scenario(id, name, wet, night, lowTide, more, flooded, measures);
    }

    public Scenario opening(WayId way) {
        return new Scenario(
                id,
                name,
                wet,
                night,
                lowTide,
                closed.stream().filter(c -> !c.way().equals(way)).toList(),
                flooded,
                measures);
    }

    public Scenario flooding(List<AreaShape> areas) {
        return new Scenario(id, name, wet, night, lowTide, closed, areas, measures);
    }

    /** The same with these measures instead of its own. */
    public Scenario measuring(List<Measure> other) {
        return new Scenario(id, name, wet, night, lowTide, closed, flooded, other);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.SCENARIO;
    }
}

package id.petapam.model;

import id.petapam.geo.LatLon;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a site of the city security plan has beyond a point (domain 6, 11.8).
 *
 * @param of the place it belongs to: the KPU office of a ring
 * @param radiusMetres of a ring, 0 where there is none
 * @param line of an evacuation route, a row of barbed wire; empty where there is none
 * @param situations stages in which it is manned; all three where nothing else is said
 * @param phases kinds of phases in which it wants its people; empty: in every phase
 */
public record SiteDetail(
        Optional<SiteId> of, int radiusMetres, List<LatLon> line, Set<Situation> situations, Set<PhaseKind> phases) {

    public static final SiteDetail NONE =
            new SiteDetail(Optional.empty(), 0, List.of(), EnumSet.allOf(Situation.class), Set.of());

    public SiteDetail {
        if (radiusMetres < 0) {
            throw new IllegalArgumentException("a radius of " + radiusMetres);
        }
        line = List.copyOf(line);
        EnumSet<Situation> stages = EnumSet.noneOf(Situation.class);
        stages.addAll(situations);
        situations = Collections.unmodifiableSet(stages.isEmpty() ? EnumSet.allOf(Situation.class) : stages);
        EnumSet<PhaseKind> kinds = EnumSet.noneOf(PhaseKind.class);
        kinds.addAll(phases);
        phases = Collections.unmodifiableSet(kinds);
    }

    /** True if people are wanted here in a phase of this kind. */
    public boolean wantedIn(PhaseKind phase) {
        return phases.isEmpty() || phases.contains(phase);
    }

    /** The same as a part of another place, or of none. */
    public SiteDetail of(Optional<SiteId> other) {
        return new SiteDetail(other, radiusMetres, line, situations, phases);
    }

    public SiteDetail withRadius(int metres) {
        return new SiteDetail(of, metres, line, situations, phases);
    }

    public SiteDetail withLine(List<LatLon> other) {
        return new SiteDetail(of, radiusMetres, other, situations, phases);
    }

    public SiteDetail withPhases(Set<PhaseKind> other) {
        return new SiteDetail(of, radiusMetres, line, situations, other);
    }

    public SiteDetail withSituations(Set<Situation> other) {
        return new SiteDetail(of, radiusMetres, line, other, phases);
    }
}

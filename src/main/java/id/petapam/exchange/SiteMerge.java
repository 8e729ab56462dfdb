package id.petapam.exchange;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.Change;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.Site;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings rows into a plan. A site is the same one if kind and name agree and it stands within 500 m. The only one of its
 * kind and name is the same one farther off too: without a question where the plan only estimated its place, else as a
 * move that has to be confirmed. Everything else is a new site.
 */
final class SiteMerge {

    /** What is to become of a row. */
    enum Step {
        ADD,
        MATCH,
        /** The only site of that name and kind would move. */
        MOVE,
        /** An earlier row of the same file says the same. */
        AGAIN
    }

    /** A step with the site that is meant; empty for a new one. */
    record Decision(Step step, Optional<Site> site) {}

    private record Key(SiteKind kind, String name) {}

    /** Within this distance two entries of one name are one place. */
    private static final Metres SAME_SITE = new Metres(500);

    /** A point that moved less is the same one, written with fewer digits. */
    private static final Metres SAME_POINT = new Metres(2);

    private final IdSource ids;
    private final Map<Key, List<Site>> known = new HashMap<>();
    /** Sites that a row of this file spoke of. */
    private final Set<SiteId> said = new HashSet<>();

    private final List<Change> changes = new ArrayList<>();

    SiteMerge(Plan plan, IdSource ids) {
        this.ids = ids;
        plan.sites().values().forEach(this::know);
    }

    private void know(Site site) {
        known.computeIfAbsent(keyOf(site.siteKind(), site.name()), k -> new ArrayList<>())
                .add(site);
    }

    private static Key keyOf(SiteKind kind, String name) {
        return new Key(kind, SiteWords.key(name));
    }

    /** Finds what a row means, without changing anything. */
    Decision decide(SiteKind kind, String name, PlacedPoint point) {
        List<Site> named = known.getOrDefault(keyOf(kind, name), List.of());
        Optional<Site> near = named.stream()
                .filter(s -> distance(s, point.at()) <= SAME_SITE.value())
                .min(Comparator.comparingDouble(s -> distance(s, point.at())));
        if (near.isPresent()) {
            return new Decision(said.contains(near.get().id()) ? Step.AGAIN : Step.MATCH, near);
        }
        List<Site> free = named.stream().filter(s -> !said.contains(s.id())).toList();
        if (point.isEstimated() && !named.isEmpty()) {
            Site first = free.isEmpty() ? named.get(0) : free.get(0);
            return new Decision(free.isEmpty() ? Step.AGAIN : Step.MATCH, Optional.of(first));
        }
        if (free.size() == 1) {
            boolean estimated = free.get(0).point().isEstimated();
            return new Decision(estimated ? Step.MATCH : Step.MOVE, Optional.of(free.get(0)));
        }
        return new Decision(Step.ADD, Optional.empty());
    }

    private static double distance(Site site, LatLon at) {
        return site.point().at().distanceTo(at).value();
    }

    /** Takes a row as it was decided. */
    RowFate take(Decision decision, SiteKind kind, String name, PlacedPoint point, Optional<Integer> wanted) {
        return switch (decision.step()) {
            case ADD -> add(kind, name, point, wanted);
            case MATCH, MOVE -> update(decision.site().orElseThrow(), point, wanted);
            case AGAIN -> RowFate.UNCHANGED;
        };
    }

    private RowFate add(SiteKind kind, String name, PlacedPoint point, Optional<Integer> wanted) {
        Site site = new Site(new SiteId(ids.next("site")), kind, name, point, Headcount.of(wanted.orElse(0)));
        know(site);
        said.add(site.id());
        changes.add(Change.added(site));
        return RowFate.ADDED;
    }

    private RowFate update(Site old, PlacedPoint point, Optional<Integer> wanted) {
        said.add(old.id());
        PlacedPoint place = isBetter(old.point(), point) ? point : old.point();
        Site now = new Site(
                old.id(),
                old.siteKind(),
                old.name(),
                place,
                wanted.map(Headcount::of).orElse(old.wanted()),
                old.detail());
        if (now.equals(old)) {
            return RowFate.UNCHANGED;
        }
        changes.add(Change.replaced(old, now));
        return RowFate.UPDATED;
    }

    /** A list's point replaces an estimate or another list's point; a measured one only if a planner confirms the move. */
    private static boolean isBetter(PlacedPoint old, PlacedPoint stated) {
        if (stated.isEstimated()) {
            return false;
        }
        double moved = old.at().distanceTo(stated.at()).value();
        boolean asked = moved > SAME_SITE.value();
        return old.isEstimated() || moved > SAME_POINT.value() && (asked || old.quality() != PointQuality.SURVEYED);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}

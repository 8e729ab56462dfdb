package id.petapam.workflow;

import id.petapam.map.BaseMap;
import id.petapam.model.OwnArea;
import id.petapam.model.Plan;
import id.petapam.region.Area;
import id.petapam.region.OfficialAreas;
import id.petapam.region.Region;
import id.petapam.tiles.RegionBaseMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The region as a plan sees it: the built-in one, with the official areas that the planner took in place of indicative
 * ones. The one place where the two come together. The last region and its base map are kept: they are made anew only
 * when the areas change. Safe for several threads.
 */
public final class PlanRegion {

    /** What was made for a set of areas. */
    private record Made(Map<?, OwnArea> areas, Region region, Supplier<BaseMap> base) {}

    private final Supplier<Region> builtIn;
    private final Supplier<BaseMap> builtInBase;
    private volatile Made last;

    /**
     * Regions of plans on one built-in region.
     *
     * @param builtInBase the base map of the built-in region
     */
    public PlanRegion(Supplier<Region> builtIn, Supplier<BaseMap> builtInBase) {
        this.builtIn = builtIn;
        this.builtInBase = builtInBase;
    }

    /** Regions of plans, the base map made when it is first asked for. */
    public static PlanRegion on(Region builtIn) {
        Supplier<BaseMap> base = once(() -> RegionBaseMap.of(builtIn));
        return new PlanRegion(() -> builtIn, base);
    }

    /** The region of a plan; the built-in one where it has no areas of its own. */
    public Region of(Plan plan) {
        return plan.ownAreas().isEmpty() ? builtIn.get() : made(plan).region();
    }

    /** The base map of a plan. */
    public BaseMap baseMap(Plan plan) {
        return plan.ownAreas().isEmpty() ? builtInBase.get() : made(plan).base().get();
    }

    /** True where two plans lie on the same ground. */
    public static boolean isSameGround(Plan one, Plan other) {
        return one.ownAreas() == other.ownAreas() || one.ownAreas().equals(other.ownAreas());
    }

    private synchronized Made made(Plan plan) {
        Made known = last;
        if (known != null && (known.areas() == plan.ownAreas() || known.areas().equals(plan.ownAreas()))) {
            return known;
        }
        Region base = builtIn.get();
        List<Area> official = plan.ownAreas().values().stream()
                .map(own -> OfficialAreas.area(
                        base,
                        own.code().value(),
                        own.name(),
                        Area.Level.valueOf(own.level().name()),
                        own.shape()))
                .toList();
        Region region = OfficialAreas.in(base, official);
        Made made = new Made(plan.ownAreas(), region, once(() -> RegionBaseMap.of(region)));
        last = made;
        return made;
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private T value;

            @Override
            public synchronized T get() {
                value = value == null ? maker.get() : value;
                return value;
            }
        };
    }
}

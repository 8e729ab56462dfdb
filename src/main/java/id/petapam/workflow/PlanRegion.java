package id.petapam.workflow;

import id.petapam.map.BaseMap;
import id.petapam.model.OwnArea;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.region.Area;
import id.petapam.region.OfficialAreas;
import id.petapam.region.Region;
import id.petapam.tiles.RegionBaseMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The region as a plan sees it: the pack that it names (the built-in one where that cannot be had), with the official
 * areas that the planner took in place of indicative ones. The one place where these come together. The last region and
 * its base map are kept: they are made anew only when the pack or the areas change. Safe for several threads.
 */
public final class PlanRegion {

    /** What was made of a pack and a set of areas. */
    private record Made(Region pack, Map<?, OwnArea> areas, Region region, Supplier<BaseMap> base) {}

    private final Supplier<Region> builtIn;
    private final Supplier<BaseMap> builtInBase;
    private final PackShelf shelf;
    private volatile Made last;

    /**
     * Regions of plans.
     *
     * @param builtInBase the base map of the built-in region
     * @param shelf where other packs are found
     */
    public PlanRegion(Supplier<Region> builtIn, Supplier<BaseMap> builtInBase, PackShelf shelf) {
        this.builtIn = builtIn;
        this.builtInBase = builtInBase;
        this.shelf = shelf;
    }

    /** Regions of plans that all lie on this one, the base map made when it is first asked for. */
    public static PlanRegion on(Region builtIn) {
        Supplier<BaseMap> base = once(() -> RegionBaseMap.of(builtIn));
        return new PlanRegion(() -> builtIn, base, PackShelf.empty());
    }

    /** The region of a plan with its official areas; the same one as long as neither changes. */
    public Region of(Plan plan) {
        Region pack = pack(plan);
        return plan.ownAreas().isEmpty() ? pack : made(pack, plan.ownAreas()).region();
    }

    /** The base map of a plan. */
    public BaseMap baseMap(Plan plan) {
        Region pack = pack(plan);
        return plan.ownAreas().isEmpty() && pack == builtIn.get()
                ? builtInBase.get()
                : made(pack, plan.ownAreas()).base().get();
    }

    /** The pack that a plan lies on, without the official areas of the plan. */
    public Region pack(Plan plan) {
        Region own = builtIn.get();
        return plan.isEmpty() || plan.header().region().id().equals(own.id())
                ? own
                : shelf.find(plan.header().region()).orElse(own);
    }

    /** Why a plan lies on the built-in region though it names another pack; empty where all is as it should be. */
    public Optional<Phrase> trouble(Plan plan) {
        return plan.isEmpty()
                        || plan.header().region().id().equals(builtIn.get().id())
                ? Optional.empty()
                : shelf.trouble(plan.header().region());
    }

    /** The region of a plan that is only looked at: what the others see stays in memory. */
    public Region aside(Plan plan) {
        Region pack = pack(plan);
        return plan.ownAreas().isEmpty() ? pack : with(pack, plan.ownAreas());
    }

    /** A region with these official areas. */
    public static Region with(Region pack, Map<?, OwnArea> areas) {
        List<Area> official = areas.values().stream()
                .map(own -> OfficialAreas.area(
                        pack,
                        own.code().value(),
                        own.name(),
                        Area.Level.valueOf(own.level().name()),
                        own.shape()))
                .toList();
        return OfficialAreas.in(pack, official);
    }

    private synchronized Made made(Region pack, Map<?, OwnArea> areas) {
        Made known = last;
        if (known != null
                && known.pack() == pack
                && (known.areas() == areas || known.areas().equals(areas))) {
            return known;
        }
        Region region = areas.isEmpty() ? pack : with(pack, areas);
        Made made = new Made(pack, areas, region, once(() -> RegionBaseMap.of(region)));
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

package id.petapam.workflow;

import id.petapam.edit.ChangeRegion;
import id.petapam.exchange.VillageSpread;
import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.RegionRef;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import id.petapam.region.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lays a plan on a region pack: first what that would change, then, when the planner confirms, as one edit. A village
 * that the pack has elsewhere takes its stations along, unless they have a place of their own.
 */
public final class UsePack {

    /** Metres: a village that moves less stays where it is, and so do its stations. */
    private static final double SAME_PLACE = 100;

    private final PlanRegion regions;
    private final PackShelf shelf;
    private final Supplier<Region> builtIn;

    /** @param builtIn the region that comes with the program */
    public UsePack(PlanRegion regions, PackShelf shelf, Supplier<Region> builtIn) {
        this.regions = regions;
        this.shelf = shelf;
        this.builtIn = builtIn;
    }

    /**
     * Says what it would mean to use this pack; changes nothing.
     *
     * @throws Problem if the file is no usable pack, or knows nothing of the plan's kabupaten
     */
    public PackOffer offer(Plan plan, Path file, Progress progress) {
        Region pack = new OpenRegion().open(file);
        progress.check();
        progress.at(0.5);
        shelf.add(file);
        return offer(plan, pack, progress);
    }

    /** The same for going back to the region that comes with the program. */
    public PackOffer builtIn(Plan plan, Progress progress) {
        return offer(plan, builtIn.get(), progress);
    }

    private PackOffer offer(Plan plan, Region pack, Progress progress) {
        String code = plan.header().regencyCode();
        if (pack.regency(code).isEmpty()
                && pack.provinces().stream().noneMatch(p -> p.code().equals(code))) {
            throw Problem.of("packs.other-area", pack.title(), plan.header().regencyName());
        }
        RegionRef ref = new RegionRef(pack.id(), pack.title(), pack.checksum());
        Region after = plan.ownAreas().isEmpty() ? pack : PlanRegion.with(pack, plan.ownAreas());
        progress.check();
        List<Village> villages = villages(plan, after);
        Map<StationId, PlacedPoint> points = points(plan, villages);
        Plan then = plan.with(new ChangeRegion(ref, villages, points).changes(plan));
        AreaEffect effect = ImportAreas.effect(
                plan, then, regions.of(plan), after, after.villageAreas().size());
        progress.at(0.9);
        boolean same = plan.header().region().equals(ref) && villages.isEmpty() && points.isEmpty();
        return new PackOffer(
                ref,
                new DescribeRegion().describe(pack),
                effect,
                covered(then, after),
                (int) then.stations().values().stream()
                        .filter(s -> s.point().isPresent())
                        .count(),
                villages.size(),
                points.size(),
                same ? Optional.empty() : Optional.of(new ChangeRegion(ref, villages, points)));
    }

    private static List<Village> villages(Plan plan, Region after) {
        List<Village> moved = new ArrayList<>();
        for (Village village : plan.villages().values()) {
            after.village(village.code().value())
                    .flatMap(v -> v.point())
                    .filter(p -> village.point()
                            .map(old -> old.distanceTo(p).value() > SAME_PLACE)
                            .orElse(true))
                    .ifPresent(p ->
                            moved.add(new Village(village.code(), village.name(), village.district(), Optional.of(p))));
        }
        return moved;
    }

    private static Map<StationId, PlacedPoint> points(Plan plan, List<Village> moved) {
        Map<VillageCode, LatLon> targets = new LinkedHashMap<>();
        moved.forEach(v -> targets.put(v.code(), v.point().orElseThrow()));
        Set<LatLon> taken = new LinkedHashSet<>();
        List<PollingStation> going = new ArrayList<>();
        for (PollingStation station : plan.stations().values()) {
            boolean estimated = station.point()
                    .map(p -> p.quality() == PointQuality.ESTIMATED)
                    .orElse(true);
            if (estimated && station.village().filter(targets::containsKey).isPresent()) {
                going.add(station);
            } else {
                station.point().map(PlacedPoint::at).ifPresent(taken::add);
            }
        }
        VillageSpread spread = new VillageSpread(taken);
        Map<StationId, PlacedPoint> points = new LinkedHashMap<>();
        for (PollingStation station : going) {
            LatLon at = spread.next(targets.get(station.village().orElseThrow()));
            points.put(station.id(), new PlacedPoint(at, PointQuality.ESTIMATED));
        }
        return points;
    }

    private static int covered(Plan plan, Region region) {
        return (int) plan.stations().values().stream()
                .flatMap(s -> s.point().stream())
                .filter(p -> region.isCovered(p.at()))
                .count();
    }
}

package id.petapam.exchange;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.Change;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.StatedFacts;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings rows into a plan: finds the station that is meant, keeps its id and all that the row does not know better. */
final class StationMerge {

    /** What makes two rows the same station; the village is its code, or a key of its name where it is unknown. */
    record Key(String village, int number) {}

    private record Waiting(PollingStation station, Optional<LatLon> villagePoint) {}

    /** A point that moved less is the same one, written with fewer digits. */
    private static final Metres SAME_PLACE = new Metres(2);

    private final Plan plan;
    private final LocalDate today;
    private final Map<Key, PollingStation> known = new HashMap<>();
    private final Set<StationId> ids = new HashSet<>();
    private final Map<VillageCode, Village> newVillages = new HashMap<>();
    private final Map<DistrictCode, District> newDistricts = new HashMap<>();
    private final List<Change> updates = new ArrayList<>();
    private final List<Waiting> added = new ArrayList<>();

    StationMerge(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        for (PollingStation station : plan.stations().values()) {
            ids.add(station.id());
            String village = station.village().map(VillageCode::value).orElseGet(() -> unknownVillage(station.id()));
            known.put(new Key(village, station.number()), station);
        }
    }

    /** Merges a row whose village is known. */
    RowFate merge(StationRow row, id.petapam.region.Village village) {
        addPlace(village);
        PollingStation old = known.get(new Key(village.code(), row.number()));
        if (old != null) {
            return update(old, row);
        }
        return add(
                row,
                village.code(),
                Optional.of(new VillageCode(village.code())),
                new DistrictCode(village.districtCode()),
                village.regencyCode(),
                village.point());
    }

    /** Merges a row of which only the kecamatan is known: the station waits without a place. */
    RowFate mergeUnknown(StationRow row, String districtCode, String regencyCode) {
        String village = unknownVillage(districtCode, row.place().village());
        PollingStation old = known.get(new Key(village, row.number()));
        if (old != null) {
            return update(old, row);
        }
        return add(row, village, Optional.empty(), new DistrictCode(districtCode), regencyCode, Optional.empty());
    }

    /** The changes so far: kecamatan and villages first, then stations; estimated places are given here. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        newDistricts.values().stream()
                .sorted(Comparator.comparing(District::code))
                .forEach(d -> changes.add(Change.added(d)));
        newVillages.values().stream()
                .sorted(Comparator.comparing(Village::code))
                .forEach(v -> changes.add(Change.added(v)));
        changes.addAll(updates);
        List<LatLon> occupied = new ArrayList<>();
        plan.stations().values().forEach(s -> s.point().ifPresent(p -> occupied.add(p.at())));
        added.forEach(w -> w.station().point().ifPresent(p -> occupied.add(p.at())));
        VillageSpread spread = new VillageSpread(occupied);
        added.stream()
                .sorted(Comparator.comparing(w -> w.station().id()))
                .forEach(w -> changes.add(Change.added(placed(w, spread))));
        return changes;
    }

    private static PollingStation placed(Waiting waiting, VillageSpread spread) {
        if (waiting.station().point().isPresent() || waiting.villagePoint().isEmpty()) {
            return waiting.station();
        }
        LatLon at = spread.next(waiting.villagePoint().get());
        return waiting.station().withPoint(Optional.of(new PlacedPoint(at, PointQuality.ESTIMATED)));
    }

    private RowFate update(PollingStation old, StationRow row) {
        PollingStation now = old.withList(
                row.name().isEmpty() ? old.name() : row.name(),
                row.address().isEmpty() ? old.address() : row.address(),
                row.voters().or(old::registeredVoters));
        Optional<PlacedPoint> point = stated(row);
        if (point.isPresent() && isBetter(old.point(), point.get())) {
            now = now.withPoint(point);
        }
        if (row.value().isPresent() && !row.value().equals(old.decision().map(ClassDecision::value))) {
            now = now.decided(new ClassDecision(row.value().get(), row.basis(), today));
        }
        StatedFacts facts = old.stated();
        for (Map.Entry<StatedFact, String> fact : row.facts().entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        now = now.withStated(facts);
        if (now.equals(old)) {
            return RowFate.UNCHANGED;
        }
        updates.add(Change.replaced(old, now));
        return RowFate.UPDATED;
    }

    /** A list's point replaces an estimate or another list's point, never one that was measured on the spot. */
    private static boolean isBetter(Optional<PlacedPoint> old, PlacedPoint stated) {
        if (old.isEmpty() || old.get().isEstimated()) {
            return true;
        }
        boolean moved = old.get().at().distanceTo(stated.at()).compareTo(SAME_PLACE) > 0;
        return moved && old.get().quality() != PointQuality.SURVEYED;
    }

    private RowFate add(
            StationRow row,
            String place,
            Optional<VillageCode> village,
            DistrictCode district,
            String regencyCode,
            Optional<LatLon> villagePoint) {
        boolean unknown = village.isEmpty();
        PollingStation station = new PollingStation(
                freshId(place, row.number()),
                village,
                Optional.of(district),
                regencyCode,
                row.number(),
                unknown && row.name().isEmpty() ? row.place().village() : row.name(),
                row.address(),
                row.voters(),
                stated(row),
                Optional.empty(),
                row.value().map(value -> new ClassDecision(value, row.basis(), today)),
                List.of(),
                row.facts().isEmpty() ? StatedFacts.NONE : new StatedFacts(row.facts()));
        ids.add(station.id());
        added.add(new Waiting(station, villagePoint));
        return RowFate.ADDED;
    }

    private static Optional<PlacedPoint> stated(StationRow row) {
        boolean usable =
                row.point().kind() == StationPoint.Kind.SURE || row.point().kind() == StationPoint.Kind.GUESSED;
        return usable ? row.point().point().map(p -> new PlacedPoint(p, PointQuality.STATED)) : Optional.empty();
    }

    private StationId freshId(String place, int number) {
        String digits = String.valueOf(1000 + number).substring(1);
        String plain = place + "-" + digits;
        StationId id = new StationId(plain);
        for (int i = 2; ids.contains(id); i++) {
            id = new StationId(plain + "-" + i);
        }
        return id;
    }

    private void addPlace(id.petapam.region.Village village) {
        DistrictCode district = new DistrictCode(village.districtCode());
        if (!plan.districts().containsKey(district)) {
            newDistricts.computeIfAbsent(
                    district, c -> new District(c, village.districtName(), village.regencyCode(), Map.of()));
        }
        VillageCode code = new VillageCode(village.code());
        if (!plan.villages().containsKey(code)) {
            newVillages.computeIfAbsent(code, c -> new Village(c, village.name(), district, village.point()));
        }
    }

    private static String unknownVillage(String districtCode, String name) {
        String key = Spelling.placeKey(name, Gazetteer.VILLAGE_KIND);
        return districtCode + ".x-" + (key.length() > 40 ? key.substring(0, 40) : key);
    }

    /** The id holds the village's key: 16.08.01.x-SUKAJAYA-003. */
    private static String unknownVillage(StationId id) {
        int end = id.value().lastIndexOf('-');
        return end < 0 ? id.value() : id.value().substring(0, end);
    }
}

package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.geo.NearestPoints;
import id.petapam.model.AccessFacts;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where stations stand, for asking which is the nearest other one. All stations of a village that have no place of their
 * own share one spot, the village's: how the map spreads them says nothing about distances.
 */
final class StationSpots {

    /**
     * A spot.
     *
     * @param first one of its stations
     * @param stations how many stand there
     */
    record Spot(LatLon at, boolean estimated, StationId first, int stations) {}

    private final Map<String, Spot> spots;
    private final Map<String, AccessFacts.Nearest> nearest;

    private StationSpots(Map<String, Spot> spots, Map<String, AccessFacts.Nearest> nearest) {
        this.spots = spots;
        this.nearest = nearest;
    }

    static StationSpots of(Plan plan, Optional<StationSpots> before) {
        Map<String, Spot> spots = new HashMap<>();
        for (PollingStation station : plan.stations().values()) {
            place(plan, station)
                    .ifPresent(at -> spots.merge(
                            key(station),
                            new Spot(at, station.isEstimated(), station.id(), 1),
                            (a, b) -> new Spot(a.at(), a.estimated(), a.first(), a.stations() + 1)));
        }
        if (before.isPresent() && before.get().spots.equals(spots)) {
            return before.get();
        }
        return new StationSpots(spots, nearest(spots, before));
    }

    /** From where a station is measured: its own point, or the village's while it has none of its own. */
    static Optional<LatLon> place(Plan plan, PollingStation station) {
        if (!station.isEstimated()) {
            return station.point().map(PlacedPoint::at);
        }
        return station.village()
                .map(plan.villages()::get)
                .flatMap(Village::point)
                .or(() -> station.point().map(PlacedPoint::at));
    }

    private static String key(PollingStation station) {
        return station.isEstimated() && station.village().isPresent()
                ? "village " + station.village().get().value()
                : station.id().value();
    }

    AccessFacts.Nearest nearest(PollingStation station) {
        return nearest.getOrDefault(key(station), AccessFacts.Nearest.UNKNOWN);
    }

    /** Asks again only for spots that a change can have touched. */
    private static Map<String, AccessFacts.Nearest> nearest(Map<String, Spot> spots, Optional<StationSpots> before) {
        Map<String, LatLon> places = new HashMap<>();
        spots.forEach((key, spot) -> places.put(key, spot.at()));
        NearestPoints<String> index = new NearestPoints<>(places);
        List<Spot> fresh = new ArrayList<>();
        Map<String, Spot> old = before.map(b -> b.spots).orElse(Map.of());
        spots.forEach((key, spot) -> {
            if (!spot.equals(old.get(key))) {
                fresh.add(spot);
            }
        });
        boolean many = before.isEmpty() || fresh.size() > 50 || old.size() > spots.size() + 50;
        Map<String, AccessFacts.Nearest> all = new HashMap<>();
        Map<LatLon, Boolean> standing = new HashMap<>();
        spots.values().forEach(s -> standing.put(s.at(), true));
        spots.forEach((key, spot) -> {
            AccessFacts.Nearest was = before.map(b -> b.nearest.get(key)).orElse(null);
            boolean same = !many && was != null && spot.equals(old.get(key)) && holds(spot, was, fresh, standing);
            all.put(key, same ? was : ask(index, spots, key, spot));
        });
        return all;
    }

    private static boolean holds(Spot spot, AccessFacts.Nearest was, List<Spot> fresh, Map<LatLon, Boolean> standing) {
        if (was.at().filter(standing::containsKey).isEmpty()) {
            return false;
        }
        Metres distance = was.distance().orElseThrow();
        return fresh.stream()
                .noneMatch(f -> f.at().equals(was.at().get())
                        || spot.at().distanceTo(f.at()).compareTo(distance) <= 0);
    }

    private static AccessFacts.Nearest ask(
            NearestPoints<String> index, Map<String, Spot> spots, String key, Spot spot) {
        int companions = spot.estimated() ? spot.stations() - 1 : 0;
        return index.nearest(spot.at(), other -> !other.equals(key))
                .map(found -> new AccessFacts.Nearest(
                        Optional.of(spots.get(found.value()).first()),
                        Optional.of(found.at()),
                        Optional.of(found.distance()),
                        !spot.estimated() && !spots.get(found.value()).estimated(),
                        companions))
                .orElse(new AccessFacts.Nearest(
                        Optional.empty(), Optional.empty(), Optional.empty(), false, companions));
    }
}

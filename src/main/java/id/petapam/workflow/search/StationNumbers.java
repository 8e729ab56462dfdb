package id.petapam.workflow.search;

import id.petapam.exchange.Spelling;
import id.petapam.geo.LatLon;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.model.VillageCode;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds polling stations by number and place ("tps 3 perjaya", "martapura 12"), and by what they or their address are
 * called ("sdn 1 martapura"). Villages are compared, not stations, so that 26,000 of them make no difference.
 */
final class StationNumbers {

    /** In the kecamatan that was named, not in a village of that name. */
    private static final int IN_DISTRICT = 4;

    private static final int HIGHEST = 999;
    private static final int ENOUGH = 400;

    private final Plan plan;
    private final Words words;
    private final Map<VillageCode, List<PollingStation>> byVillage = new HashMap<>();
    private final Map<DistrictCode, List<PollingStation>> byDistrict = new HashMap<>();
    private final Map<VillageCode, NameKey> villages = new HashMap<>();
    private final Map<DistrictCode, NameKey> districts = new HashMap<>();
    private final Map<PollingStation, NameKey> called = new HashMap<>();

    StationNumbers(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        for (PollingStation station : plan.stations().values()) {
            station.village().ifPresent(code -> byVillage
                    .computeIfAbsent(code, c -> new ArrayList<>())
                    .add(station));
            station.district().ifPresent(code -> byDistrict
                    .computeIfAbsent(code, c -> new ArrayList<>())
                    .add(station));
            String text = (station.name() + " " + station.address()).strip();
            if (!text.isEmpty()) {
                called.put(station, NameKey.of(text));
            }
        }
        byVillage
                .keySet()
                .forEach(code -> villages.put(
                        code,
                        Optional.ofNullable(plan.villages().get(code))
                                .map(village -> NameKey.of(village.name()))
                                .orElse(NameKey.NONE)));
        byDistrict.keySet().forEach(code -> districts.put(code, NameKey.of(districtName(code))));
    }

    List<StationId> inVillage(VillageCode code) {
        return byVillage.getOrDefault(code, List.of()).stream()
                .map(PollingStation::id)
                .toList();
    }

    /** About where the stations of a kecamatan stand. */
    Optional<LatLon> middleOf(DistrictCode code) {
        return byDistrict.getOrDefault(code, List.of()).stream()
                .map(this::placeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Stations whose number was typed, at the places that were typed with it. */
    List<NamedPlace.Hit> find(String typed) {
        List<NamedPlace.Hit> hits = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String word : Spelling.plain(typed)
                .replaceAll("(?<=[A-Z])(?=\\d)|(?<=\\d)(?=[A-Z])", " ")
                .split(" ")) {
            parts.add(word);
        }
        boolean named = parts.contains("TPS");
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean number =
                    part.matches("0*\\d{1,3}") && Integer.parseInt(part) >= 1 && Integer.parseInt(part) <= HIGHEST;
            boolean asked = !named || i > 0 && parts.get(i - 1).equals("TPS");
            if (number && asked) {
                List<String> rest = new ArrayList<>(parts);
                rest.remove(i);
                rest.removeIf(word -> word.equals("TPS"));
                find(Integer.parseInt(part), rest, named, hits);
            }
        }
        addCalled(NameQuery.of(typed), hits);
        return hits;
    }

    private void find(int number, List<String> rest, boolean named, List<NamedPlace.Hit> hits) {
        NameQuery query = NameQuery.ofWords(rest);
        if (query.isEmpty()) {
            if (named) {
                byDistrict.values().forEach(list -> add(list, number, NameQuery.BEGINNING, hits));
            }
            return;
        }
        int before = hits.size();
        in(number, query::spelled, hits);
        if (hits.size() == before) {
            in(number, query::misspelled, hits);
        }
    }

    /** How well a name fits. */
    @FunctionalInterface
    private interface Fit {
        int of(NameKey name, NameKey beside);
    }

    private void in(int number, Fit fit, List<NamedPlace.Hit> hits) {
        byVillage.forEach((code, list) -> {
            NameKey district = districts.getOrDefault(districtOf(code), NameKey.NONE);
            int score = fit.of(villages.get(code), district);
            if (score != NameQuery.NONE) {
                add(list, number, score, hits);
            }
        });
        byDistrict.forEach((code, list) -> {
            int score = fit.of(districts.get(code), NameKey.NONE);
            if (score != NameQuery.NONE) {
                add(list, number, score + IN_DISTRICT, hits);
            }
        });
    }

    private void addCalled(NameQuery query, List<NamedPlace.Hit> hits) {
        for (Map.Entry<PollingStation, NameKey> entry : called.entrySet()) {
            if (hits.size() > ENOUGH) {
                return;
            }
            NameKey beside = entry.getKey().village().map(villages::get).orElse(NameKey.NONE);
            int score = query.spelled(entry.getValue(), beside);
            if (score != NameQuery.NONE) {
                hits.add(new NamedPlace.Hit(placed(entry.getKey()), Math.max(score, NameQuery.BEGINNING)));
            }
        }
    }

    private void add(List<PollingStation> stations, int number, int score, List<NamedPlace.Hit> hits) {
        for (PollingStation station : stations) {
            if (station.number() == number) {
                hits.add(new NamedPlace.Hit(placed(station), score));
            }
        }
    }

    private NamedPlace placed(PollingStation station) {
        String village =
                station.village().map(plan.villages()::get).map(Village::name).orElse("");
        String district = station.district().map(this::districtName).orElse("");
        String label =
                words.say("search.station", station.numberText(), village).strip();
        return new NamedPlace(
                FoundKind.STATION,
                label,
                () -> station.name().isBlank()
                        ? words.say("search.in-district", district)
                        : words.say("search.station-called", district, station.name()),
                NameKey.NONE,
                NameKey.NONE,
                true,
                new Target.OfStations(List.of(station.id())),
                () -> placeOf(station));
    }

    private Optional<LatLon> placeOf(PollingStation station) {
        return station.point()
                .map(PlacedPoint::at)
                .or(() -> station.village().map(plan.villages()::get).flatMap(Village::point));
    }

    private DistrictCode districtOf(VillageCode code) {
        return Optional.ofNullable(plan.villages().get(code))
                .map(Village::district)
                .orElseGet(() -> byVillage.get(code).get(0).district().orElse(new DistrictCode("-")));
    }

    private String districtName(DistrictCode code) {
        return Optional.ofNullable(plan.districts().get(code))
                .map(District::name)
                .orElse("");
    }
}

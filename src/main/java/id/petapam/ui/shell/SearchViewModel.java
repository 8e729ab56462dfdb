package id.petapam.ui.shell;

import id.petapam.model.District;
import id.petapam.model.Person;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Site;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.Village;
import id.petapam.text.Words;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds kecamatan, villages, stations ("02 perjaya"), sites, units and people by what they are called. All typed words
 * must occur; names that begin with them come first.
 */
public final class SearchViewModel {

    /** As many as a planner looks through. */
    static final int MOST = 12;

    private final Words words;

    public SearchViewModel(Words words) {
        this.words = words;
    }

    /** What fits the typed words best, at most {@value #MOST}; nothing for less than two letters. */
    public List<SearchHit> find(Plan plan, String typed) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        if (query.length() < 2) {
            return List.of();
        }
        String[] parts = query.split("\\s+");
        List<SearchHit> begins = new ArrayList<>();
        List<SearchHit> contains = new ArrayList<>();
        for (SearchHit hit : placesOf(plan, parts)) {
            (hit.label().toLowerCase(Locale.ROOT).startsWith(query) ? begins : contains).add(hit);
        }
        begins.addAll(contains);
        return begins.stream().limit(MOST).toList();
    }

    private List<SearchHit> placesOf(Plan plan, String[] parts) {
        List<SearchHit> hits = new ArrayList<>();
        for (District district : plan.districts().values()) {
            if (fits(district.name(), parts)) {
                hits.add(new SearchHit(
                        district.name(),
                        words.say("shell.search.district"),
                        Places.NONE,
                        Optional.of(district.code()),
                        Forces.NONE));
            }
        }
        for (Unit unit : plan.units().values()) {
            if (fits(unit.name(), parts)) {
                hits.add(ofForces(unit.name(), words.say(unit.unitKind()), Forces.of(unit.id())));
            }
        }
        for (Site site : plan.sites().values()) {
            if (fits(site.name(), parts)) {
                hits.add(ofPlaces(site.name(), words.say(site.siteKind()), Places.of(site.id())));
            }
        }
        for (Village village : plan.villages().values()) {
            if (fits(village.name(), parts)) {
                List<StationId> there = plan.stations().values().stream()
                        .filter(station -> station.village().equals(Optional.of(village.code())))
                        .map(PollingStation::id)
                        .toList();
                hits.add(ofPlaces(
                        village.name(),
                        words.say("shell.search.village", districtOf(plan, village), there.size()),
                        Places.ofStations(there)));
            }
        }
        addStations(plan, parts, hits);
        addPersons(plan, parts, hits);
        return hits;
    }

    private void addStations(Plan plan, String[] parts, List<SearchHit> hits) {
        for (PollingStation station : plan.stations().values()) {
            Optional<Village> village = station.village().map(plan.villages()::get);
            String label = words.say(
                    "shell.search.station",
                    station.numberText(),
                    village.map(Village::name).orElse(""));
            if (hits.size() > 400) {
                return;
            }
            if (fits(label + " " + station.number(), parts) && hasDigit(parts)) {
                hits.add(ofPlaces(
                        label.strip(),
                        village.map(v -> words.say("shell.search.in-district", districtOf(plan, v)))
                                .orElse(""),
                        Places.of(station.id())));
            }
        }
    }

    private void addPersons(Plan plan, String[] parts, List<SearchHit> hits) {
        for (Person person : plan.persons().values()) {
            String name = plan.personalOf(person).map(data -> data.name()).orElse("");
            if (!name.isEmpty() && fits(name, parts)) {
                Unit unit = plan.units().get(person.unit());
                hits.add(ofForces(
                        (person.rank().label() + " " + name).strip(),
                        unit == null ? "" : unit.name(),
                        Forces.ofPersons(List.of(person.id()))));
            }
        }
    }

    private static SearchHit ofPlaces(String label, String kind, Places places) {
        return new SearchHit(label, kind, places, Optional.empty(), Forces.NONE);
    }

    private static SearchHit ofForces(String label, String kind, Forces forces) {
        return new SearchHit(label, kind, Places.NONE, Optional.empty(), forces);
    }

    private static String districtOf(Plan plan, Village village) {
        District district = plan.districts().get(village.district());
        return district == null ? "" : district.name();
    }

    private static boolean hasDigit(String[] parts) {
        return String.join("", parts).chars().anyMatch(Character::isDigit);
    }

    private static boolean fits(String name, String[] parts) {
        String low = name.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (!low.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
